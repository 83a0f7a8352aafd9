package org.detente.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.detente.model.ActorCode;
import org.detente.model.Modality;
import org.detente.model.PloverType;
import org.detente.store.EventFilter;
import org.detente.store.EventStore;
import org.detente.store.ReportedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The events of a store. */
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Lists the events of a store by day, with the sentence that told each first.",
            "",
            "An actor is a code or a country's name; USA is every American actor, USAGOV the government with all its"
                    + " parts. In the table > leads from source to target, and = joins the parties of a mutual act.",
            ""
        })
final class EventsCommand implements Callable<Integer> {
    private static final int TABLE_LIMIT = 100;

    private final Session session;

    @Mixin
    private StoreOption db = new StoreOption();

    @Option(names = "--actor", paramLabel = "ACTOR", description = "Who did it or to whom.")
    private Optional<ActorCode> actor = Optional.empty();

    @Option(names = "--source", paramLabel = "ACTOR", description = "Who did it.")
    private Optional<ActorCode> source = Optional.empty();

    @Option(names = "--target", paramLabel = "ACTOR", description = "To whom.")
    private Optional<ActorCode> target = Optional.empty();

    @Option(names = "--type", paramLabel = "TYPE", description = "PLOVER type: ${COMPLETION-CANDIDATES}.")
    private Optional<PloverType> type = Optional.empty();

    @Option(
            names = "--modality",
            paramLabel = "MODALITY",
            description = "asserted, alleged, denied, negated, hypothetical or historical (default: all).")
    private Optional<Modality> modality = Optional.empty();

    @Option(names = "--from", paramLabel = "DAY", description = "Nothing before this day, such as 2014-01-01.")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DAY", description = "Nothing after this day.")
    private Optional<LocalDate> to = Optional.empty();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "At most so many, the earliest first (default: " + TABLE_LIMIT
                    + " in the table, all in other formats).")
    private Optional<Integer> limit = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "table, jsonl or csv (default: table).")
    private EventFormat format = EventFormat.TABLE;

    @Option(
            names = "--parquet",
            paramLabel = "FILE",
            description = "Writes the events to this Parquet file instead of printing them, with the columns of csv.")
    private Optional<Path> parquet = Optional.empty();

    EventsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (limit.isPresent() && limit.get() < 1) {
            throw new UsageException("--limit must be at least 1: " + limit.get());
        }
        if (parquet.isPresent()) {
            return write(parquet.get());
        }
        boolean limited = limit.isEmpty() && format == EventFormat.TABLE;
        OptionalInt most = limited
                ? OptionalInt.of(TABLE_LIMIT + 1)
                : limit.map(OptionalInt::of).orElse(OptionalInt.empty());
        EventPrinter printer = new EventPrinter(format, session);
        try (EventStore store = EventStore.openForReading(db.file())) {
            List<ReportedEvent> events = store.events(filter(most));
            printer.head();
            events.stream().limit(limited ? TABLE_LIMIT : Long.MAX_VALUE).forEach(printer::event);
            session.out().flush();
            if (events.isEmpty()) {
                session.err().println("No such event in " + db.file() + ".");
            } else if (limited && events.size() > TABLE_LIMIT) {
                session.err().println("These are the first " + TABLE_LIMIT + "; --limit N shows more.");
            }
        }
        return ExitCode.DONE;
    }

    private int write(Path target) {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UsageException("--parquet: there is no folder for " + target);
        }
        if (target.toAbsolutePath()
                .normalize()
                .equals(db.file().toAbsolutePath().normalize())) {
            throw new UsageException("--parquet: " + target + " is the store itself; name another file");
        }
        OptionalInt most = limit.map(OptionalInt::of).orElse(OptionalInt.empty());
        try (EventStore store = EventStore.openForReading(db.file())) {
            long events = store.writeParquet(filter(most), target);
            session.err().println(Words.count(events, "event", "events") + " in " + target);
        }
        return ExitCode.DONE;
    }

    private EventFilter filter(OptionalInt most) {
        return new EventFilter(source, target, actor, type, modality, from, to, most);
    }
}
