package org.detente.actor;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.detente.actor.NamedActors.Named;
import org.detente.model.ActorKind;
import org.detente.place.Gazetteer;
import org.detente.text.Tree;
import org.detente.text.Upos;
import org.detente.text.Word;

/** Tells the Moscow where people meet from the Moscow that speaks. */
final class PlaceUse {
    private static final Set<String> WHERE =
            Set.of("in", "near", "outside", "inside", "within", "around", "throughout", "across", "off");
    private static final Set<String> REGIONS = Set.of(
            "province",
            "department",
            "state",
            "region",
            "governorate",
            "oblast",
            "north",
            "south",
            "east",
            "west",
            "coast",
            "capital",
            "city",
            "island",
            "desert",
            "interior");
    private static final Set<String> WAY =
            Set.of("to", "into", "from", "out", "through", "toward", "towards", "for", "via");
    private static final Set<String> MOVING = Set.of(
            "fly",
            "travel",
            "go",
            "return",
            "arrive",
            "flee",
            "head",
            "march",
            "drive",
            "sail",
            "come",
            "rush",
            "trip",
            "visit",
            "flight",
            "journey",
            "tour",
            "slip",
            "land",
            "escape",
            "walk",
            "cross",
            "route",
            "road",
            "leave",
            "withdraw",
            "deport",
            "home",
            "exile");
    private static final Set<String> LEAVING = Set.of("leave", "reach", "flee", "enter", "approach");
    private static final Set<String> FALLING = Set.of(
            "leave",
            "reach",
            "flee",
            "enter",
            "approach",
            "bomb",
            "shell",
            "strike",
            "capture",
            "seize",
            "storm",
            "besiege",
            "take",
            "hit",
            "surround",
            "pound",
            "shake",
            "rock",
            "retake",
            "occupy",
            "attack",
            "overrun",
            "recapture");
    private static final Set<String> PARTS = Set.of(
            "street",
            "quarter",
            "suburb",
            "outskirts",
            "centre",
            "center",
            "airport",
            "city",
            "town",
            "district",
            "square",
            "middle",
            "heart",
            "edge",
            "capital",
            "port",
            "east",
            "west",
            "north",
            "south",
            "university",
            "embassy",
            "mosque",
            "part",
            "road",
            "streets",
            "house",
            "hotel",
            "palace",
            "siege",
            "bombing",
            "fall",
            "capture");

    private final Tree tree;
    private final NamedWords names;
    private final Ties ties;
    private final Gazetteer gazetteer;

    PlaceUse(Tree tree, NamedWords names, Ties ties, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.tree = tree;
        this.names = names;
        this.ties = ties;
    }

    /** Whether a name is used only for where something is or goes. */
    boolean isPlace(Word word) {
        Optional<ActorKind> kind = names.at(word).map(Named::term).map(Term::kind);
        boolean city = kind.filter(k -> k == ActorKind.CAPITAL).isPresent()
                || kind.filter(k -> k == ActorKind.ORGANIZATION).isPresent() && gazetteer.knows(word.form());
        if (!city
                && kind.filter(k -> k == ActorKind.COUNTRY || k == ActorKind.ORGAN)
                        .isEmpty()) {
            return false;
        }
        Word at = word;
        while (at.is("conj")) {
            at = tree.head(at);
        }
        Optional<String> preposition = ties.preposition(at);
        if (city
                        && (at.is("compound") || at.relation().equals("nmod:poss"))
                        && PARTS.contains(tree.head(at).lemma())
                || at.relation().equals("nmod:poss")
                        && REGIONS.contains(tree.head(at).lemma())) {
            return true;
        }
        if (preposition.isEmpty()) {
            return at.is("obj")
                    && (city ? FALLING : LEAVING).contains(tree.head(at).lemma());
        }
        String by = preposition.get();
        boolean where = tree.children(at).stream()
                .anyMatch(
                        child -> child.is("case") && WHERE.contains(child.form().toLowerCase(Locale.ROOT)));
        return where
                || by.equals("into")
                || by.equals("at")
                        && (kind.filter(k -> k == ActorKind.ORGAN).isPresent()
                                || city && tree.head(at).upos() == Upos.NOUN)
                || (city || kind.filter(k -> k == ActorKind.ORGAN).isPresent())
                        && by.equals("of")
                        && PARTS.contains(tree.head(at).lemma())
                || WAY.contains(by) && MOVING.contains(tree.head(at).lemma());
    }
}
