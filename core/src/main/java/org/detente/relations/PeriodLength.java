package org.detente.relations;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** How long the periods are by which a report counts. Weeks begin on Monday, as in ISO 8601. */
public enum PeriodLength {
    DAY,
    WEEK,
    MONTH,
    YEAR;

    /** The name as people write it: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The length of a label: day, week, month or year.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public static PeriodLength of(String label) {
        for (PeriodLength length : values()) {
            if (length.label().equals(label)) {
                return length;
            }
        }
        throw new IllegalArgumentException("not a period (day, week, month or year): " + label);
    }

    /** The period in which a day falls. */
    public Period containing(LocalDate day) {
        return new Period(this, firstDay(day));
    }

    LocalDate firstDay(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    LocalDate after(LocalDate firstDay) {
        return switch (this) {
            case DAY -> firstDay.plusDays(1);
            case WEEK -> firstDay.plusWeeks(1);
            case MONTH -> firstDay.plusMonths(1);
            case YEAR -> firstDay.plusYears(1);
        };
    }
}
