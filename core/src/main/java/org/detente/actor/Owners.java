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
    private static final Set<String> INSIDE = Set.of("in", "at", "near", "outside", "inside", "around", "across", "on");

    private final Tree tree;
    private final NamedWords names;
    private final Ties ties;
    private final Phrases phrases;
    private final Gazetteer gazetteer;

    Owners(Tree tree, NamedWords names, Ties ties, Phrases phrases, Gazetteer gazetteer) {
        this.tree = tree;
        this.names = names;
        this.ties = ties;
        this.phrases = phrases;
        this.gazetteer = gazetteer;
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
            for (Word part : phrases.coordinated(child)) {
                List<Found> found = phrases.at(part);
                for (Found owner : found.isEmpty() ? of(part, depth - 1, seen) : found) {
                    if (owner.code().hasCountry()) {
                        boolean loose = place || owner.tie() == Tie.PLACE;
                        Found.addNew(out, loose ? asPlace(owner) : owner.tied(Tie.OWNER));
                    }
                }
            }
            if (out.isEmpty() && place) {
                home(child).ifPresent(out::add);
            }
        }
        return out;
    }

    /** A capital where something is does not lend it the government: "protesters in Minsk". */
    private Found asPlace(Found owner) {
        boolean capital = names.at(owner.word())
                .filter(named -> named.term().kind() == ActorKind.CAPITAL)
                .isPresent();
        Found place = owner.tied(Tie.PLACE);
        return capital ? place.coded(new ActorCode(owner.code().country())) : place;
    }

    /** The state in which a city lies that a word names. */
    private Optional<Found> home(Word word) {
        if (word.upos() != Upos.PROPN || names.covers(word)) {
            return Optional.empty();
        }
        return gazetteer
                .homeOf(names.words(word))
                .map(state -> new Found(new ActorCode(state), word.form(), word, Tie.PLACE));
    }

    /** The state in which the clause of a word happens: "killed insurgents in Afghanistan", "Police in Lima". */
    Optional<Found> scene(Word word) {
        Word at = word;
        while (at.head() != 0 && at.upos() != Upos.VERB) {
            at = tree.head(at);
        }
        for (Word child : tree.children(at)) {
            boolean inside = (child.is("obl") || child.is("nmod"))
                    && ties.preposition(child).filter(INSIDE::contains).isPresent();
            if (!inside || child.equals(word)) {
                continue;
            }
            Optional<Found> place = names.at(child)
                    .map(Named::term)
                    .filter(term -> term.kind() == ActorKind.COUNTRY || term.kind() == ActorKind.CAPITAL)
                    .map(term -> new Found(new ActorCode(term.code().country()), term.name(), child, Tie.PLACE))
                    .or(() -> home(child))
                    .or(() -> of(child).stream()
                            .filter(found -> found.tie() == Tie.PLACE)
                            .findFirst());
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }
}
