/**
 * From a story's text to sentences, tokens, tags, lemmas and Universal Dependencies trees. Comes in: any text, also
 * mis-decoded. Goes out: {@link org.detente.text.Sentence}s of {@link org.detente.text.Token}s and, for the sentences
 * asked for, {@link org.detente.text.Tree}s; every span counts in the story's own text. Does not tell language and
 * does not know actors.
 *
 * <p>A sentence is parsed alone, so what it gets never depends on its neighbours.
 */
@NullMarked
package org.detente.text;

import org.jspecify.annotations.NullMarked;
