package org.detente.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

/** Whose a thing, a group or an office is: by what hangs on its noun, or by where its clause happens. */
final class Owners {
    private static final int DEPTH = 4;
    /** Nouns of somebody who stands beside the owner and is not the owner's. */
    private static final Set<String> BESIDE =
            Set.of("counterpart", "colleague", "opposite", "ally", "rival", "foe", "neighbour", "neighbor", "enemy");

    /** What is backed by a state is not the state's: "Turkish-backed rebels". */
    private static final Set<String> HELPED = Set.of(
            "backed",
            "supported",
            "aligned",
            "allied",
            "trained",
            "armed",
            "funded",
            "financed",
            "sponsored",
            "born",
            "occupied",
            "controlled",
            "held",
            "based",
            "leaning",
            "educated",
            "friendly",
            "installed",
            "built",
            "made",
            "linked");

    private static final Set<String> KIN = Set.of("linked", "aligned", "allied");

    /** What is not the state's in which it is held. */
    private static final Set<String> MEETINGS = Set.of(
            "talk", "meeting", "summit", "conference", "negotiation", "session", "gathering", "ceremony", "forum");

    private static final Set<String> RANKS = Set.of("deputy", "vice", "assistant", "chief", "senior", "junior", "top");

    private static final Set<String> INSIDE = Set.of("in", "at", "near", "outside", "inside", "around", "across", "on");

    private final Tree tree;
    private final NamedWords names;
    private final Ties ties;
    private final Phrases phrases;
    private final Gazetteer gazetteer;
    private final Homes homes;

    Owners(Tree tree, NamedWords names, Ties ties, Phrases phrases, Gazetteer gazetteer) {
        this.tree = tree;
        this.names = names;
        this.ties = ties;
        this.phrases = phrases;
        this.gazetteer = gazetteer;
        this.homes = new Homes(tree, names, gazetteer);
    }

    /** Actors that a phrase belongs to or is about, the closest kind of tie first. */
    List<Found> of(Word word) {
        return of(word, DEPTH, new HashSet<>());
    }

    private List<Found> of(Word word, int depth, Set<Integer> seen) {
        List<Found> out = new ArrayList<>();
        if (depth == 0 || !seen.add(word.index())) {
            return out;
        }
        boolean plural = !word.form().toLowerCase(Locale.ROOT).equals(word.lemma());
        for (Word child : ties.of(word)) {
            if (!out.isEmpty() && (ties.closeness(child) > Ties.SHARED || !plural)) {
                break;
            }
            boolean place = ties.isPlace(child);
            boolean quality = names.at(child).isEmpty() // "presidential guards", "deputy mayor"
                    && (child.upos() == Upos.ADJ || RANKS.contains(child.lemma().toLowerCase(Locale.ROOT)));
            boolean venue = place && MEETINGS.contains(word.lemma());
            if (isHelper(child)) {
                kin(child).forEach(found -> Found.addNew(out, found));
                continue;
            }
            if (quality || venue || isBeside(word, child)) {
                continue;
            }
            for (Word part : phrases.coordinated(child)) {
                List<Found> found = phrases.at(part);
                for (Found owner : found.isEmpty() ? of(part, depth - 1, seen) : found) {
                    if (owner.code().hasCountry()) {
                        boolean loose = place || owner.tie() == Tie.PLACE;
                        Found.addNew(out, loose ? asPlace(owner) : asOwner(owner));
                    }
                }
            }
            if (out.isEmpty() && (place || isOf(child))) {
                home(child).ifPresent(out::add);
            }
        }
        return out;
    }

    /** The his of "his counterpart". */
    private static boolean isBeside(Word word, Word child) {
        return child.relation().equals("nmod:poss")
                && BESIDE.contains(word.lemma().toLowerCase(Locale.ROOT));
    }

    private boolean isHelper(Word child) {
        if (HELPED.contains(child.form().toLowerCase(Locale.ROOT))) {
            return true;
        }
        int hyphen = child.index() + 1;
        return hyphen < tree.words().size()
                && tree.word(hyphen).form().equals("-")
                && HELPED.contains(tree.word(hyphen + 1).form().toLowerCase(Locale.ROOT));
    }

