package org.detente.text;

/**
 * A token with its place in the sentence's tree.
 *
 * @param index its number in the sentence, from 1 as in CoNLL-U
 * @param token the token
 * @param lemma dictionary form in lower case
 * @param upos part of speech
 * @param head number of the word it hangs on; 0 for the root of the sentence
 * @param relation Universal Dependencies relation with its subtype, as {@code nsubj:pass}
 */
public record Word(int index, Token token, String lemma, Upos upos, int head, String relation) {
    /** The word as written, decoding repaired. */
    public String form() {
        return token.form();
    }

    /** Whether the relation is this one, subtypes included. */
    public boolean is(String wanted) {
        return relation.startsWith(wanted)
                && (relation.length() == wanted.length() || relation.charAt(wanted.length()) == ':');
    }

    /** The same word below another. */
    Word withHead(int other) {
        return new Word(index, token, lemma, upos, other, relation);
    }
}
