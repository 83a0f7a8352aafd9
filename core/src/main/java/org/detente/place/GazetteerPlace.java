package org.detente.place;

import java.util.List;
import java.util.Optional;
import org.detente.model.EventPlace;
import org.detente.model.EventPlace.Precision;

/**
 * An entry of the gazetteer.
 *
 * @param name its name there
 * @param countries ISO 3166-1 alpha-3 of where it lies or borders; none for oceans
 * @param region code of its first-level region, or nothing
 * @param population people, 0 where that says nothing
 */
public record GazetteerPlace(
        String name,
        List<String> countries,
        String region,
        double latitude,
        double longitude,
        Precision precision,
        long population) {
    /** Whether it lies in a state or borders it. */
    public boolean isIn(String country) {
        return countries.contains(country);
    }

    /** As the place of an act. */
    public EventPlace found() {
        return new EventPlace(
                name,
                countries.size() == 1 ? Optional.of(countries.get(0)) : Optional.empty(),
                region.isEmpty() ? Optional.empty() : Optional.of(region),
                latitude,
                longitude,
                precision,
                false);
    }
}