    /** "Taliban-linked militants" fight for the Taliban, whereas Iran-linked ones are not Iran's. */
    private List<Found> kin(Word child) {
        List<Found> out = new ArrayList<>();
        if (KIN.contains(child.form().toLowerCase(Locale.ROOT))) {
            for (Word part : tree.children(child)) {
                phrases.at(part).stream()
                        .filter(found -> found.code().isArmedGroup())
                        .forEach(found -> out.add(asOwner(found)));
            }
        }
        return out;
    }

    private boolean isOf(Word child) {
        return ties.preposition(child).filter("of"::equals).isPresent();
    }

    private static Found asOwner(Found owner) {
        return owner.tie() == Tie.GUESS && !owner.code().isState() ? owner : owner.tied(Tie.OWNER);
    }

    /** A capital where something is does not lend it the government: "protesters in Minsk". */
    private Found asPlace(Found owner) {
        boolean capital = names.at(owner.word())
                .filter(named -> named.term().kind() == ActorKind.CAPITAL)
                .isPresent();
        Found place = owner.tied(Tie.PLACE);
        return capital ? place.coded(new ActorCode(owner.code().country())) : place;
    }

    /** The state in which a city or region lies that a word names. */
    Optional<Found> home(Word word) {
        if (names.covers(word)) {
            return Optional.empty();
        }
        return homes.of(word).map(state -> new Found(new ActorCode(state), word.form(), word, Tie.PLACE));
    }

    /** The state of the city or region before a noun: "New York police", "a Kano court". */
    List<Found> seat(Word noun) {
        return tree.children(noun).stream()
                .filter(child -> child.index() < noun.index()
                        && (child.is("compound")
                                || child.is("amod")
                                || child.relation().equals("nmod:poss")))
                .flatMap(child -> home(child).stream())
                .limit(1)
                .toList();
    }

    /** The one state in which all places lie that the sentence tells. */
    Optional<String> onlyPlace() {
        List<String> states = tree.words().stream()
                .filter(word -> ties.preposition(word).filter(INSIDE::contains).isPresent())
                .flatMap(word -> home(word).or(() -> seat(word).stream().findFirst()).stream())
                .map(found -> found.code().country())
                .distinct()
                .toList();
        return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
    }

    /** The state in which the clause of a word happens: "killed insurgents in Afghanistan", "Police in Lima". */
    Optional<Found> scene(Word word) {
        return inside(word, word, DEPTH).or(() -> inside(tree.verbOf(word), word, DEPTH));
    }

    private Optional<Found> inside(Word above, Word but, int depth) {
        for (Word child : tree.children(above)) {
            boolean clause = child.upos() == Upos.VERB && !child.is("xcomp") && !isBare(child)
                    || child.is("nsubj") && above.upos() == Upos.VERB;
            if (depth == 0 || clause || child.equals(but)) {
                continue;
            }
            Optional<String> preposition = ties.preposition(child);
            boolean near = preposition.filter("near"::equals).isPresent();
            boolean located = (child.is("obl") || child.is("nmod"))
                    && preposition.filter(INSIDE::contains).isPresent()
                    && !(near && names.covers(child)); // near Iraq is outside it
            Optional<Found> place =
                    (located ? state(child) : Optional.<Found>empty()).or(() -> inside(child, but, depth - 1));
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    /** "Trapped in Mosul, soldiers ...": it happens where the main clause does. */
    private boolean isBare(Word verb) {
        return verb.is("advcl")
                && tree.children(verb).stream().noneMatch(child -> child.is("nsubj") || child.is("mark"));
    }

    private Optional<Found> state(Word word) {
        return names.at(word)
                .map(Named::term)
                .filter(term -> term.kind() == ActorKind.COUNTRY
                        || term.kind() == ActorKind.CAPITAL
                                && isAlone(word, term.code().country()))
                .map(term -> new Found(new ActorCode(term.code().country()), term.name(), word, Tie.PLACE))
                .or(() -> home(word));
    }

    /** Whether none of the other states in the sentence has a city of the capital's name. */
    private boolean isAlone(Word word, String state) {
        return gazetteer.named(word.form()).stream()
                .flatMap(place -> place.countries().stream())
                .noneMatch(other -> !other.equals(state) && names.states().contains(other));
    }
}
