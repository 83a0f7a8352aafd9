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

    /** Lines no wider than so many columns, each with its end; a longer word stands alone. */
    static String wrapped(String indent, String words, int columns) {
        StringBuilder out = new StringBuilder();
        StringBuilder line = new StringBuilder(indent);
        for (String word : words.split(" ")) {
            if (line.length() > indent.length() && line.length() + 1 + word.length() > columns) {
                out.append(line).append('\n');
                line = new StringBuilder(indent);
            }
            line.append(line.length() > indent.length() ? " " : "").append(word);
        }
        return out.append(line).append('\n').toString();
    }

    /** No longer than this many columns. */
    static String shortened(String words, int columns) {
        return words.length() <= columns ? words : words.substring(0, columns - 3) + "...";
    }
}
