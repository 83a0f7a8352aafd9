package org.detente.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.detente.actor.NamedActors.Named;
import org.detente.model.ActorCode;
import org.detente.model.ActorKind;
import org.detente.model.ActorMention;
import org.detente.model.Span;
import org.detente.place.Gazetteer;
import org.detente.text.Tree;
import org.detente.text.Upos;
import org.detente.text.Word;

/**
 * The actors of one parsed sentence: ask for the head of a noun phrase and get who it stands for.
 */
public final class SentenceActors implements Phrases {
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

    private static final Set<String> AGAINST = Set.of("by", "with", "against");
    private static final Set<String> ATTRIBUTIVE = Set.of("amod", "compound", "flat", "det", "nummod");

    private final Tree tree;
    private final RoleNouns roles;
    private final Discourse discourse;
    private final NamedWords names;
    private final Genders genders;
    private final Ties ties;
    private final PlaceUse places;
    private final Owners owners;
    private final Descriptions descriptions;
    private final References references;
    private final Pronouns pronouns;
    private final Map<Integer, List<Found>> cache = new HashMap<>();
    private final Set<Integer> visiting = new HashSet<>();
    private int circles;

    SentenceActors(
            Tree tree, NamedActors names, RoleNouns roles, Genders genders, Gazetteer gazetteer, Discourse discourse) {
        this.tree = tree;
        this.roles = roles;
        this.discourse = discourse;
        this.genders = genders;
        this.names = new NamedWords(tree, names);
        this.ties = new Ties(tree);
        this.places = new PlaceUse(tree, this.names, ties, gazetteer);
        this.owners = new Owners(tree, this.names, ties, this, gazetteer);
        this.descriptions = new Descriptions(tree, this.names, roles, owners, ties, this, discourse);
        this.references = new References(tree, this, discourse);
        this.pronouns = new Pronouns(tree, discourse);
    }

    /** Whoever a noun phrase stands for, coordinated ones each; what belongs to an actor stands for it. */
    public List<Found> of(Word head) {
        List<Found> out = new ArrayList<>();
        for (Word part : coordinated(head)) {
            List<Found> own = at(part);
            List<Found> owned = own.isEmpty() ? owners.of(part) : own;
            (owned.isEmpty() ? owners.home(part).stream().toList() : owned)
                    .forEach(found -> Found.addNew(out, found)); // "bombed Mosul"
        }
        return out;
    }

