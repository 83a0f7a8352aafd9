package org.detente.app;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.detente.export.RelationCsv;
import org.detente.export.RelationJson;
import org.detente.export.RelationSvg;
import org.detente.export.RelationText;
import org.detente.model.ActorCode;
import org.detente.relations.PeriodLength;
import org.detente.relations.RelationReport;
import org.detente.store.DyadCount;
import org.detente.store.EventStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How two parties dealt with one another. */
@Command(
        name = "relations",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Shows how two states stand: events period by period, the mean Goldstein score,"
                    + " and the events behind the lowest and the highest period.",
            "",
            "Only events that the text asserts count, both ways together. All of it holds for this store only.",
            ""
        })
final class RelationsCommand implements Callable<Integer> {
    enum Format {
        TEXT,
        CSV,
        JSON,
        SVG
    }

    private static final int DYADS_TOLD = 10;

    private final Session session;

    @Parameters(
            index = "0",
            arity = "1",
            paramLabel = "A",
            description = "A state or body: a code (USA, IGOUNO) or a country's name.")
    private Optional<ActorCode> a = Optional.empty();

    @Parameters(index = "1", arity = "1", paramLabel = "B", description = "The other.")
    private Optional<ActorCode> b = Optional.empty();

    @Option(names = "--from", paramLabel = "DAY", description = "Nothing before this day, such as 2014-01-01.")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DAY", description = "Nothing after this day.")
    private Optional<LocalDate> to = Optional.empty();

    @Option(names = "--by", paramLabel = "PERIOD", description = "day, week, month or year (default: month).")
    private PeriodLength by = PeriodLength.MONTH;

    @Mixin
    private StoreOption db = new StoreOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, csv, json, or svg for a chart (default: text).")
    private Format format = Format.TEXT;

    RelationsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String first = a.orElseThrow().party();
        String second = b.orElseThrow().party();
        if (first.equals(second)) {
            throw new UsageException("A relation needs two parties, and " + first + " is one.");
        }
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new UsageException("--to is before --from: " + to.get() + ", " + from.get());
        }
        try (EventStore store = EventStore.openForReading(db.file())) {
            RelationReport report = RelationReport.read(store, first, second, by, from, to);
            print(report);
            if (report.periods().isEmpty() && report.undated() == 0) {
                tellOthers(first, second, store.dyads(DYADS_TOLD));
            }
        }
        return ExitCode.DONE;
    }

    private void print(RelationReport report) {
        PrintWriter out = session.out();
        switch (format) {
            case TEXT -> out.print(RelationText.of(report));
            case CSV -> out.print(RelationCsv.of(report));
            case JSON -> out.print(RelationJson.of(report) + "\n");
            case SVG -> out.print(RelationSvg.of(report));
        }
        out.flush();
    }

    private void tellOthers(String first, String second, List<DyadCount> dyads) {
        PrintWriter err = session.err();
        String when = from.isPresent() || to.isPresent() ? " in these days" : "";
        err.println(
                "The store " + db.file() + " has no asserted event between " + first + " and " + second + when + ".");
        if (!dyads.isEmpty()) {
            err.println("It has most of:");
            dyads.forEach(dyad -> err.println(
                    "  " + dyad.a() + " " + dyad.b() + "  " + Words.count(dyad.events(), "event", "events")));
        }
    }
}
