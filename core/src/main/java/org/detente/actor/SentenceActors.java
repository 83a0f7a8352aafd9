package org.detente.actor;

import java.util.ArrayList;
import java.util.List;
import org.detente.model.ActorCode;
import org.detente.model.ActorMention;
import org.detente.place.Gazetteer;
import org.detente.text.Tree;
import org.detente.text.Upos;
import org.detente.text.Word;

/**
 * The actors of one parsed sentence: ask for the head of a noun phrase and get who it stands for.
 */
public final class SentenceActors {
    /**
     * An actor that a noun phrase stands for.
     *
     * @param code who
     * @param name the name in the dictionary, or the words
     * @param word the word by which it was found
     * @param tie how the phrase stands for the actor
     */
    public record Found(ActorCode code, String name, Word word, Tie tie) {
        Found tied(Tie other) {
            return new Found(code, name, word, other);
        }

        Found coded(ActorCode other) {
            return new Found(other, name, word, tie);
        }

        static void addNew(List<Found> list, Found found) {
            if (list.stream().noneMatch(other -> other.code().equals(found.code()))) {
                list.add(found);
            }
        }
    }

    /** How a noun phrase stands for an actor. */
    public enum Tie {
        /** It names or describes the actor: Iran, Iranian troops. */
        SELF,
        /** It names what is the actor's: Iran's programme. */
        OWNER,
        /** It names what is in the actor's country: a refinery in Iran. */
        PLACE,
        /** It names a role or points back, and only the rest of the text tells whose: the army, both countries. */
        CONTEXT,
        /** The same, where even the text leaves several, and the likeliest is taken; too little for an event. */
        GUESS
    }

    private final Tree tree;
    private final NamedWords names;
    private final RoleNouns roles;
    private final Discourse discourse;
    private final PhraseResolver phrases;
    private final Owners owners;
    private final PlaceUse places;

    SentenceActors(
            Tree tree, NamedActors named, RoleNouns roles, Genders genders, Gazetteer gazetteer, Discourse discourse) {
        this.tree = tree;
        this.names = new NamedWords(tree, named);
        this.roles = roles;
        this.discourse = discourse;
        this.phrases = new PhraseResolver(tree, names, roles, genders, gazetteer, discourse);
        this.owners = phrases.owners();
        this.places = phrases.places();
    }

    /** Whoever a noun phrase stands for, coordinated ones each; what belongs to an actor stands for it. */
    public List<Found> of(Word head) {
        List<Found> out = new ArrayList<>();
        for (Word part : phrases.coordinated(head)) {
            List<Found> own = phrases.at(part);
            List<Found> owned = own.isEmpty() ? owners.of(part) : own;
            (owned.isEmpty() ? owners.home(part).stream().toList() : owned)
                    .forEach(found -> Found.addNew(out, found)); // "bombed Mosul"
        }
        return out;
    }

    /** Only whoever the phrase itself names or describes, not owners of a thing. */
    public List<Found> named(Word head) {
        List<Found> out = new ArrayList<>();
        phrases.coordinated(head).forEach(part -> phrases.at(part).forEach(found -> Found.addNew(out, found)));
        return out;
    }

    /** Every place that names or describes an actor whose country is known, in order of the text. */
    public List<ActorMention> mentions() {
        List<ActorMention> out = new ArrayList<>();
        for (Word word : tree.words()) {
            for (Found found : places.isPlace(word) ? List.<Found>of() : phrases.at(word)) {
                if (found.code().hasCountry()) {
                    out.add(mention(found));
                }
            }
        }
        return out;
    }

    ActorMention mention(Found found) {
        return new ActorMention(
                found.code(),
                found.name(),
                names.span(found.word()),
                tree.sentence().number());
    }

    /** Whether a word is part of an actor's name. */
    public boolean isPartOfName(Word word) {
        return names.covers(word);
    }

    /** Whether a name is used only for where something is or goes: "in Iraq". */
    public boolean isPlace(Word word) {
        return places.isPlace(word);
    }

    /** The states that the sentence names. */
    public NamedStates states() {
        return new NamedStates(tree, names);
    }

    /** Names that act or are acted on and that no dictionary has. */
    public List<UnknownName> unknown() {
        return new UnknownNames(tree, names, roles, phrases).all();
    }

    /** Lets the story remember who was named, for the sentences to come. */
    public void remember() {
        tree.words().forEach(phrases::at); // a pronoun means somebody named before this sentence is remembered
        discourse.remember(phrases.entities().all());
        for (Word word : tree.words()) {
            if (word.upos() == Upos.PROPN
                    && PhraseResolver.isName(word)
                    && !names.covers(word)
                    && roles.of(tree, word).isEmpty()) {
                phrases.at(word).stream()
                        .filter(found -> found.code().hasCountry())
                        .findFirst()
                        .ifPresent(found -> discourse.rememberStranger(
                                List.of(names.words(word).split(" ")), found.code()));
            }
        }
    }
}
