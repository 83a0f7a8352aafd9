package org.detente.export;

import java.util.ArrayList;
import java.util.List;
import org.detente.model.QuadClass;
import org.detente.relations.PeriodCounts;
import org.detente.relations.RelationReport;
import org.jspecify.annotations.Nullable;

/**
 * A relation report as CSV, one period a row. The columns: {@code period}, {@code events}, the events of each quad class,
 * {@code net_cooperation} (cooperation less conflict) and {@code goldstein_mean}, empty in a period without events.
 */
public final class RelationCsv {
    private RelationCsv() {}

    /** The report with the names of the columns in its first line. */
    public static String of(RelationReport report) {
        List<String> names = new ArrayList<>(List.of("period", "events"));
        for (QuadClass quad : QuadClass.values()) {
            names.add(quad.title().replace(' ', '_'));
        }
        names.add("net_cooperation");
        names.add("goldstein_mean");
        StringBuilder csv = new StringBuilder(Csv.row(names));
        report.periods().forEach(counts -> csv.append(Csv.row(cells(counts))));
        return csv.toString();
    }

    private static List<@Nullable Object> cells(PeriodCounts counts) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(counts.period().label());
        cells.add(counts.events());
        for (QuadClass quad : QuadClass.values()) {
            cells.add(counts.count(quad));
        }
        cells.add(counts.netCooperation());
        cells.add(
                counts.goldsteinMean().isPresent()
                        ? Json.rounded(counts.goldsteinMean().getAsDouble())
                        : null);
        return cells;
    }
}
