package org.detente.export;

import java.util.List;
import java.util.Locale;
import org.detente.model.QuadClass;
import org.detente.relations.Extremes;
import org.detente.relations.PeriodCounts;
import org.detente.relations.RelationReport;
import org.detente.store.RecordBounds;

/** What a report says in words, alike on every page. */
final class RelationWords {
    static final String NO_EVENTS = "No asserted events between the two in this record.";

    private RelationWords() {}

    /** {@code USA and RUS by month, 2014-01 to 2014-05}. */
    static String title(RelationReport report) {
        List<PeriodCounts> periods = report.periods();
        String span = periods.isEmpty()
                ? ""
                : ", " + periods.get(0).period() + " to "
                        + periods.get(periods.size() - 1).period();
        return report.a() + " and " + report.b() + " by " + report.by().label() + span;
    }

    /** {@code Record: 2014-01-01 to 2014-05-31, 1,200 stories, 3,400 events of all parties}. */
    static String record(RelationReport report) {
        RecordBounds record = report.record();
        String days = record.first().isPresent() && record.last().isPresent()
                ? record.first().get() + " to " + record.last().get() + ", "
                : "";
        boolean onlyImports = record.stories() == 0 && record.importedRows() > 0;
        return "Record: " + days + (onlyImports ? "" : count(record.stories(), "story", "stories") + ", ")
                + (record.importedRows() > 0
                        ? count(record.importedRows(), "imported row", "imported rows") + ", "
                        : "")
                + count(record.events(), "event", "events") + " of all parties";
    }

    /** {@code 2014-03: 12 events, mean Goldstein -3.21; verbal cooperation 3, ...}. */
    static String period(PeriodCounts counts) {
        StringBuilder words = new StringBuilder(counts.period().label())
                .append(": ")
                .append(count(counts.events(), "event", "events"))
                .append(", mean Goldstein ")
                .append(mean(counts));
        String before = "; ";
        for (QuadClass quad : QuadClass.values()) {
            words.append(before).append(quad.title()).append(' ').append(counts.count(quad));
            before = ", ";
        }
        return words.toString();
    }

    /** Two digits and a sign: {@code -3.21}; nothing without events. */
    static String mean(PeriodCounts counts) {
        return counts.goldsteinMean().isPresent()
                ? String.format(Locale.ROOT, "%+.2f", counts.goldsteinMean().getAsDouble())
                : "";
    }

    /** {@code of months with 3 events or more}. */
    static String compared(RelationReport report, Extremes extremes) {
        return "of " + report.by().label() + "s with " + count(extremes.atLeast(), "event", "events") + " or more";
    }

    /** {@code 1 story}, {@code 1,200 stories}. */
    static String count(long number, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
    }
}
