/**
 * What was done, by whom to whom, true or not. Comes in: a parsed sentence and its actors. Goes out: {@link
 * org.detente.model.EventMention}s, each with the pattern that found it. What acts look like is data ({@code
 * coding/patterns/*.yaml}, told in {@code docs/patterns.md}); what verbs such as <em>refuse</em>, <em>plan</em> or
 * <em>say</em> do to the acts told under them is data too ({@code coding/operators.yaml}).
 */
@NullMarked
package org.detente.coding;

import org.jspecify.annotations.NullMarked;
