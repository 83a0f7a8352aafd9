package org.detente.actor;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.detente.model.ActorCode;

/**
 * What a name stood for over a stretch of time.
 *
 * @param code who it acts for in that time
 * @param name the name in the dictionary
 * @param kind what is named
 * @param from first day, if it has one
 * @param until last day, if it has one
 */
record Term(ActorCode code, String name, Kind kind, Optional<LocalDate> from, Optional<LocalDate> until) {
    enum Kind {
        COUNTRY,
        ADJECTIVE,
        CAPITAL,
        ORGAN,
        ORGANIZATION,
        GROUP,
        PERSON
    }

    static Term always(ActorCode code, String name, Kind kind) {
        return new Term(code, name, kind, Optional.empty(), Optional.empty());
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
