package org.detente.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.detente.app.MarkedText.Mark;
import org.detente.model.Span;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    @Test
    void longTextIsBrokenAtBlanks() {
        String lines = new MarkedText("word ".repeat(40)).lines("  ", false);
        assertThat(lines.lines())
                .allSatisfy(line -> assertThat(line).startsWith("  word").hasSizeLessThanOrEqualTo(80));
        assertThat(lines.lines()
                        .mapToInt(line -> line.strip().split(" ").length)
                        .sum())
                .isEqualTo(40);
    }

    @Test
    void marksSurroundTheirWordsOnly() {
        String marked = new MarkedText("Russia vetoed the draft")
                .mark(new Span(7, 13), Mark.TRIGGER)
                .lines("", true);
        assertThat(marked).matches("Russia (\u001b\\[\\d+m)+vetoed(\u001b\\[\\d+m)+ the draft\n");
    }

    @Test
    void aMarkEndsWithItsLine() {
        String words = "x".repeat(70) + " United States of America";
        String marked = new MarkedText(words)
                .mark(new Span(71, words.length()), Mark.ACTOR)
                .lines("", true);
        assertThat(marked.lines())
                .allSatisfy(line -> assertThat(line.split("\u001b\\[36m", -1).length)
                        .isEqualTo(line.split("\u001b\\[39m", -1).length));
    }

    @Test
    void whatATerminalMightObeyIsTakenOut() {
        assertThat(new MarkedText("a\u001b[2Jb\u202ec\nd").lines("", false)).isEqualTo("a [2Jb c d\n");
    }
}
