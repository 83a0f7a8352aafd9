package org.detente.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.detente.export.RelationText;
import org.detente.ingest.NewsInput;
import org.detente.ingest.ReadResult;
import org.detente.model.Story;
import org.detente.pipeline.StoryCoder;
import org.detente.relations.PeriodLength;
import org.detente.relations.RelationReport;
import org.detente.store.EventStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A first look, with the reports that come with Detente. */
@Command(
        name = "quickstart",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Codes the reports that come with Detente, and shows what comes of them: the events of one report,"
                    + " and how the United States and Russia stood from 2008 to 2026.",
            ""
        })
final class QuickstartCommand implements Callable<Integer> {
    private static final String REPORTS = "samples/reports.jsonl";
    private static final String SHOWN_REPORT = "sample-2017-04-07-shayrat";

    private final Session session;

    @Option(
            names = "--db",
            paramLabel = "FILE",
            description = "Keeps the store in this file, to ask it more (default: none is kept).")
    private Optional<Path> db = Optional.empty();

    QuickstartCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (db.isPresent()) {
            show(db.get());
            return ExitCode.DONE;
        }
        Path folder = Files.createTempDirectory("detente-quickstart");
        try {
            show(folder.resolve("quickstart.duckdb"));
        } finally {
            delete(folder);
        }
        return ExitCode.DONE;
    }

    private void show(Path file) {
        PrintWriter out = session.out();
        try (StoryCoder coder = StoryCoder.open();
                EventStore store = EventStore.open(file, coder.version())) {
            Totals totals = code(coder, store);
            out.println("Coded " + Words.count(totals.stories(), "short report", "short reports")
                    + " about real public events, written for Detente.\n");
            out.println("One of them, and its events (> from source to target, = a mutual act):\n");
            showReport(coder, shownReport());
            out.println("How the United States and Russia stood, in these reports:\n");
            out.print(RelationText.of(
                    RelationReport.read(store, "USA", "RUS", PeriodLength.YEAR, Optional.empty(), Optional.empty())));
            out.println();
            next();
        }
    }

    private Totals code(StoryCoder coder, EventStore store) {
        Progress progress = new Progress(session);
        try (Stream<ReadResult> results = reports();
                CodingRun run = new CodingRun(
                        coder,
                        Optional.of(store),
                        Runtime.getRuntime().availableProcessors(),
                        coded -> {},
                        rejected -> session.err().println("rejected: " + rejected.message()),
                        (totals, read) -> progress.update(() -> totals.soFar(progress), OptionalDouble.empty()))) {
            run.run(results);
            return run.totals();
        } finally {
            progress.clear();
        }
    }

    private void showReport(StoryCoder coder, Story story) {
        story.publishedDate().ifPresent(day -> session.out().println(day));
        ExplainPrinter printer = new ExplainPrinter(session, story.fullText());
        coder.explain(story).forEach(printer::events);
        session.out().println();
    }

    private void next() {
        PrintWriter out = session.out();
        String file = db.map(Path::toString).orElse("sample.duckdb");
        out.println("Try next:");
        if (db.isEmpty()) {
            out.println("  ./detente quickstart --db " + file + "    # keeps these reports in a store");
        }
        out.println("  ./detente relations USA CHN --by year --db " + file);
        out.println("  ./detente events --source RUS --type SANCTION --db " + file);
        out.println("  ./detente explain \"Iran rejected an offer of talks by the United States.\"");
        out.println("  ./detente code YOUR-NEWS.jsonl               # then: ./detente relations A B");
    }

    private static Story shownReport() {
        try (Stream<ReadResult> results = reports()) {
            return results.filter(ReadResult.Read.class::isInstance)
                    .map(result -> ((ReadResult.Read) result).story())
                    .filter(story -> story.id().equals(SHOWN_REPORT))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Stream<ReadResult> reports() {
        InputStream content = QuickstartCommand.class.getResourceAsStream(REPORTS);
        if (content == null) {
            throw new IllegalStateException(REPORTS + " is not on the class path");
        }
        return NewsInput.of(List.of(NewsInput.STANDARD_INPUT), content).read();
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + folder, e);
        }
    }
}
