package org.detente.app;

import static java.util.stream.Collectors.joining;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.detente.imports.ImportReport;
import org.detente.imports.ImportReport.Outcome;

/** What an import says of its files. */
final class ImportWords {
    private ImportWords() {}

    /** One file. */
    static void tell(PrintWriter err, ImportReport report) {
        String file = Words.clean(report.file());
        switch (report.outcome()) {
            case UNCHANGED -> err.println("unchanged: " + file + " was imported before");
            case REFUSED ->
                err.println("refused: " + file + ": " + Words.clean(report.about())
                        + ". docs/imports.md tells what can be read; --format names it.");
            case READ -> {
                String days = report.first().isPresent() && report.last().isPresent()
                        ? ", " + report.first().get() + " to " + report.last().get()
                        : "";
                err.println(file + ": " + report.about() + days + ", " + Words.count(report.rows(), "row", "rows"));
                report.skipped()
                        .forEach((reason, rows) ->
                                err.println(String.format(Locale.ROOT, "%,9d", rows) + " skipped: " + reason.words()));
            }
        }
    }

    /** {@code rows in 1,200 = imported 1,000 + duplicates 190 + skipped 10, in 2.1 s}. */
    static String balance(List<ImportReport> reports, String took) {
        long unchanged = reports.stream()
                .filter(report -> report.outcome() == Outcome.UNCHANGED)
                .count();
        return List.of(
                                "imported " + sum(reports, ImportReport::imported),
                                "duplicates " + sum(reports, ImportReport::duplicates),
                                "skipped " + sum(reports, ImportReport::skippedRows))
                        .stream()
                        .collect(joining(" + ", "rows in " + sum(reports, ImportReport::rows) + " = ", ""))
                + (unchanged > 0 ? "; " + Words.count(unchanged, "file", "files") + " unchanged" : "")
                + "; in " + took;
    }

    private static String sum(List<ImportReport> reports, ToLongFunction<ImportReport> part) {
        return Words.number(reports.stream().mapToLong(part).sum());
    }
}
