package org.detente.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;

/**
 * When an act happened, as closely as the text tells.
 *
 * @param start its day, or the first day of its week, month or year
 * @param precision how closely it is told
 */
public record EventDate(LocalDate start, Precision precision) implements Comparable<EventDate> {
    /** How closely a date is told. */
    public enum Precision {
        DAY,
        WEEK,
        MONTH,
        YEAR;

        /** The name in small letters. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * The precision of that label.
         *
         * @throws IllegalArgumentException if there is none
         */
        public static Precision of(String label) {
            return valueOf(label.toUpperCase(Locale.ROOT));
        }
    }

    /** A single day. */
    public static EventDate day(LocalDate day) {
        return new EventDate(day, Precision.DAY);
    }

    /** The day that the act counts for: its own; of a longer time the day of the story if that lies in it, or else the first. */
    public LocalDate countedOn(Optional<LocalDate> published) {
        return published
                .filter(day -> !day.isBefore(start) && day.isBefore(end()))
                .orElse(start);
    }

    private LocalDate end() {
        return switch (precision) {
            case DAY -> start.plus(1, ChronoUnit.DAYS);
            case WEEK -> start.plus(1, ChronoUnit.WEEKS);
            case MONTH -> start.plus(1, ChronoUnit.MONTHS);
            case YEAR -> start.plus(1, ChronoUnit.YEARS);
        };
    }

    @Override
    public int compareTo(EventDate other) {
        return start.compareTo(other.start);
    }

    /** As ISO 8601 writes it: 2014-03-18, 2014-W12, 2014-03 or 2014. */
    @Override
    public String toString() {
        return switch (precision) {
            case DAY -> start.toString();
            case WEEK ->
                String.format(
                        Locale.ROOT,
                        "%04d-W%02d",
                        start.get(IsoFields.WEEK_BASED_YEAR),
                        start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> start.toString().substring(0, 7);
            case YEAR -> start.toString().substring(0, 4);
        };
    }
}
