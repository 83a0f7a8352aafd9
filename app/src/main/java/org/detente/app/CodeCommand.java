package org.detente.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.detente.ingest.NewsInput;
import org.detente.ingest.ReadResult;
import org.detente.pipeline.StoryCoder;
import org.detente.store.EventStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** News in, events out. */
@Command(
        name = "code",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Codes news: finds the events in it, and stores or prints them.",
            "",
            "Reads .jsonl (one story a line: id, text, and if known date, title, publisher, url), .csv, .tsv, .txt"
                    + " (also exports of Nexis and Factiva), .html, .xml, .mbox, .eml, .warc and .zip, each also"
                    + " packed as .gz or .zst, folders of them, and - for standard input.",
            "Stories that the store holds already are left as they are, so a run that was stopped may be started again.",
            ""
        })
final class CodeCommand implements Callable<Integer> {
    private static final String DEFAULT_THREADS = "one for each core";

    private final Session session;

    @Parameters(paramLabel = "IN", arity = "1..*", description = "Files, folders, or - for standard input.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--db",
            paramLabel = "FILE",
            description = "Where to store (default: " + StoreOption.DEFAULT + " in this folder; with --format"
                    + " and without --db nothing is stored).")
    private Optional<Path> db = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "Prints the events of the stories coded now: table, jsonl or csv.")
    private Optional<EventFormat> format = Optional.empty();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private OwnFiles own = new OwnFiles();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many stories are coded at a time (default: " + DEFAULT_THREADS + ").")
    private int threads = Runtime.getRuntime().availableProcessors();

    CodeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (threads < 1) {
            throw new UsageException("--threads must be at least 1: " + threads);
        }
        NewsInput input = NewsInput.of(names, session.in(), reading.chosen());
        try (StoryCoder coder = own.open()) {
            Optional<Path> file =
                    db.or(() -> format.isPresent() ? Optional.empty() : Optional.of(Path.of(StoreOption.DEFAULT)));
            if (file.isEmpty()) {
                return code(input, coder, Optional.empty());
            }
            try (EventStore store = EventStore.open(file.get(), coder.version())) {
                return code(input, coder, Optional.of(store));
            }
        }
    }

    private int code(NewsInput input, StoryCoder coder, Optional<EventStore> store) {
        Optional<EventPrinter> printer = format.map(chosen -> new EventPrinter(chosen, session));
        printer.ifPresent(EventPrinter::head);
        OptionalLong size = input.totalBytes();
        Progress progress = new Progress(session);
        Notes notes = new Notes();
        try (Stream<ReadResult> results = input.read();
                CodingRun run = new CodingRun(
                        coder,
                        store,
                        threads,
                        coded -> printer.ifPresent(open -> open.story(coded)),
                        rejected -> {
                            progress.clear();
                            session.err().println("rejected: " + Words.clean(rejected.message()));
                        },
                        (totals, read) -> progress.update(
                                () -> totals.soFar(progress),
                                share(input, size, (double) totals.stories() / Math.max(read, 1))))) {
            try {
                run.run(results.peek(notes::note));
            } finally {
                progress.clear();
                tell(run.totals(), progress, notes);
            }
            return run.totals().coded() + run.totals().unchanged() > 0 ? ExitCode.DONE : ExitCode.INPUT;
        }
    }

    private void tell(Totals totals, Progress progress, Notes notes) {
        session.out().flush();
        session.err()
                .println(Words.count(totals.events(), "event", "events") + " in "
                        + Words.count(totals.sentences(), "sentence", "sentences") + " ("
                        + Words.number(totals.parsed()) + " parsed), in " + progress.took() + ": "
                        + totals.rate(progress));
        notes.print(session.err());
        session.err().println(totals.balance());
    }

    /**
     * Which share of the input is done.
     *
     * @param coded which share of what has been read; the rest waits
     */
    private static OptionalDouble share(NewsInput input, OptionalLong size, double coded) {
        return size.isPresent() && size.getAsLong() > 0
                ? OptionalDouble.of(Math.min(1, (double) input.bytesRead() / size.getAsLong()) * coded)
                : OptionalDouble.empty();
    }
}
