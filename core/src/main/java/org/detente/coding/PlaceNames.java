package org.detente.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.detente.actor.NamedStates;
import org.detente.actor.SentenceActors;
import org.detente.model.EventPlace.Precision;
import org.detente.place.Gazetteer;
import org.detente.place.GazetteerPlace;
import org.detente.text.Tree;
import org.detente.text.Upos;
import org.detente.text.Word;

/** The places that the nouns of one sentence name: of several with one name, the one that the words around it mean. */
final class PlaceNames {
    private static final int LONGEST = 5;
    private static final long DWARFED = 8; // the Geneva of New York is not meant, whoever meets there
    private static final Set<String> REGION_WORDS = Set.of(
            "province", "region", "oblast", "state", "governorate", "district", "prefecture", "department", "county");
    private static final Set<String> PLACE_WORDS = Set.of(
            "city",
            "town",
            "village",
            "capital",
            "port",
            "suburb",
            "neighborhood",
            "neighbourhood",
            "district",
            "province",
            "region",
            "oblast",
            "governorate",
            "island",
            "peninsula",
            "area",
            "airport",
            "base",
            "valley",
            "enclave",
            "hub",
            "stronghold",
            "resort",
            "camp",
            "state",
            "prefecture",
            "municipality",
            "township",
            "strip",
            "outskirts",
            "center",
            "centre",
            "border",
            "heart",
            "part",
            "south",
            "north",
            "east",
            "west",
            "coast",
            "headquarters",
            "complex",
            "embassy",
            "consulate",
            "prison",
            "square",
            "market",
            "mosque",
            "hospital",
            "outpost",
            "checkpoint",
            "crossing",
            "reactor",
            "plant",
            "site",
            "countryside",
            "desert",
            "mountains",
            "summit",
            "waters",
            "shore");

    private final Gazetteer gazetteer;
    private final Tree tree;
    private final NamedStates states;
    private final Set<String> near;

    PlaceNames(Gazetteer gazetteer, Tree tree, SentenceActors actors) {
        this.gazetteer = gazetteer;
        this.tree = tree;
        this.states = actors.states();
        this.near = states.all();
    }

    /** The place that a noun names, or that it is described as being in: "the northern city of Kunduz". */
    Optional<GazetteerPlace> at(Word noun) {
        Optional<GazetteerPlace> own = named(noun);
        if (own.isPresent()) {
            return own;
        }
        boolean part = PLACE_WORDS.contains(noun.lemma().toLowerCase(Locale.ROOT));
        return tree.children(noun).stream()
                .filter(child -> child.is("appos") || child.is("nmod") || child.is("compound") || child.is("flat"))
                .flatMap(child -> named(child).stream())
                .filter(place -> part || place.precision() != Precision.COUNTRY)
                .reduce((one, other) -> other.precision().compareTo(one.precision()) < 0 ? other : one);
    }

    private Optional<GazetteerPlace> named(Word noun) {
        if (noun.upos() != Upos.PROPN && !isCapitalised(noun)) {
            return Optional.empty();
        }
        List<GazetteerPlace> found = longest(noun);
        if (!found.isEmpty()) {
            return choose(found, noun);
        }
        return states.named(noun).flatMap(code -> gazetteer.country(code, states.nameOf(noun)));
    }

    /** What the longest run of words around a noun names. */
    private List<GazetteerPlace> longest(Word noun) {
        int index = noun.index();
        for (int length = LONGEST; length > 0; length--) {
            for (int from = Math.max(1, index - length + 1); from <= index; from++) {
                int to = from + length - 1;
                if (to > tree.words().size() || !isCapitalised(tree.word(from)) || !isCapitalised(tree.word(to))) {
                    continue;
                }
                List<GazetteerPlace> found = gazetteer.named(words(from, to));
                if (!found.isEmpty() && !isInName(from, to)) {
                    return asRegion(byOwnName(found, words(from, to)), to);
                }
            }
        }
        return List.of();
    }

    /** A place of that very name before those that are also called so. */
    private static List<GazetteerPlace> byOwnName(List<GazetteerPlace> found, String words) {
        List<GazetteerPlace> own = found.stream()
                .filter(place -> place.name().equalsIgnoreCase(words))
                .toList();
        return own.isEmpty() ? found : own;
    }

    /** The Aleppo of "Aleppo province" is the province. */
    private List<GazetteerPlace> asRegion(List<GazetteerPlace> found, int last) {
        boolean region = last < tree.words().size()
                && REGION_WORDS.contains(tree.word(last + 1).form().toLowerCase(Locale.ROOT));
        List<GazetteerPlace> regions = found.stream()
                .filter(place -> (place.precision() == Precision.REGION) == region)
                .toList();
        return regions.isEmpty() ? found : regions;
    }

    /** The Lima of "Maria Lima": a name before or behind makes it part of a person's or body's name. */
    private boolean isInName(int from, int to) {
        boolean before = from > 1
                && tree.word(from - 1).upos() == Upos.PROPN
                && tree.word(from).is("flat")
                && tree.head(tree.word(from)).index() < from;
        boolean behind = to < tree.words().size()
                && tree.word(to + 1).upos() == Upos.PROPN
                && tree.word(to + 1).is("flat")
                && tree.head(tree.word(to + 1)).index() >= from;
        return before || behind;
    }

    private String words(int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i <= to; i++) {
            out.append(out.isEmpty() ? "" : " ").append(tree.word(i).form());
        }
        return out.toString();
    }

    private static boolean isCapitalised(Word word) {
        return Character.isUpperCase(word.form().charAt(0));
    }

    private Optional<GazetteerPlace> choose(List<GazetteerPlace> found, Word noun) {
        Set<String> said = states.around(noun);
        List<List<GazetteerPlace>> choices = new ArrayList<>();
        choices.add(found.stream().filter(place -> isIn(place, said)).toList());
        choices.add(found.stream().filter(place -> isRegionSaid(place, noun)).toList());
        if (said.isEmpty()) {
            Set<String> others = new TreeSet<>(near);
            states.of(noun).ifPresent(others::remove);
            long largest =
                    found.stream().mapToLong(GazetteerPlace::population).max().orElse(0);
            choices.add(found.stream()
                    .filter(place -> isIn(place, others) && place.population() * DWARFED >= largest)
                    .toList());
            choices.add(found);
        }
        return choices.stream()
                .filter(list -> !list.isEmpty())
                .findFirst()
                .flatMap(list -> list.stream().reduce(PlaceNames::likelier));
    }

    private static boolean isIn(GazetteerPlace place, Set<String> countries) {
        return countries.stream().anyMatch(place::isIn);
    }

    /** The Alabama of "Birmingham, Alabama". */
    private boolean isRegionSaid(GazetteerPlace place, Word noun) {
        return gazetteer
                .regionName(place.region())
                .filter(region -> tree.words().stream()
                        .anyMatch(word -> word.index() != noun.index()
                                && Math.abs(word.index() - noun.index()) < LONGEST
                                && word.form().equalsIgnoreCase(region)))
                .isPresent();
    }

    /** Sites and seas have their names for themselves; of cities the larger one is meant, and a city before its region. */
    private static GazetteerPlace likelier(GazetteerPlace one, GazetteerPlace other) {
        if (one.population() != other.population()) {
            return one.population() > other.population() ? one : other;
        }
        return other.precision().compareTo(one.precision()) < 0 ? other : one;
    }
}
