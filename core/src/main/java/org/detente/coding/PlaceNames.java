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
import org.detente.place.PlaceChoice;
import org.detente.place.PlaceWords;
import org.detente.text.Tree;
import org.detente.text.Upos;
import org.detente.text.Word;

/** The places that the nouns of one sentence name or are described by. */
final class PlaceNames {
    private static final int LONGEST = 5;
    private static final int DEPTH = 4;
    private static final int ARTICLE = "al-".length();
    private static final Set<String> REGION_WORDS = Set.of(
            "province", "region", "oblast", "state", "governorate", "district", "prefecture", "department", "county");

    private final Gazetteer gazetteer;
    private final Tree tree;
    private final NamedStates states;
    private final PlaceChoice choice;

    PlaceNames(Gazetteer gazetteer, Tree tree, SentenceActors actors) {
        this.gazetteer = gazetteer;
        this.tree = tree;
        this.states = actors.states();
        this.choice = new PlaceChoice(gazetteer, tree::text);
    }

    /** The place that a noun names, or that it is described as being in: "the northern city of Kunduz". */
    Optional<GazetteerPlace> at(Word noun) {
        return at(noun, DEPTH);
    }

    private Optional<GazetteerPlace> at(Word noun, int depth) {
        Optional<GazetteerPlace> own = named(noun);
        if (own.isPresent() || depth == 0) {
            return own;
        }
        boolean part = isPlaceWord(noun);
        return tree.children(noun).stream()
                .filter(child -> child.is("appos") || child.is("nmod") || child.is("compound") || child.is("flat"))
                .flatMap(child -> (isPlaceWord(child) ? at(child, depth - 1) : named(child)).stream())
                .filter(place -> part || place.precision() != Precision.COUNTRY)
                .reduce((one, other) -> other.precision().compareTo(one.precision()) < 0 ? other : one);
    }

    private static boolean isPlaceWord(Word noun) {
        return PlaceWords.isPlace(noun.lemma().toLowerCase(Locale.ROOT));
    }

    private Optional<GazetteerPlace> named(Word noun) {
        if (noun.upos() != Upos.PROPN && !isCapitalised(noun)) {
            return Optional.empty();
        }
        Optional<GazetteerPlace> country =
                states.named(noun).flatMap(code -> gazetteer.country(code, states.nameOf(noun)));
        List<GazetteerPlace> found = longest(noun);
        boolean city = found.stream()
                .anyMatch(place -> country.filter(
                                state -> !place.isIn(state.countries().get(0)))
                        .isEmpty());
        return city ? choose(found, noun) : country;
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
                .filter(place -> Gazetteer.isSame(place.name(), words))
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
        List<String> forms = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            forms.add(tree.word(i).form());
        }
        return String.join(" ", forms);
    }

    private static boolean isCapitalised(Word word) {
        String form = word.form();
        boolean article = form.length() > ARTICLE && form.charAt(ARTICLE - 1) == '-'; // al-Bab
        return Character.isUpperCase(form.charAt(0)) || article && Character.isUpperCase(form.charAt(ARTICLE));
    }

    private Optional<GazetteerPlace> choose(List<GazetteerPlace> found, Word noun) {
        return choice.choose(found, new TreeSet<>(states.around(noun)), states.others(noun));
    }
}
