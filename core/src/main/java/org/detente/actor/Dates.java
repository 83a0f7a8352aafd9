package org.detente.actor;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A stretch of days.
 *
 * @param from first day, if it has one
 * @param until last day, if it has one
 */
record Dates(Optional<LocalDate> from, Optional<LocalDate> until) {
    /** All days. */
    static final Dates ALWAYS = new Dates(Optional.empty(), Optional.empty());

    /**
     * From and until dates that may each be nothing, a year, a month or a day.
     *
     * @throws java.time.DateTimeException if one is neither
     * @throws NumberFormatException if a year is no number
     */
    static Dates of(String from, String until) {
        return new Dates(
                switch (from.length()) {
                    case 0 -> Optional.empty();
                    case 4 -> Optional.of(LocalDate.of(Integer.parseInt(from), 1, 1));
                    case 7 -> Optional.of(YearMonth.parse(from).atDay(1));
                    default -> Optional.of(LocalDate.parse(from));
                },
                switch (until.length()) {
                    case 0 -> Optional.empty();
                    case 4 -> Optional.of(LocalDate.of(Integer.parseInt(until), 12, 31));
                    case 7 -> Optional.of(YearMonth.parse(until).atEndOfMonth());
                    default -> Optional.of(LocalDate.parse(until));
                });
    }

    boolean cover(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
