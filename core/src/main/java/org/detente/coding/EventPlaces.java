package org.detente.coding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.detente.actor.SentenceActors;
import org.detente.model.EventPlace;
import org.detente.model.PloverType;
import org.detente.place.Gazetteer;
import org.detente.place.GazetteerPlace;
import org.detente.text.Tree;
import org.detente.text.Upos;
import org.detente.text.Word;

/**
 * Tells where the acts of a sentence happened, where its words locate them: a place after <em>in</em>, <em>at</em>,
 * <em>near</em> and the like in the act's own clause, and what an act of moving or fighting has for its object.
 */
public final class EventPlaces {
    private static final Set<String> LOCATING = Set.of(
            "in",
            "at",
            "near",
            "outside",
            "inside",
            "around",
            "off",
            "on",
            "along",
            "across",
            "over",
            "within",
            "throughout",
            "above",
            "beside",
            "through",
            "beyond",
            "amid",
            "between");
    private static final Set<PloverType> MOVING =
            Set.of(PloverType.CONSULT, PloverType.ASSAULT, PloverType.COERCE, PloverType.MOBILIZE, PloverType.RETREAT);
    private static final Set<String> TOWARDS = Set.of("to", "into", "toward", "towards", "onto", "against", "out");
    private static final Set<String> CLAUSES = Set.of("ccomp", "advcl", "parataxis", "csubj");
    private static final int DEPTH = 4;

    private record Located(GazetteerPlace place, int depth) {}

    private final Tree tree;
    private final PlaceNames names;
    private final Optional<EventPlace> dateline;

    /**
     * The places of one sentence.
     *
     * @param dateline where the report was written, if it says so
     */
    public EventPlaces(Gazetteer gazetteer, Tree tree, SentenceActors actors, Optional<EventPlace> dateline) {
        this.tree = tree;
        this.names = new PlaceNames(gazetteer, tree, actors);
        this.dateline = dateline;
    }

    /** The place that a dateline's words name; of several with one name the largest. */
    public static Optional<EventPlace> ofDateline(Gazetteer gazetteer, String words) {
        return gazetteer.named(words).stream()
                .reduce((one, other) -> other.population() > one.population() ? other : one)
                .map(place -> place.found().asDateline());
    }

    /** Where the act at a word happened; else the dateline's place, marked so; else nowhere that is known. */
    public Optional<EventPlace> of(Word anchor, Optional<PloverType> type) {
        Word at = anchor;
        while (true) {
            Word clause = at;
            Optional<EventPlace> found = best(located(at, type, false))
                    .map(GazetteerPlace::found)
                    .or(() -> isHere(clause) ? dateline.map(EventPlace::asTold) : Optional.empty())
                    .or(() -> best(located(clause, type, true)).map(GazetteerPlace::found));
            if (found.isPresent()) {
                return found;
            }
            if (at.head() == 0
                    || CLAUSES.stream().anyMatch(at::is)
                    || at.relation().equals("acl:relcl")) {
                return dateline;
            }
            at = tree.head(at);
        }
    }

    /** The place closest to the act; one that lies in it and is told more closely takes its place. */
    private static Optional<GazetteerPlace> best(List<Located> all) {
        Optional<Located> best = Optional.empty();
        for (Located next : all) {
            boolean better = best.map(b ->
                            next.place().precision().compareTo(b.place().precision()) < 0
                                    && (next.depth() <= b.depth()
                                            || b.place().countries().isEmpty()
                                            || b.place().countries().stream()
                                                    .anyMatch(country ->
                                                            next.place().isIn(country))))
                    .orElse(true);
            best = better ? Optional.of(next) : best;
        }
        return best.map(Located::place);
    }

    /** "Here" is where the report was written. */
    private boolean isHere(Word clause) {
        return tree.words().stream()
                .filter(word -> word.form().equalsIgnoreCase("here"))
                .map(word -> tree.verbOf(tree.head(word)))
                .anyMatch(verb ->
                        verb.equals(clause) || isBare(verb) && tree.head(verb).equals(clause));
    }

    /**
     * All places told in the clause of a word, the closest first.
     *
     * @param further whether those of clauses without a subject of their own count too: "struck worshippers leaving a church in
     *     Alexandria"
     */
    private List<Located> located(Word anchor, Optional<PloverType> type, boolean further) {
        boolean moving = type.filter(MOVING::contains).isPresent();
        List<Located> out = new ArrayList<>();
        Deque<Word> open = new ArrayDeque<>(List.of(anchor));
        Deque<Integer> depths = new ArrayDeque<>(List.of(0));
        while (!open.isEmpty()) {
            Word word = open.poll();
            int depth = depths.poll();
            for (Word child : tree.children(word)) {
                boolean clause = child.upos() == Upos.VERB && !child.is("xcomp")
                        || CLAUSES.stream().anyMatch(child::is);
                boolean speaker = !moving && child.is("nsubj");
                if (speaker || clause && !(further && isBare(child))) {
                    continue;
                }
                if (locates(child, depth == 0 && moving)) {
                    names.at(child).ifPresent(place -> out.add(new Located(place, depth + 1)));
                }
                if (depth < DEPTH) {
                    open.add(child);
                    depths.add(depth + 1);
                }
            }
        }
        return out;
    }

    private boolean isBare(Word verb) {
        return (verb.is("advcl") || verb.relation().equals("acl"))
                && tree.children(verb).stream()
                        .noneMatch(child -> child.is("nsubj") || child.is("mark") && child.upos() != Upos.PART);
    }

    private boolean locates(Word word, boolean ofMove) {
        boolean fallen = ofMove && (word.is("obj") || word.relation().equals("nsubj:pass"));
        return fallen
                || tree.children(word).stream()
                        .filter(child -> child.is("case"))
                        .map(child -> child.form().toLowerCase(Locale.ROOT))
                        .anyMatch(form -> LOCATING.contains(form) || ofMove && TOWARDS.contains(form));
    }
}
