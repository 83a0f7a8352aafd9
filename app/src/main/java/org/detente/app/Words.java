package org.detente.app;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import picocli.CommandLine.TypeConversionException;

/** Words of users, and words for them. */
final class Words {
    private Words() {}

    /** A day as users write it. */
    static LocalDate day(String words) {
        try {
            return LocalDate.parse(words);
        } catch (DateTimeException e) {
            throw new TypeConversionException("not a day like 2017-04-12: " + words);
        }
    }

    /** {@code 1 story}, {@code 1,200 stories}. */
    static String count(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    /** {@code 1,200}. */
    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Words of the news on one line, without what a terminal might obey. */
    static String clean(String words) {
        return words.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
    }

    /** No longer than this many columns. */
    static String shortened(String words, int columns) {
        return words.length() <= columns ? words : words.substring(0, columns - 3) + "...";
    }
}
