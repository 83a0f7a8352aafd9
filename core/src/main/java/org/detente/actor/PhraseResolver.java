package org.detente.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.actor.NamedActors.Named;
import org.detente.actor.SentenceActors.Found;
import org.detente.actor.SentenceActors.Tie;
import org.detente.model.ActorCode;
import org.detente.model.ActorKind;
import org.detente.place.Gazetteer;
import org.detente.text.Tree;
import org.detente.text.Upos;
import org.detente.text.Word;

/** Answers for each word of a sentence by itself: by name, by pointing back, by description. */
final class PhraseResolver implements Phrases {
    /** Bodies that many states have by one name; alone they are of the state that news means most by it. */
    private static final Set<String> SHARED = Set.of("Congress", "Senate", "Supreme Court");

    private final Tree tree;
    private final RoleNouns roles;
    private final Discourse discourse;
    private final NamedWords names;
    private final Ties ties;
    private final PlaceUse places;
    private final Owners owners;
    private final Descriptions descriptions;
    private final Introductions introductions;
    private final References references;
    private final Pronouns pronouns;
    private final SentenceEntities entities;
    private final Map<Integer, List<Found>> cache = new HashMap<>();
    private final Set<Integer> visiting = new HashSet<>();
    private int circles;

    PhraseResolver(
            Tree tree, NamedWords names, RoleNouns roles, Genders genders, Gazetteer gazetteer, Discourse discourse) {
        this.tree = tree;
        this.roles = roles;
        this.discourse = discourse;
        this.names = names;
        this.ties = new Ties(tree);
        this.places = new PlaceUse(tree, names, ties, gazetteer);
        this.owners = new Owners(tree, names, ties, this, gazetteer);
        this.descriptions = new Descriptions(tree, names, roles, owners, ties, this, discourse);
        this.introductions = new Introductions(tree, roles, owners, ties, this, descriptions);
        this.references = new References(tree, this, discourse);
        this.entities = new SentenceEntities(tree, names, roles, genders, places, this);
        this.pronouns = new Pronouns(tree, entities, discourse);
    }

    Owners owners() {
        return owners;
    }

    PlaceUse places() {
        return places;
    }

    SentenceEntities entities() {
        return entities;
    }

    @Override
    public List<Word> coordinated(Word head) {
        List<Word> parts = new ArrayList<>();
        parts.add(head);
        for (Word child : tree.children(head)) {
            boolean hyphened = (child.is("amod") || child.is("compound")) && isHyphened(child, head);
            boolean listed = child.is("conj")
                    || hyphened && names.isState(child) && names.isState(head)
                    || child.is("appos") && child.upos() == Upos.PROPN && isAnotherActor(child, head);
            if (listed && child.upos() != Upos.VERB) {
                parts.addAll(coordinated(child));
            }
        }
        return parts;
    }

    /** In headlines, "Obama, Saudi King": not one described twice but two of different countries. */
    private boolean isAnotherActor(Word second, Word first) {
        Optional<String> one =
                at(first).stream().map(found -> found.code().party()).findFirst();
        Optional<String> other =
                at(second).stream().map(found -> found.code().party()).findFirst();
        return one.isPresent()
                && other.isPresent()
                && !one.get().equals(other.get())
                && !other.get().equals("---")
                && !one.get().equals("---");
    }

    /** The first half of "Russian-Turkish". */
    private boolean isHyphened(Word first, Word second) {
        int apart = second.index() - first.index(); // "North, South Korea" has one word more
        return (apart == 2 || apart == 3 && tree.word(second.index() - 1).head() == second.index())
                && tree.word(first.index() + 1).upos() == Upos.PUNCT;
    }

    @Override
    public List<Found> at(Word word) {
        List<Found> known = cache.get(word.index());
        if (known != null) {
            return known;
        }
        if (!visiting.add(word.index())) {
            circles++;
            return List.of();
        }
        int before = circles;
        List<Found> found = resolve(word);
        visiting.remove(word.index());
        if (circles == before || visiting.isEmpty()) { // what was cut short by a circle may be more another time
            cache.put(word.index(), found);
        }
        return found;
    }

