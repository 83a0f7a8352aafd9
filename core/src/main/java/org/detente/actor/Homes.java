package org.detente.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.detente.model.EventPlace.Precision;
import org.detente.place.Gazetteer;
import org.detente.place.GazetteerPlace;
import org.detente.place.PlaceChoice;
import org.detente.text.Tree;
import org.detente.text.Upos;
import org.detente.text.Word;

/** In which state the cities and regions of a sentence lie. */
final class Homes {
    private static final Set<String> REGIONS = Set.of("state", "province", "region", "oblast", "department", "county");

    private static final Set<String> DIRECTIONS = Set.of("North", "South", "East", "West", "Center", "Centre");

    private static final int LONGEST_ACRONYM = 5;

    private final Tree tree;
    private final NamedWords names;
    private final Gazetteer gazetteer;
    private final PlaceChoice choice;

    Homes(Tree tree, NamedWords names, Gazetteer gazetteer) {
        this.tree = tree;
        this.names = names;
        this.gazetteer = gazetteer;
        this.choice = new PlaceChoice(gazetteer, tree::text);
    }

    /** The state, as ISO 3166-1 alpha-3, of what a word names; empty where that is no place or several alike. */
    Optional<String> of(Word word) {
        if (REGIONS.contains(word.lemma().toLowerCase(Locale.ROOT)) && word.index() > 1) {
            return region(tree.word(word.index() - 1));
        }
        if (word.upos() != Upos.PROPN || DIRECTIONS.contains(word.form()) || isAcronym(word.form())) {
            return Optional.empty();
        }
        String name = names.words(word);
        return of(before(word, name) + ' ' + name).or(() -> of(name));
    }

    /** "ACU's director" works for a firm, not in the town of Açu; places are written so only where all is in capitals. */
    private static boolean isAcronym(String form) {
        return form.length() <= LONGEST_ACRONYM && form.chars().allMatch(Character::isUpperCase);
    }

    private Optional<String> of(String name) {
        return choice.inRegionSaid(gazetteer.named(name))
                .map(place -> place.countries().get(0))
                .or(() -> gazetteer.homeOf(name));
    }

    /** The New of "New York", which a tree may take for an adjective. */
    private String before(Word word, String name) {
        int first = word.index() - name.split(" ").length;
        boolean adjective = first > 0
                && tree.word(first).upos() == Upos.ADJ
                && Character.isUpperCase(tree.word(first).form().charAt(0));
        return adjective ? tree.word(first).form() : "";
    }

    private Optional<String> region(Word last) {
        List<String> states = gazetteer.named(names.words(last)).stream()
                .filter(place -> place.precision() == Precision.REGION)
                .map(GazetteerPlace::countries)
                .filter(countries -> countries.size() == 1)
                .map(countries -> countries.get(0))
                .distinct()
                .toList();
        return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
    }
}
