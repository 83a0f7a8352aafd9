package org.detente.coding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.text.Sentence;
import org.detente.text.Token;

/**
 * A headline that ends by naming its speaker: "Sanctions will bite: Kremlin", "No deal yet - U.S. envoy".
 *
 * @param body the headline without its speaker
 * @param speaker the tokens that name the speaker; empty where there is none
 */
public record Headline(Sentence body, List<Token> speaker) {
    private static final int LONGEST_SPEAKER = 7;
    private static final int SHORTEST_BODY = 3;
    private static final Set<String> MARKS = Set.of(":", "-", "--", "\u2013", "\u2014");
    private static final Set<String> FINAL = Set.of(".", "!", "?", "\"", "'");

    /** Cuts the speaker off a headline; any other sentence comes back whole. */
    public static Headline of(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int size = tokens.size();
        if (FINAL.contains(tokens.get(size - 1).form())) {
            return new Headline(sentence, List.of());
        }
        for (int i = size - 2; i >= Math.max(SHORTEST_BODY, size - 1 - LONGEST_SPEAKER); i--) {
            if (isMark(tokens, i)) {
                return new Headline(
                        new Sentence(sentence.number(), tokens.subList(0, i)),
                        List.copyOf(tokens.subList(i + 1, size)));
            }
        }
        return new Headline(sentence, List.of());
    }

    private static boolean isMark(List<Token> tokens, int i) {
        Token mark = tokens.get(i);
        if (!MARKS.contains(mark.form())) {
            return false;
        }
        boolean blankBefore = mark.span().start() > tokens.get(i - 1).span().end();
        boolean blankAfter = tokens.get(i + 1).span().start() > mark.span().end();
        return mark.form().equals(":")
                ? blankAfter
                : blankBefore; // "-statement" and "- statement", but not "far-right"
    }

    /** The speaker as a sentence of its own, to look actors up in. */
    public Optional<Sentence> speakerSentence() {
        return speaker.isEmpty() ? Optional.empty() : Optional.of(new Sentence(body.number(), speaker));
    }
}
