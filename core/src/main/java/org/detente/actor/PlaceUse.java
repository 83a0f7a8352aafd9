package org.detente.actor;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.detente.actor.NamedActors.Named;
import org.detente.model.ActorKind;
import org.detente.place.Gazetteer;
import org.detente.place.PlaceWords;
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
            "exile",
            "move",
            "relocate",
            "transfer",
            "pull");
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
    private static final Set<String> EVENTS = Set.of("siege", "bombing", "fall", "capture");

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
        boolean organ = kind.filter(k -> k == ActorKind.ORGAN).isPresent();
        String head = tree.head(at).lemma();
        if (city && (at.is("compound") || at.relation().equals("nmod:poss")) && isPart(head)
                || at.relation().equals("nmod:poss") && REGIONS.contains(head)
                || isBehindWhere(word)) {
            return true;
        }
        Optional<String> preposition = ties.preposition(at);
        if (preposition.isEmpty()) {
            return at.is("obj") && (city ? FALLING : LEAVING).contains(head);
        }
        String by = preposition.get();
        boolean where = tree.children(at).stream()
                .anyMatch(
                        child -> child.is("case") && WHERE.contains(child.form().toLowerCase(Locale.ROOT)));
        return where
                || by.equals("into")
                || by.equals("at") && (organ || city && (tree.head(at).upos() == Upos.NOUN || isOnPlace(tree.head(at))))
                || (city || organ) && by.equals("of") && isPart(head)
                || WAY.contains(by) && MOVING.contains(head);
    }

    private static boolean isPart(String lemma) {
        return PlaceWords.isPlace(lemma) || EVENTS.contains(lemma);
    }

    /** "In Kabul", whatever the tree makes of it. */
    private boolean isBehindWhere(Word word) {
        int first = names.first(word);
        return first > 1 && WHERE.contains(tree.word(first - 1).form().toLowerCase(Locale.ROOT));
    }

    /** The bombed of "bombed the airport at Asmara". */
    private boolean isOnPlace(Word verb) {
        return tree.children(verb).stream().anyMatch(child -> child.is("obj") && PlaceWords.isPlace(child.lemma()));
    }
}
