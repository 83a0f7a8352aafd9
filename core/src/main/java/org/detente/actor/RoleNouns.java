package org.detente.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.detente.text.Tree;
import org.detente.text.Upos;
import org.detente.text.Word;

/** Nouns that say what part of a state or society somebody belongs to: troops, lawmaker, foreign ministry. */
final class RoleNouns {
    /** @param role three letters of CAMEO; @param isThing whether it only stands for its owner, as a warplane does */
    record Role(String role, boolean isThing) {}

    private static final int LONGEST_PHRASE = 4;

    private final Map<String, Role> byLemmas = new HashMap<>();

    void add(String noun, String role, boolean isThing) {
        byLemmas.put(noun.toLowerCase(Locale.ROOT), new Role(role, isThing));
    }

    /** The role of the longest phrase of adjacent words that ends in this one. */
    Optional<Role> of(Tree tree, Word word) {
        if (word.upos() != Upos.NOUN && word.upos() != Upos.PROPN && word.upos() != Upos.ADJ) {
            return Optional.empty();
        }
        Role found = null;
        StringBuilder lemmas = new StringBuilder();
        for (int i = word.index(); i > Math.max(0, word.index() - LONGEST_PHRASE); i--) {
            String lemma = tree.word(i).lemma().toLowerCase(Locale.ROOT);
            lemmas.insert(0, i == word.index() ? lemma : lemma + " ");
            Role role = byLemmas.get(lemmas.toString());
            found = role != null ? role : found;
        }
        return Optional.ofNullable(found);
    }
}
