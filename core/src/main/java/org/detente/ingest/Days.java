package org.detente.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as files write them. */
final class Days {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ].*)?", Pattern.DOTALL);

    private Days() {}

    /**
     * The day of an ISO 8601 date or time (2017-04-12, 20170412, 2017-04-12T23:10:00+02:00): the day as it is written,
     * not moved to another time zone. Empty if it is anything else.
     */
    static Optional<LocalDate> parse(String words) {
        Matcher matcher = ISO.matcher(words.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
