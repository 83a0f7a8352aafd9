package org.detente.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.detente.actor.NamedActors.Named;
import org.detente.model.ActorCode;
import org.detente.model.ActorKind;
import org.detente.model.ActorMention;
import org.detente.model.Span;
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
    }

    /** How a noun phrase stands for an actor. */
    public enum Tie {
        /** It names or describes the actor: Iran, Iranian troops. */
        SELF,
        /** It names what is the actor's: Iran's programme. */
        OWNER,
        /** It names what is in the actor's country: a refinery in Iran. */
        PLACE
    }

    private static final Set<String> HE = Set.of("he", "she", "him", "her", "his");
    private static final Set<String> IT = Set.of("it", "its", "they", "them", "their");
    private static final Set<String> AGAINST = Set.of("by", "with", "against");
    private static final int DEPTH = 4;

    private final Tree tree;
    private final RoleNouns roles;
    private final Discourse discourse;
    private final NamedWords names;
    private final Ties ties;
    private final Map<Integer, List<Found>> cache = new HashMap<>();
    private final Set<Integer> visiting = new HashSet<>();

    SentenceActors(Tree tree, NamedActors names, RoleNouns roles, Discourse discourse) {
        this.tree = tree;
        this.roles = roles;
        this.discourse = discourse;
        this.names = new NamedWords(tree, names);
        this.ties = new Ties(tree);
    }

    /** Whoever a noun phrase stands for, coordinated ones each; what belongs to an actor stands for it. */
    public List<Found> of(Word head) {
        List<Found> out = new ArrayList<>();
        for (Word part : coordinated(head)) {
            List<Found> own = at(part);
            (own.isEmpty() ? owners(part, DEPTH, new HashSet<>()) : own).forEach(found -> addNew(out, found));
        }
        return out;
    }

    /** Only whoever the phrase itself names or describes, not owners of a thing. */
    public List<Found> named(Word head) {
        List<Found> out = new ArrayList<>();
        coordinated(head).forEach(part -> at(part).forEach(found -> addNew(out, found)));
        return out;
    }

    private List<Word> coordinated(Word head) {
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

    private static void addNew(List<Found> list, Found found) {
        if (list.stream().noneMatch(other -> other.code().equals(found.code()))) {
            list.add(found);
        }
    }

    private List<Found> at(Word word) {
        List<Found> known = cache.get(word.index());
        if (known != null) {
            return known;
        }
        if (!visiting.add(word.index())) {
            return List.of();
        }
        List<Found> found = resolve(word);
        visiting.remove(word.index());
        cache.put(word.index(), found);
        return found;
    }

    private List<Found> resolve(Word word) {
        Optional<Named> named = names.at(word);
        if (named.isPresent()) {
            return List.of(
                    new Found(codeOf(named.get(), word), named.get().term().name(), word, Tie.SELF));
        }
        if (names.covers(word)) {
            return List.of();
        }
        if (word.upos() == Upos.PRON) {
            return pronoun(word).stream().toList();
        }
        Optional<RoleNouns.Role> role = roles.of(tree, word);
        if (role.isPresent()) {
            return described(word, role.get());
        }
        return word.upos() == Upos.PROPN ? titled(word) : List.of();
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

    /** "Russian troops", "the foreign minister of Iran", "his army"; without a country, whoever last had the role. */
    private List<Found> described(Word word, RoleNouns.Role role) {
        List<Found> owners = owners(word, DEPTH, new HashSet<>());
        if (owners.isEmpty()) {
            owners = place(word);
        }
        if (owners.isEmpty()) {
            Optional<Discourse.Remembered> before = discourse.lastWithRole(role.role());
            ActorCode code = before.map(Discourse.Remembered::code).orElse(new ActorCode("---" + role.role()));
            return List.of(new Found(code, word.form(), word, Tie.SELF));
        }
        List<Found> out = new ArrayList<>();
        for (Found owner : owners) {
            addNew(
                    out,
                    new Found(withRole(owner.code(), role), word.form(), word, role.isThing() ? Tie.OWNER : Tie.SELF));
        }
        return out;
    }

    /** "killed insurgents in Afghanistan": whoever has no country of their own belongs where the deed is done. */
    private List<Found> place(Word word) {
        Word verb = tree.head(word);
        if (word.is("nsubj") && !word.relation().equals("nsubj:pass") || verb.upos() != Upos.VERB) {
            return List.of();
        }
        for (Word child : tree.children(verb)) {
            Optional<Term> country = names.at(child).map(Named::term).filter(term -> term.kind() == ActorKind.COUNTRY);
            boolean inside = child.is("obl")
                    && ties.preposition(child).filter("in"::equals).isPresent();
            if (inside && country.isPresent()) {
                return List.of(new Found(country.get().code(), country.get().name(), child, Tie.PLACE));
            }
        }
        return List.of();
    }

    private static ActorCode withRole(ActorCode owner, RoleNouns.Role role) {
        boolean sameHouse = owner.hasRole()
                && (role.role().equals("GOV")
                        || role.role().equals("CVL")
                        || !owner.value().substring(3, 6).equals("GOV"));
        if (!owner.isState() || sameHouse) {
            return owner;
        }
        return new ActorCode(owner.country() + role.role());
    }

    /** A person nobody knows whose title tells the actor: "Foreign Ministry spokesman Jo Doe", "Jo Doe, Iran's envoy". */
    private List<Found> titled(Word word) {
        for (Word child : tree.children(word)) {
            if (child.is("appos") || child.relation().equals("nmod:desc") || child.is("compound") || child.is("flat")) {
                List<Found> found = roles.of(tree, child).isPresent() ? at(child) : List.of();
                if (!found.isEmpty()) {
                    return found.stream()
                            .map(f -> new Found(f.code(), word.form(), word, Tie.SELF))
                            .toList();
                }
            }
        }
        return List.of();
    }

    /** Actors that a phrase belongs to or is about, the closest kind of tie first. */
    private List<Found> owners(Word word, int depth, Set<Integer> seen) {
        List<Found> out = new ArrayList<>();
        if (depth == 0 || !seen.add(word.index())) {
            return out;
        }
        boolean plural = !word.form().toLowerCase(Locale.ROOT).equals(word.lemma());
        for (Word child : ties.of(word)) {
            if (!out.isEmpty() && (ties.closeness(child) > Ties.SHARED || !plural)) {
                break;
            }
            for (Word part : coordinated(child)) {
                List<Found> found = at(part);
                boolean place = ties.isPlace(child);
                for (Found owner : found.isEmpty() ? owners(part, depth - 1, seen) : found) {
                    if (owner.code().hasCountry()) {
                        addNew(out, owner.tied(place || owner.tie() == Tie.PLACE ? Tie.PLACE : Tie.OWNER));
                    }
                }
            }
        }
        return out;
    }

    private Optional<Found> pronoun(Word word) {
        String form = word.form().toLowerCase(Locale.ROOT);
        boolean person = HE.contains(form);
        if (!person && !IT.contains(form)) {
            return Optional.empty();
        }
        Optional<Found> inSentence = tree.words().stream()
                .filter(before -> before.index() < word.index() && before.is("nsubj"))
                .filter(before -> person ? names.isPerson(before) : names.isState(before))
                .filter(before -> !isObjectBeside(word, before))
                .reduce((first, second) -> second)
                .flatMap(names::at)
                .map(named -> new Found(named.term().code(), named.term().name(), word, Tie.SELF));
        Optional<Discourse.Remembered> before = person ? discourse.lastPerson() : discourse.lastGroup();
        return inSentence.or(() -> before.map(r -> new Found(r.code(), r.name(), word, Tie.SELF)));
    }

    /** The him of "Merkel praised him" is not Merkel. */
    private boolean isObjectBeside(Word pronoun, Word subject) {
        boolean object = pronoun.is("obj") || pronoun.is("iobj") || pronoun.is("obl");
        return object && tree.head(pronoun).equals(tree.head(subject));
    }

    /** Every place that names or describes an actor whose country is known, in order of the text. */
    public List<ActorMention> mentions() {
        List<ActorMention> out = new ArrayList<>();
        for (Word word : tree.words()) {
            for (Found found : at(word)) {
                if (found.code().hasCountry()) {
                    out.add(new ActorMention(
                            found.code(),
                            found.name(),
                            names.span(word),
                            tree.sentence().number()));
                }
            }
        }
        return out;
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

    /** The name in the dictionary of what a word names, or the word itself. */
    public String nameOf(Word word) {
        return names.at(word).map(named -> named.term().name()).orElse(word.form());
    }

    /** The states that the sentence names in any way. */
    public Set<String> countries() {
        Set<String> out = new TreeSet<>();
        tree.words().forEach(word -> state(word).ifPresent(out::add));
        return out;
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
        for (Word word : tree.words()) {
            for (Found found : at(word)) {
                if (found.code().hasCountry() && word.upos() != Upos.PRON) {
                    Optional<ActorKind> kind =
                            names.at(word).map(named -> named.term().kind());
                    boolean person = kind.map(k -> k == ActorKind.PERSON).orElse(word.upos() == Upos.PROPN);
                    boolean adjective =
                            kind.filter(k -> k == ActorKind.ADJECTIVE).isPresent() && !word.is("nsubj");
                    if (!adjective) {
                        discourse.remember(found.code(), found.name(), person);
                    }
                }
            }
        }
    }
}
