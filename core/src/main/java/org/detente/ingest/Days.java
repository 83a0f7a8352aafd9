package org.detente.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as files write them. */
final class Days {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ].*)?", Pattern.DOTALL);
    private static final String MONTH = "(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?";
    private static final String WEEKDAY = "(?:(?:sun|mon|tue|wed|thu|fri|sat)[a-z]*,? )?";
    private static final Pattern DAY_FIRST = written("(?<day>\\d{1,2}) (?<month>" + MONTH + "),? (?<year>\\d{4})");
    private static final Pattern MONTH_FIRST = written("(?<month>" + MONTH + ") (?<day>\\d{1,2}),? (?<year>\\d{4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private Days() {}

    /**
     * The day of an ISO 8601 date or time (2017-04-12, 20170412, 2017-04-12T23:10:00+02:00), or of a date whose month is a
     * word (April 12, 2017; Wed, 12 Apr 2017 23:10:00 +0200): the day as it is written, not moved to another time zone.
     * Empty if it is anything else; 04/12/2017 is, since nobody knows which is the month.
     */
    static Optional<LocalDate> parse(String words) {
        String stripped = words.strip();
        Matcher iso = ISO.matcher(stripped);
        if (iso.matches()) {
            return day(iso.group(1), number(iso.group(2)), iso.group(3));
        }
        for (Pattern pattern : List.of(MONTH_FIRST, DAY_FIRST)) {
            Matcher matcher = pattern.matcher(stripped);
            if (matcher.matches()) {
                String month = matcher.group("month").substring(0, 3).toLowerCase(Locale.ROOT);
                return day(matcher.group("year"), MONTHS.indexOf(month) + 1, matcher.group("day"));
            }
        }
        return Optional.empty();
    }

    private static Pattern written(String date) {
        return Pattern.compile(WEEKDAY + date + "(?:[ ,].*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(number(year), month, number(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
