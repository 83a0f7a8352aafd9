package org.detente.coding;

import org.detente.model.Span;

/**
 * A pattern that almost fired.
 *
 * @param pattern its id
 * @param anchor the word at which it would have
 * @param why what it lacked
 */
public record NearMiss(String pattern, Span anchor, String why) {}
