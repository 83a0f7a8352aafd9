package org.detente.text;

import java.util.List;
import org.detente.model.Span;

/**
 * A sentence or headline of a story.
 *
 * @param number its place in the story, from 0
 * @param tokens its tokens, at least one
 */
public record Sentence(int number, List<Token> tokens) {
    public Sentence {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence has at least one token");
        }
        tokens = List.copyOf(tokens);
    }

    /** From the first token's start to the last token's end. */
    public Span span() {
        return new Span(
                tokens.get(0).span().start(),
                tokens.get(tokens.size() - 1).span().end());
    }
}
