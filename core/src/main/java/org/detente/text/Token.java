package org.detente.text;

import org.detente.model.Span;

/**
 * A word, number or sign as the parser sees it.
 *
 * @param form the word with decoding repaired and quotes made straight
 * @param span where it stands in the story's own text
 */
public record Token(String form, Span span) {}
