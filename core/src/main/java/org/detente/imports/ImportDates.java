package org.detente.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.model.EventDate;
import org.detente.model.EventDate.Precision;

/** Dates as files of events write them; a time of day behind one is left out. */
final class ImportDates {
    private static final String TIME = "(?:[T ].*)?";
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})" + TIME);
    private static final Pattern BASIC = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:\\d{6})?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-?(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})" + TIME);
    private static final Pattern NAMED =
            Pattern.compile("(\\d{1,2})[- ]?([A-Za-z]{3})[a-z]*[- ]?(\\d{4}|\\d{2})" + TIME);
    private static final int CENTURY = 100;
    private static final int PIVOT = 70;

    private ImportDates() {}

    /** A day as 2018-04-12 or 20180412, or only its month (2018-04, 201804) or year. */
    static EventDate of(String words) throws BadRowException {
        return iso(words)
                .orElseThrow(() -> new BadRowException(
                        SkipReason.DAY, '"' + words + "\"; write it like 2018-04-12, 2018-04 or 2018"));
    }

    /** The same, and as old files of ICEWS have it: 4/12/2018 (the month first), 12-Apr-18, with a time or without. */
    static EventDate american(String words) throws BadRowException {
        Optional<EventDate> date = iso(words).or(() -> slashes(words)).or(() -> named(words));
        return date.orElseThrow(() -> new BadRowException(SkipReason.DAY, '"' + words + '"'));
    }

    private static Optional<EventDate> iso(String words) {
        Matcher day = ISO.matcher(words);
        if (!day.matches()) {
            day = BASIC.matcher(words);
        }
        if (day.matches()) {
            return day(number(day, 1), number(day, 2), number(day, 3));
        }
        Matcher month = MONTH.matcher(words);
        if (month.matches()) {
            return date(number(month, 1), number(month, 2), 1, Precision.MONTH);
        }
        return YEAR.matcher(words).matches() ? date(Integer.parseInt(words), 1, 1, Precision.YEAR) : Optional.empty();
    }

    private static Optional<EventDate> slashes(String words) {
        Matcher day = AMERICAN.matcher(words);
        return day.matches() ? day(year(number(day, 3)), number(day, 1), number(day, 2)) : Optional.empty();
    }

    private static Optional<EventDate> named(String words) {
        Matcher day = NAMED.matcher(words);
        if (!day.matches()) {
            return Optional.empty();
        }
        String name = day.group(2).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(name)) {
                return day(year(number(day, 3)), month.getValue(), number(day, 1));
            }
        }
        return Optional.empty();
    }

    private static int year(int year) {
        return year >= CENTURY ? year : year < PIVOT ? 2000 + year : 1900 + year;
    }

    private static Optional<EventDate> day(int year, int month, int day) {
        return date(year, month, day, Precision.DAY);
    }

    private static Optional<EventDate> date(int year, int month, int day, Precision precision) {
        try {
            return Optional.of(new EventDate(LocalDate.of(year, month, day), precision));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