    private List<Found> resolve(Word word) {
        Optional<Named> named = names.at(word);
        if (named.isPresent()) {
            boolean city = named.get().term().kind() == ActorKind.CAPITAL && places.isPlace(word);
            ActorCode code = codeOf(named.get(), word);
            if (named.get().term().kind() == ActorKind.PERSON && code.value().endsWith("CVL")) {
                code = introductions.officeTold(word, code).orElse(code);
            }
            return List.of(new Found(
                    city ? new ActorCode(code.country()) : code,
                    named.get().term().name(),
                    word,
                    Tie.SELF));
        }
        if (names.covers(word)) {
            return List.of();
        }
        if (word.form().equalsIgnoreCase("whose")) {
            return relative(word).map(noun -> as(noun, word)).orElse(List.of());
        }
        if (word.upos() == Upos.PRON) {
            return pronouns.of(word, entities.before(word));
        }
        if (word.upos() == Upos.PROPN) {
            Optional<Discourse.Remembered> stranger = discourse.stranger(word.form());
            if (stranger.isPresent()) {
                return List.of(new Found(stranger.get().code(), stranger.get().name(), word, Tie.SELF));
            }
        }
        Optional<RoleNouns.Role> role = roles.of(tree, word);
        boolean pointing = References.mayPoint(word);
        if (pointing && (role.isEmpty() || isNobodys(word))) {
            List<Found> meant = references.of(word, entities.before(word));
            if (!meant.isEmpty()) {
                return meant;
            }
        }
        if (role.isPresent()) {
            return isTitle(word) ? List.of() : descriptions.described(word, role.get());
        }
        if (word.upos() != Upos.PROPN || !isName(word)) {
            return List.of();
        }
        Optional<Word> whole = known(word).or(() -> wholeName(word));
        return whole.isPresent() ? as(whole.get(), word) : introductions.introduced(word);
    }

    /** Whoever one word stands for, found at another. */
    private List<Found> as(Word meant, Word word) {
        return at(meant).stream()
                .map(found -> new Found(found.code(), found.name(), word, found.tie()))
                .toList();
    }

    /** The noun that the relative clause of a pronoun describes. */
    private Optional<Word> relative(Word pronoun) {
        Word verb = tree.verbOf(pronoun);
        return verb.relation().equals("acl:relcl") ? Optional.of(tree.head(verb)) : Optional.empty();
    }

    /** The Maduro of "José Nicolás Maduro", where the dictionary has only a part of the name. */
    private Optional<Word> known(Word first) {
        return tree.children(first).stream()
                .filter(child -> child.is("flat")
                        && names.at(child)
                                .filter(name -> name.term().kind() == ActorKind.PERSON)
                                .isPresent())
                .findFirst();
    }

    /** The "Capt. Jo Doe" to whom a Doe further on in the sentence points. */
    private Optional<Word> wholeName(Word surname) {
        return tree.words().subList(0, surname.index() - 1).stream()
                .filter(word -> word.is("flat")
                        && word.form().equals(surname.form())
                        && tree.head(word).upos() == Upos.PROPN)
                .map(tree::head)
                .findFirst();
    }

    /** "Argentina's president resigned, and Congress must pick an heir": the Congress of the one state of the text. */
    private Optional<String> onlyState(Named named, ActorCode code) {
        Word last = tree.word(named.last() + 1);
        String form = tree.word(named.first() + 1).form() + (named.first() == named.last() ? "" : ' ' + last.form());
        Set<String> states = new HashSet<>(names.statesBut(last));
        states.addAll(discourse.states());
        return SHARED.contains(form) && states.size() == 1 && !states.contains(code.country()) && isOfOfficial(last)
                ? Optional.of(states.iterator().next())
                : Optional.empty();
    }

    /** Whether an official or organ of a state is described before a word. */
    private boolean isOfOfficial(Word word) {
        return tree.words().subList(0, word.index() - 1).stream()
                .anyMatch(before -> roles.of(tree, before).isPresent()
                        && ties.of(before).stream().anyMatch(names::isState));
    }

    /** Whether no state owns it: "the two NATO members" are states, "the two Russian ministers" are Russia's. */
    private boolean isNobodys(Word word) {
        return owners.of(word).stream().noneMatch(found -> found.code().isState());
    }

    /** The title before a name speaks through the name: "Colonel" of "Colonel Jo Doe". */
    private boolean isTitle(Word word) {
        boolean before = word.relation().equals("nmod:desc") || word.is("compound");
        return before
                && tree.head(word).upos() == Upos.PROPN
                && word.index() < tree.head(word).index();
    }

    /** Whether a word may be the head of a name. */
    static boolean isName(Word word) {
        return Character.isUpperCase(word.form().charAt(0)) && !word.is("amod") && !word.is("compound");
    }

    /** A body whose name alone means one state's (the Senate) is another's where a state stands before it. */
    private ActorCode codeOf(Named named, Word word) {
        ActorCode code = named.term().code();
        if (named.term().kind() != ActorKind.ORGAN || !code.hasRole()) {
            return code;
        }
        return tree.children(word).stream()
                .filter(child -> ties.closeness(child) <= Ties.ADJECTIVE && names.isState(child))
                .flatMap(child -> names.at(child).stream())
                .filter(owner -> owner != named)
                .map(owner -> owner.term().code())
                .filter(ActorCode::isState)
                .findFirst()
                .map(ActorCode::country)
                .or(() -> onlyState(named, code))
                .map(state -> new ActorCode(state + code.value().substring(3)))
                .orElse(code);
    }
}