    /** Only whoever the phrase itself names or describes, not owners of a thing. */
    public List<Found> named(Word head) {
        List<Found> out = new ArrayList<>();
        coordinated(head).forEach(part -> at(part).forEach(found -> Found.addNew(out, found)));
        return out;
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
        return first.index() + 2 == second.index()
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
            return List.of(new Found(
                    city ? new ActorCode(code.country()) : code,
                    named.get().term().name(),
                    word,
                    Tie.SELF));
        }
        if (names.covers(word)) {
            return List.of();
        }
        if (word.upos() == Upos.PRON) {
            return pronouns.of(word, entitiesBefore(word));
        }
        if (word.upos() == Upos.PROPN) {
            Optional<Discourse.Remembered> stranger = discourse.stranger(word.form());
            if (stranger.isPresent()) {
                return List.of(new Found(stranger.get().code(), stranger.get().name(), word, Tie.SELF));
            }
        }
        Optional<RoleNouns.Role> role = roles.of(tree, word);
        boolean pointing = References.mayPoint(word);
        if (pointing && (role.isEmpty() || owners.of(word).isEmpty())) {
            List<Found> meant = references.of(word, entitiesBefore(word));
            if (!meant.isEmpty()) {
                return meant;
            }
        }
        if (role.isPresent()) {
            return isTitle(word) ? List.of() : descriptions.described(word, role.get());
        }
        return word.upos() == Upos.PROPN && isName(word) ? descriptions.introduced(word) : List.of();
    }

    /** The title before a name speaks through the name: "Colonel" of "Colonel Jo Doe". */
    private boolean isTitle(Word word) {
        boolean before = word.relation().equals("nmod:desc") || word.is("compound");
        return before
                && tree.head(word).upos() == Upos.PROPN
                && word.index() < tree.head(word).index();
    }

    private boolean isName(Word word) {
        return Character.isUpperCase(word.form().charAt(0)) && !word.is("amod") && !word.is("compound");
    }

    /** Who was named before a word in its sentence, in order. */
    private List<Entity> entitiesBefore(Word word) {
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
                for (Found found : at(word)) {
                    if (found.code().hasCountry()) {
                        out.add(entity(found, word));
                    }
                }
            }
        }
        return out;
    }

    private Entity entity(Found found, Word word) {
        boolean subject = word.is("nsubj") || word.is("conj") && tree.head(word).is("nsubj");
        Entity.Kind kind = kind(word);
        Optional<Entity.Gender> gender =
                kind == Entity.Kind.PERSON ? genders.of(found.name(), names.words(word)) : Optional.empty();
        return new Entity(found.code(), found.name(), Optional.of(word), kind, gender, subject, places.isPlace(word));
    }

    private Entity.Kind kind(Word word) {
        Optional<Named> named = names.at(word);
        if (named.isPresent()) {
            return switch (named.get().term().kind()) {
                case PERSON -> Entity.Kind.PERSON;
                case GROUP, ORGANIZATION, COMPANY -> Entity.Kind.GROUP;
                case ADJECTIVE, COMMUNITY -> Entity.Kind.PEOPLE;
                case COUNTRY, CAPITAL, ORGAN -> Entity.Kind.STATE;
            };
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
                .map(owner -> new ActorCode(owner.country() + code.value().substring(3)))
                .orElse(code);
    }

    /** Every place that names or describes an actor whose country is known, in order of the text. */
    public List<ActorMention> mentions() {
        List<ActorMention> out = new ArrayList<>();
        for (Word word : tree.words()) {
            for (Found found : places.isPlace(word) ? List.<Found>of() : at(word)) {
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

    /** Names that act or are acted on and that no dictionary has. */
    public List<UnknownName> unknown() {
        List<UnknownName> out = new ArrayList<>();
        for (Word word : tree.words()) {
            boolean party = word.is("nsubj")
                    || word.is("obj")
                    || word.is("iobj")
                    || word.is("appos")
                    || word.relation().equals("nmod:poss")
                    || word.is("obl")
                            && ties.preposition(word).filter(AGAINST::contains).isPresent();
            if (party && word.upos() == Upos.PROPN && !names.covers(word) && isCapitalised(word)) {
                Word last = word;
                for (Word child : tree.children(word)) {
                    last = child.is("flat") && child.index() == last.index() + 1 ? child : last;
                }
                Word first = word;
                for (int i = word.index() - 1; i > 0 && tree.word(i).head() == word.index(); i--) {
                    boolean part = tree.word(i).upos() == Upos.PROPN
                            && tree.word(i).is("compound")
                            && !names.covers(tree.word(i))
                            && roles.of(tree, tree.word(i)).isEmpty();
                    if (!part) {
                        break;
                    }
                    first = tree.word(i);
                }
                if (roles.of(tree, last).isEmpty()) {
                    Span span = new Span(
                            first.token().span().start(), last.token().span().end());
                    out.add(new UnknownName(
                            span,
                            at(word).stream()
                                    .map(Found::code)
                                    .filter(ActorCode::hasCountry)
                                    .findFirst()));
                }
            }
        }
        return out;
    }

    private static boolean isCapitalised(Word word) {
        return Character.isUpperCase(word.form().charAt(0));
    }

    /** The state that a word names or that is the word's own, as ISO 3166-1 alpha-3: Iran. Not its people or capital. */
    public Optional<String> countryNamed(Word word) {
        return names.at(word)
                .map(Named::term)
                .filter(term -> term.kind() == ActorKind.COUNTRY)
                .map(term -> term.code().country());
    }

    /** The state that a word names in any way, also as its capital. */
    public Optional<String> countryOf(Word word) {
        return names.at(word)
                .map(named -> named.term().code())
                .filter(ActorCode::isState)
                .map(ActorCode::country);
    }

    /** The name in the dictionary of what a word names, or the word itself. */
    public String nameOf(Word word) {
        return names.at(word).map(named -> named.term().name()).orElse(word.form());
    }

    /** The states that the sentence names in any way. */
    public Set<String> countries() {
        return names.states();
    }

    /** The states named in one breath with a noun: "Tripoli, Lebanon", "the Lebanese city of Tripoli". */
    public Set<String> countriesAround(Word noun) {
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

    /** Lets the story remember who was named, for the sentences to come. */
    public void remember() {
        discourse.remember(entities(Integer.MAX_VALUE));
        for (Word word : tree.words()) {
            if (word.upos() == Upos.PROPN
                    && isName(word)
                    && !names.covers(word)
                    && roles.of(tree, word).isEmpty()) {
                at(word).stream()
                        .filter(found -> found.code().hasCountry())
                        .findFirst()
                        .ifPresent(found -> discourse.rememberStranger(
                                List.of(names.words(word).split(" ")), found.code()));
            }
        }
    }
}
