package org.detente.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.text.Tree;
import org.detente.text.Upos;
import org.detente.text.Word;

/** Nouns that say what part of a state or society somebody belongs to: troops, lawmaker, foreign ministry. */
final class RoleNouns {
    /** What a role noun names. */
    enum Kind {
        PERSON,
        GROUP,
        ORGAN,
        /** What only stands for its owner, as a warplane does. */
        THING
    }

    /** @param role three letters of CAMEO */
    record Role(String role, Kind kind) {
        boolean isThing() {
            return kind == Kind.THING;
        }
    }

    private static final int LONGEST_PHRASE = 4;

    private static final Set<String> ACTING = Set.of("GOV", "MIL", "COP", "REB", "UAF", "LEG", "JUD", "OPP");

    private final Map<String, Role> byLemmas = new HashMap<>();
    private final Set<String> acting = new HashSet<>();

    void add(String noun, String role, Kind kind) {
        byLemmas.put(noun.toLowerCase(Locale.ROOT), new Role(role, kind));
        if (ACTING.contains(role) && kind != Kind.THING) {
            acting.add(noun.toLowerCase(Locale.ROOT));
        }
    }

    /** Whether a form is of a person, group or organ that acts for a state or against it, cheap enough for every word. */
    boolean mayAct(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        return acting.contains(lower) || lower.endsWith("s") && acting.contains(lower.substring(0, lower.length() - 1));
    }

    /** The role of a noun in small letters, singular or with an s. */
    Optional<String> named(String noun) {
        Role role = byLemmas.get(noun);
        if (role == null && noun.endsWith("s")) {
            role = byLemmas.get(noun.substring(0, noun.length() - 1));
        }
        return Optional.ofNullable(role).map(Role::role);
    }

    /** The role of the longest phrase of adjacent words that ends in this one. */
    Optional<Role> of(Tree tree, Word word) {
        if (word.upos() != Upos.NOUN && word.upos() != Upos.PROPN && word.upos() != Upos.ADJ) {
            return Optional.empty();
        }
        Role found = null;
        StringBuilder lemmas = new StringBuilder();
        StringBuilder forms = new StringBuilder();
        for (int i = word.index(); i > Math.max(0, word.index() - LONGEST_PHRASE); i--) {
            String lemma = tree.word(i).lemma().toLowerCase(Locale.ROOT);
            String form = tree.word(i).form().toLowerCase(Locale.ROOT);
            lemmas.insert(0, i == word.index() ? lemma : lemma + " ");
            forms.insert(0, i == word.index() ? lemma : form + " "); // the lower house, not the low one
            Role role = byLemmas.getOrDefault(lemmas.toString(), byLemmas.get(forms.toString()));
            if (i == word.index()) { // bombers are seldom several bombers
                role = byLemmas.getOrDefault(form, role);
            }
            found = role != null ? role : found;
        }
        return Optional.ofNullable(found);
    }
}
