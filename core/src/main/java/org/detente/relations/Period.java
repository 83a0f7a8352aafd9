package org.detente.relations;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * One day, week, month or year of the calendar.
 *
 * @param length which of these
 * @param first its first day
 */
public record Period(PeriodLength length, LocalDate first) implements Comparable<Period> {
    public Period {
        if (!length.firstDay(first).equals(first)) {
            throw new IllegalArgumentException("not the first day of a " + length.label() + ": " + first);
        }
    }

    /** Its last day. */
    public LocalDate last() {
        return length.after(first).minusDays(1);
    }

    /** The one after it. */
    public Period next() {
        return new Period(length, length.after(first));
    }

    /** As in files: 2014-03-01, 2014-W10 (ISO 8601; its year is that of the week's Thursday), 2014-03, 2014. */
    public String label() {
        return switch (length) {
            case DAY -> first.toString();
            case WEEK ->
                String.format(
                        Locale.ROOT,
                        "%04d-W%02d",
                        first.get(IsoFields.WEEK_BASED_YEAR),
                        first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> String.format(Locale.ROOT, "%04d-%02d", first.getYear(), first.getMonthValue());
            case YEAR -> String.format(Locale.ROOT, "%04d", first.getYear());
        };
    }

    @Override
    public int compareTo(Period other) {
        return first.compareTo(other.first);
    }

    @Override
    public String toString() {
        return label();
    }
}
