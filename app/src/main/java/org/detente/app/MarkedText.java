package org.detente.app;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.model.Span;
import picocli.CommandLine.Help.Ansi.Style;

/** A sentence with words in it marked, broken into lines; the marks show where colours do. */
final class MarkedText {
    /** What a marked word is. */
    enum Mark {
        NONE("", ""),
        ACTOR(Style.fg_cyan.on(), Style.fg_cyan.off()),
        TRIGGER(Style.bold.on() + Style.fg_yellow.on(), Style.fg_yellow.off() + Style.bold.off());

        private final String on;
        private final String off;

        Mark(String on, String off) {
            this.on = on;
            this.off = off;
        }
    }

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final int WIDTH = 80;

    private final String words;
    private final Mark[] marks;

    MarkedText(String words) {
        this.words = words.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]", " "); // places stay as they are
        this.marks = new Mark[words.length()];
        Arrays.fill(marks, Mark.NONE);
    }

    /** Marks a stretch; the later mark wins. */
    MarkedText mark(Span span, Mark mark) {
        Arrays.fill(marks, span.start(), span.end(), mark);
        return this;
    }

    /** Lines of at most 80 columns, each with its end. */
    String lines(String indent, boolean colour) {
        StringBuilder page = new StringBuilder(indent);
        int column = indent.length();
        Matcher word = WORD.matcher(words);
        Mark open = Mark.NONE;
        for (boolean first = true; word.find(); first = false) {
            int length = word.end() - word.start();
            if (!first) {
                boolean fits = column + 1 + length <= WIDTH;
                Mark here = fits ? marks[word.start() - 1] : Mark.NONE;
                open = turn(page, open, here, colour);
                page.append(fits ? " " : "\n" + indent);
                column = fits ? column + 1 : indent.length();
            }
            for (int i = word.start(); i < word.end(); i++) {
                open = turn(page, open, marks[i], colour);
                page.append(words.charAt(i));
            }
            column += length;
        }
        turn(page, open, Mark.NONE, colour);
        return page.append('\n').toString();
    }

    private static Mark turn(StringBuilder page, Mark open, Mark next, boolean colour) {
        if (colour && open != next) {
            page.append(open.off).append(next.on);
        }
        return next;
    }
}
