package org.detente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.detente.actor.NamedActors.Named;
import org.detente.model.ActorCode;
import org.detente.model.ActorKind;
import org.detente.text.Tree;
import org.detente.text.Word;

/** The states that the words of a sentence name, for whoever asks where its places lie. */
public final class NamedStates {
    private final Tree tree;
    private final NamedWords names;
    private final Ties ties;

    NamedStates(Tree tree, NamedWords names) {
        this.tree = tree;
        this.names = names;
        this.ties = new Ties(tree);
    }

    /** The state that a word names or that is the word's own, as ISO 3166-1 alpha-3: Iran. Not its people or capital. */
    public Optional<String> named(Word word) {
        return names.at(word)
                .map(Named::term)
                .filter(term -> term.kind() == ActorKind.COUNTRY)
                .map(term -> term.code().country());
    }

    /** The state that a word names in any way, also as its capital. */
    public Optional<String> of(Word word) {
        return names.at(word)
                .map(named -> named.term().code())
                .filter(ActorCode::isState)
                .map(ActorCode::country);
    }

    /** The name in the dictionary of what a word names, or the word itself. */
    public String nameOf(Word word) {
        return names.at(word).map(named -> named.term().name()).orElse(word.form());
    }

    /** The states that the sentence names in any way by other words than this one. */
    public Set<String> others(Word but) {
        return names.statesBut(but);
    }

    /** The states named in one breath with a noun: "Tripoli, Lebanon", "the Lebanese city of Tripoli". */
    public Set<String> around(Word noun) {
        Set<String> out = new TreeSet<>();
        List<Word> around = new ArrayList<>(tree.children(noun));
        Word head = tree.head(noun);
        if (noun.is("nmod") || noun.is("appos") || noun.is("compound") || noun.is("flat")) {
            around.addAll(tree.children(head));
            around.add(head);
        }
        for (Word word : around) {
            boolean owner = ties.closeness(word) < Integer.MAX_VALUE || word.is("conj") || word.equals(head);
            if (owner && !word.equals(noun)) {
                state(word).ifPresent(out::add);
            }
        }
        return out;
    }

    private Optional<String> state(Word word) {
        return names.at(word)
                .map(Named::term)
                .filter(term -> term.kind() == ActorKind.COUNTRY || term.kind() == ActorKind.ADJECTIVE)
                .map(term -> term.code().country());
    }
}
