package org.detente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.actor.NamedActors.Named;
import org.detente.actor.SentenceActors.Found;
import org.detente.model.ActorCode;
import org.detente.text.Tree;
import org.detente.text.Upos;
import org.detente.text.Word;

/** Whoever a sentence names or describes, in the order in which a reader takes them in. */
final class SentenceEntities {
    private static final Set<String> ATTRIBUTIVE = Set.of("amod", "compound", "flat", "det", "nummod");

    private final Tree tree;
    private final NamedWords names;
    private final RoleNouns roles;
    private final Genders genders;
    private final PlaceUse places;
    private final Phrases phrases;

    SentenceEntities(Tree tree, NamedWords names, RoleNouns roles, Genders genders, PlaceUse places, Phrases phrases) {
        this.tree = tree;
        this.names = names;
        this.roles = roles;
        this.genders = genders;
        this.places = places;
        this.phrases = phrases;
    }

    /** Everybody in the sentence. */
    List<Entity> all() {
        return entities(Integer.MAX_VALUE);
    }

    /** Everybody before a word. */
    List<Entity> before(Word word) {
        return entities(word.index());
    }

    private List<Entity> entities(int before) {
        List<Entity> out = new ArrayList<>();
        for (Word word : tree.words()) {
            if (word.index() >= before) {
                break;
            }
            boolean attributive = ATTRIBUTIVE.stream().anyMatch(word::is)
                    || word.relation().equals("nmod:desc")
                    || word.upos() == Upos.ADJ;
            if (!attributive && word.upos() != Upos.PRON) {
                out.addAll(at(word));
            }
        }
        return out;
    }

    /** Whoever a word stands for. */
    List<Entity> at(Word word) {
        return phrases.at(word).stream().map(found -> entity(found, word)).toList();
    }

    private Entity entity(Found found, Word word) {
        boolean subject = word.is("nsubj") || word.is("conj") && tree.head(word).is("nsubj");
        Entity.Kind kind = kind(word, found.code());
        Optional<Entity.Gender> gender =
                kind == Entity.Kind.PERSON ? genders.of(found.name(), names.words(word)) : Optional.empty();
        return new Entity(found.code(), found.name(), Optional.of(word), kind, gender, subject, places.isPlace(word));
    }

    private Entity.Kind kind(Word word, ActorCode code) {
        Optional<Named> named = names.at(word);
        if (named.isPresent()) {
            return switch (named.get().term().kind()) {
                case PERSON -> Entity.Kind.PERSON;
                case GROUP, ORGANIZATION, COMPANY -> Entity.Kind.GROUP;
                case ADJECTIVE, COMMUNITY -> Entity.Kind.PEOPLE;
                case COUNTRY, CAPITAL, ORGAN -> Entity.Kind.STATE;
            };
        }
        if (word.upos() == Upos.PROPN && code.isState() && !code.hasRole()) { // the North
            return Entity.Kind.STATE;
        }
        if (Descriptions.isPlural(word)) {
            return Entity.Kind.PEOPLE;
        }
        return roles.of(tree, word)
                .map(role -> switch (role.kind()) {
                    case PERSON -> Entity.Kind.PERSON;
                    case GROUP -> Entity.Kind.GROUP;
                    case ORGAN, THING -> Entity.Kind.STATE;
                })
                .orElse(word.upos() == Upos.PROPN ? Entity.Kind.PERSON : Entity.Kind.STATE);
    }
}
