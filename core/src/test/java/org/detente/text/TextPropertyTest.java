package org.detente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.detente.RandomText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the sentences of any text at all. */
class TextPropertyTest {
    private static final int TEXTS = 3000;
    private static final Pattern NOTHING_BUT_BLANK = Pattern.compile("[\\s\\p{Z}\\uFEFF\\u200B]*");
    private static final Pattern BLANK_THEN_DATELINE = Pattern.compile(
            "(?s)(?:.*\\n[\\s\\p{Z}]*\\n)?[\\s\\p{Z}]*[A-Z(][^\\n]{2,120}[-\\u2013\\u2014][\\s\\p{Z}\\uFEFF\\u200B]*");

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "tr-TR"})
    void spansAreInOrderAndLeaveNothingOut(String language) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(language));
        try {
            Random random = new Random(20160615);
            for (int i = 0; i < TEXTS; i++) {
                check(RandomText.of(random));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theDefaultLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        List<String> texts = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            texts.add(RandomText.of(random));
        }
        texts.add("IT DIDN'T VISIT IRAN I.I. said. THIS IS IT.");
        try {
            Locale.setDefault(Locale.US);
            List<List<Sentence>> english =
                    texts.stream().map(SentenceSplitter::split).toList();
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(texts.stream().map(SentenceSplitter::split).toList()).isEqualTo(english);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a-", "' ", "'", ". ( ", "( ", ". ", "a.", " ", "\n ", "\u00E2\u20AC", "1,", "A ", "a@", "\""})
    void anEndlessRunIsNoHarm(String part) {
        check(part.repeat(20_000));
        check("Stop. " + part.repeat(20_000) + "\n" + part.repeat(20_000) + "x");
    }

    private static void check(String text) {
        List<Sentence> sentences = SentenceSplitter.split(text);
        int at = 0;
        int number = 0;
        for (Sentence sentence : sentences) {
            assertThat(sentence.number()).isEqualTo(number++);
            assertThat(sentence.tokens()).hasSizeBetween(1, SentenceSplitter.LONGEST);
            for (Token token : sentence.tokens()) {
                int start = token.span().start();
                int end = token.span().end();
                if (start < at
                        || end <= start
                        || end > text.length()
                        || token.form().isEmpty()) {
                    assertThat(token).as("token after %d in: %s", at, text).isNull();
                }
                checkLeftOut(text, at, start);
                at = end;
            }
        }
        checkLeftOut(text, at, text.length());
    }

    /** Between two tokens there is nothing but blanks, or a dateline at the head of a paragraph. */
    private static void checkLeftOut(String text, int start, int end) {
        if (start == end) {
            return;
        }
        String gap = RepairedText.of(text.substring(start, end)).text();
        boolean blank = NOTHING_BUT_BLANK.matcher(gap).matches();
        boolean paragraph = start == 0 || gap.contains("\n");
        assertThat(blank || paragraph && BLANK_THEN_DATELINE.matcher(gap).matches())
                .as("left out \"%s\" of: %s", gap, text)
                .isTrue();
    }
}
