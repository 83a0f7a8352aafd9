package org.detente.actor;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.detente.model.ActorCode;
import org.detente.model.ActorKind;

/**
 * What a name stood for over a stretch of time.
 *
 * @param code who it acts for in that time
 * @param name the name in the dictionary
 * @param kind what is named
 * @param from first day, if it has one
 * @param until last day, if it has one
 * @param entry what the dictionary says besides
 */
record Term(
        ActorCode code, String name, ActorKind kind, Optional<LocalDate> from, Optional<LocalDate> until, Entry entry) {
    /**
     * A row of a dictionary.
     *
     * @param office the office held, or nothing
     * @param isAbout whether the dates are only about right
     * @param where the file and its line
     */
    record Entry(String office, boolean isAbout, String where) {
        static Entry at(String where) {
            return new Entry("", false, where);
        }
    }

    static Term always(ActorCode code, String name, ActorKind kind, String where) {
        return new Term(code, name, kind, Optional.empty(), Optional.empty(), Entry.at(where));
    }

    Term as(ActorCode other) {
        return new Term(other, name, kind, from, until, entry);
    }

    boolean covers(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** The first day of a date that may be a year, a month or a day. */
    static Optional<LocalDate> firstDay(String date) {
        return switch (date.length()) {
            case 0 -> Optional.empty();
            case 4 -> Optional.of(LocalDate.of(Integer.parseInt(date), 1, 1));
            case 7 -> Optional.of(YearMonth.parse(date).atDay(1));
            default -> Optional.of(LocalDate.parse(date));
        };
    }

    /** The last day of a date that may be a year, a month or a day. */
    static Optional<LocalDate> lastDay(String date) {
        return switch (date.length()) {
            case 0 -> Optional.empty();
            case 4 -> Optional.of(LocalDate.of(Integer.parseInt(date), 12, 31));
            case 7 -> Optional.of(YearMonth.parse(date).atEndOfMonth());
            default -> Optional.of(LocalDate.parse(date));
        };
    }
}
