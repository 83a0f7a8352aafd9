package org.detente.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.text.Tree;
import org.detente.text.Upos;
import org.detente.text.Word;

/** How closely words hang on a noun, where that tells whose it is: Iran's army before the army in Iran. */
final class Ties {
    /** Ties up to here tell an owner as an adjective does. */
    static final int ADJECTIVE = 1;
    /** Ties up to here may be several for a plural: "Russian, Iranian ministers". */
    static final int SHARED = 2;

    private static final int NONE = Integer.MAX_VALUE;
    private static final Set<String> PLACING = Set.of("in", "at", "inside", "on", "over");
    private static final Set<String> OWNING = Set.of(
            "of", "in", "from", "by", "for", "with", "against", "on", "over", "at", "inside", "into", "between",
            "among", "to", "toward", "towards");

    private final Tree tree;

    Ties(Tree tree) {
        this.tree = tree;
    }

    /** The words that may tell whose a noun is, the closest first. */
    List<Word> of(Word noun) {
        return tree.children(noun).stream()
                .filter(child -> closeness(child) < NONE)
                .sorted(Comparator.comparingInt(this::closeness))
                .toList();
    }

    /** Whether a word hangs on its noun as the place where it is. */
    boolean isPlace(Word word) {
        return preposition(word).filter(PLACING::contains).isPresent();
    }

    /** 0 for a possessive, then larger the looser. */
    int closeness(Word child) {
        if (child.relation().equals("nmod:poss")) {
            return 0;
        }
        if (child.is("amod")
                || child.is("compound")
                || child.relation().equals("nmod:desc")
                || child.relation().equals("nmod:unmarked")) {
            return child.is("amod")
                            && child.upos() == Upos.VERB
                            && tree.children(child).isEmpty()
                    ? NONE
                    : 1;
        }
        if (child.is("flat") || child.is("appos") || child.is("dep")) {
            return 4;
        }
        if (child.is("nmod") || child.is("obl")) {
            return preposition(child)
                    .map(p -> p.equals("of") ? 3 : OWNING.contains(p) ? 5 : NONE)
                    .orElse(4);
        }
        return NONE;
    }

    Optional<String> preposition(Word word) {
        return tree.children(word).stream()
                .filter(child -> child.is("case"))
                .map(Word::lemma)
                .findFirst();
    }
}
