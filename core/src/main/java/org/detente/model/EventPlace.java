package org.detente.model;

import java.util.Locale;
import java.util.Optional;

/**
 * Where an act happened.
 *
 * @param name the place: a city, site, sea, region or country
 * @param country ISO 3166-1 alpha-3; empty for the high sea and what lies in several countries
 * @param region code of the first-level region, ISO 3166-1 alpha-2 and the GeoNames code (UA.05); empty if not known
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 * @param precision what the place is
 * @param fromDateline whether only the dateline names it: that is where the report was written, and weak evidence of where
 *     the act was
 */
public record EventPlace(
        String name,
        Optional<String> country,
        Optional<String> region,
        double latitude,
        double longitude,
        Precision precision,
        boolean fromDateline) {
    /** How closely the act is located, the closest first. */
    public enum Precision {
        /** A base, camp, crossing or other spot. */
        SITE,
        /** A city or town. */
        CITY,
        /** A first-level region, or one without borders such as the Donbas. */
        REGION,
        /** A sea, strait, river or lake. */
        WATER,
        /** A country; the coordinates are of its largest city. */
        COUNTRY;

        /** The name in small letters. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * The precision of that label.
         *
         * @throws IllegalArgumentException if there is none
         */
        public static Precision of(String label) {
            return valueOf(label.toUpperCase(Locale.ROOT));
        }
    }

    public EventPlace {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("no place on earth: " + latitude + ", " + longitude);
        }
    }

    /** The same place, told by the text itself. */
    public EventPlace asTold() {
        return new EventPlace(name, country, region, latitude, longitude, precision, false);
    }

    /** The same place, known only from the dateline. */
    public EventPlace asDateline() {
        return new EventPlace(name, country, region, latitude, longitude, precision, true);
    }
}
