package org.detente.eval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.model.Span;

/**
 * A passage with the answer at each mention, written {@code [words|ANSWER]}.
 *
 * @param day the story's
 * @param where where its act happened; empty if not asked, {@code -} if the text does not tell
 * @param text without the marks
 * @param marks the mentions in order
 */
record MarkedPassage(LocalDate day, String where, String text, List<Mark> marks) {
    private static final Pattern MARK = Pattern.compile("\\[([^\\[\\]|]+)\\|([^\\[\\]|]+)\\]");

    /**
     * A mention and its answer: codes, {@code /} between equally right ones and {@code +} between those of several actors;
     * {@code -} or {@code @} for no actor; {@code ---} for one whose country cannot be known; {@code *} for any further
     * letters.
     */
    record Mark(Span span, String words, String answer) {
        /** Whether the codes found there are the answer. */
        boolean isRight(List<String> codes) {
            return Arrays.stream(answer.split("/")).anyMatch(one -> isOne(one, codes));
        }

        private static boolean isOne(String answer, List<String> codes) {
            if (answer.equals("-") || answer.equals("@") || answer.startsWith("---")) {
                return codes.isEmpty();
            }
            List<String> wanted = List.of(answer.split("\\+"));
            return !codes.isEmpty()
                    && codes.stream().allMatch(code -> wanted.stream().anyMatch(want -> fits(want, code)))
                    && wanted.stream().allMatch(want -> codes.stream().anyMatch(code -> fits(want, code)));
        }

        /** An answer of country and role leaves open which of the role's. */
        private static boolean fits(String want, String code) {
            if (want.endsWith("*")) {
                return code.startsWith(want.substring(0, want.length() - 1));
            }
            return code.equals(want) || want.length() > 3 && code.startsWith(want);
        }
    }

    /** One line of a file: day, where and marked text between tabs. */
    static MarkedPassage of(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 3) {
            throw new IllegalArgumentException("day, where and text must stand between tabs: " + line);
        }
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Matcher mark = MARK.matcher(cells[2]);
        int copied = 0;
        while (mark.find()) {
            text.append(cells[2], copied, mark.start());
            Span span = new Span(text.length(), text.length() + mark.group(1).length());
            text.append(mark.group(1));
            marks.add(new Mark(span, mark.group(1), mark.group(2)));
            copied = mark.end();
        }
        text.append(cells[2].substring(copied));
        if (text.indexOf("|") >= 0) {
            throw new IllegalArgumentException("a mark that is not [words|ANSWER]: " + line);
        }
        return new MarkedPassage(LocalDate.parse(cells[0]), cells[1].strip(), text.toString(), marks);
    }
}
