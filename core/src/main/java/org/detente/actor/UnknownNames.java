package org.detente.actor;

import java.util.List;
import java.util.Set;
import org.detente.actor.SentenceActors.Found;
import org.detente.model.ActorCode;
import org.detente.model.Span;
import org.detente.text.Tree;
import org.detente.text.Upos;
import org.detente.text.Word;

/** Finds names that act or are acted on and that no dictionary has. */
final class UnknownNames {
    private static final Set<String> AGAINST = Set.of("by", "with", "against");

    private final Tree tree;
    private final NamedWords names;
    private final RoleNouns roles;
    private final Ties ties;
    private final Phrases phrases;

    UnknownNames(Tree tree, NamedWords names, RoleNouns roles, Phrases phrases) {
        this.tree = tree;
        this.names = names;
        this.roles = roles;
        this.ties = new Ties(tree);
        this.phrases = phrases;
    }

    /** All of them in order of the text. */
    List<UnknownName> all() {
        return tree.words().stream()
                .filter(word -> isParty(word) && isUnknown(word))
                .map(word -> new UnknownName(
                        new Span(
                                first(word).token().span().start(),
                                last(word).token().span().end()),
                        phrases.at(word).stream()
                                .map(Found::code)
                                .filter(ActorCode::hasCountry)
                                .findFirst()))
                .toList();
    }

    private boolean isParty(Word word) {
        return word.is("nsubj")
                || word.is("obj")
                || word.is("iobj")
                || word.is("appos")
                || word.relation().equals("nmod:poss")
                || word.is("obl")
                        && ties.preposition(word).filter(AGAINST::contains).isPresent();
    }

    private boolean isUnknown(Word word) {
        return word.upos() == Upos.PROPN
                && !names.covers(word)
                && Character.isUpperCase(word.form().charAt(0))
                && roles.of(tree, last(word)).isEmpty();
    }

    private Word last(Word word) {
        Word last = word;
        for (Word child : tree.children(word)) {
            last = child.is("flat") && child.index() == last.index() + 1 ? child : last;
        }
        return last;
    }

    private Word first(Word word) {
        Word first = word;
        for (int i = word.index() - 1; i > 0 && tree.word(i).head() == word.index(); i--) {
            Word before = tree.word(i);
            boolean part = before.upos() == Upos.PROPN
                    && before.is("compound")
                    && !names.covers(before)
                    && roles.of(tree, before).isEmpty();
            if (!part) {
                break;
            }
            first = before;
        }
        return first;
    }
}
