package org.detente.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.detente.model.EventPlace.Precision;

/** Of several places with one name, the one that the words around it mean. */
public final class PlaceChoice {
    private static final long DWARFED = 8; // the Geneva of New York is not meant, whoever meets there

    private final Gazetteer gazetteer;
    private final Supplier<String> words;

    /**
     * The choice within one sentence.
     *
     * @param words its words, in whose names of regions a city may lie: the Alabama of "Birmingham, Alabama"
     */
    public PlaceChoice(Gazetteer gazetteer, Supplier<String> words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /**
     * The likeliest place.
     *
     * @param found all places of one name
     * @param said states said to hold it, as ISO 3166-1 alpha-3
     * @param near other states that the sentence names
     */
    public Optional<GazetteerPlace> choose(List<GazetteerPlace> found, Set<String> said, Set<String> near) {
        return likeliest(found.stream().filter(place -> isIn(place, said)).toList())
                .or(() -> inRegionSaid(found))
                .or(() -> said.isEmpty() ? likeliest(near(found, near)) : Optional.empty())
                .or(() -> said.isEmpty() ? likeliest(found) : Optional.empty());
    }

    /** The place whose region the sentence names besides. */
    public Optional<GazetteerPlace> inRegionSaid(List<GazetteerPlace> found) {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String text = " " + words.get().toLowerCase(Locale.ROOT).replaceAll("\\P{L}+", " ") + " ";
        return likeliest(
                found.stream().filter(place -> isRegionSaid(place, text)).toList());
    }

    private static List<GazetteerPlace> near(List<GazetteerPlace> found, Set<String> states) {
        long largest =
                found.stream().mapToLong(GazetteerPlace::population).max().orElse(0);
        return found.stream()
                .filter(place -> isIn(place, states) && place.population() * DWARFED >= largest)
                .toList();
    }

    private static boolean isIn(GazetteerPlace place, Set<String> states) {
        return states.stream().anyMatch(place::isIn);
    }

    private boolean isRegionSaid(GazetteerPlace place, String text) {
        return gazetteer
                .regionName(place.region())
                .filter(region -> place.precision() != Precision.REGION
                        && !Gazetteer.isSame(region, place.name())
                        && text.contains(" " + region.toLowerCase(Locale.ROOT) + " "))
                .isPresent();
    }

    /** Sites and seas have their names for themselves; of cities the larger one is meant, and a city before its region. */
    private static Optional<GazetteerPlace> likeliest(List<GazetteerPlace> places) {
        return places.stream().reduce((one, other) -> {
            if (one.population() != other.population()) {
                return one.population() > other.population() ? one : other;
            }
            Precision closer = other.precision();
            return closer.compareTo(one.precision()) < 0 ? other : one;
        });
    }
}
