package org.detente.place;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.detente.model.EventPlace.Precision;
import org.detente.table.Tsv;

/**
 * Cities from 15,000 people up and first-level regions (GeoNames), and seas, sites, towns of the news and spellings
 * (ours), by name. Immutable.
 */
public final class Gazetteer {
    private static final Pattern MARKS = Pattern.compile("\\p{M}|['\u2018\u2019`]");
    private static final Pattern BREAKS = Pattern.compile("[-\\s]+");

    private static final Pattern KIND =
            Pattern.compile(" (State|Province|Region|Oblast|Governorate|District|Department|Prefecture|County)$");

    private static final Set<String> NO_NAMES = Set.of(
            "Central",
            "Coast",
            "Eastern",
            "East",
            "Gulf",
            "Capital",
            "National Capital",
            "Northern",
            "North",
            "Lake",
            "Lower",
            "Middle",
            "Southern",
            "South",
            "Upper",
            "Western",
            "West",
            "North Eastern",
            "North Western",
            "Border",
            "Independence",
            "Federal Capital");

    private static final long CLEARLY = 8;

    private final Map<String, List<GazetteerPlace>> byName = new HashMap<>();
    private final Map<String, GazetteerPlace> largestCity = new HashMap<>();
    private final Map<String, String> regionNames = new HashMap<>();
    private final Map<String, Long> townspeople = new HashMap<>();

    private Gazetteer() {}

    /** All that comes with the library. */
    public static Gazetteer load() {
        Gazetteer gazetteer = new Gazetteer();
        for (String file : List.of("cities.tsv", "towns.tsv")) {
            for (Tsv.Row row : Tsv.read(Gazetteer.class, file)) {
                long population = Long.parseLong(row.cell("population"));
                gazetteer.add(row, List.of(row.cell("country")), Precision.CITY, population);
                gazetteer.townspeople.merge(row.optional("region"), population, Long::sum);
            }
        }
        for (Tsv.Row row : Tsv.read(Gazetteer.class, "regions.tsv")) {
            gazetteer.regionNames.put(row.cell("region"), withoutKind(row.cell("name")));
            gazetteer.add(row, List.of(row.cell("country")), Precision.REGION, 0);
        }
        for (Tsv.Row row : Tsv.read(Gazetteer.class, "seas.tsv")) {
            gazetteer.add(row, row.list("countries"), Precision.WATER, 0);
        }
        for (Tsv.Row row : Tsv.read(Gazetteer.class, "sites.tsv")) {
            boolean region =
                    row.cell("kind").equals("region") || row.cell("kind").equals("island");
            gazetteer.add(row, row.list("country"), region ? Precision.REGION : Precision.SITE, 0);
        }
        return gazetteer;
    }

    private void add(Tsv.Row row, List<String> countries, Precision precision, long population) {
        GazetteerPlace place = new GazetteerPlace(
                row.cell("name"),
                countries,
                row.optional("region"),
                Double.parseDouble(row.cell("latitude")),
                Double.parseDouble(row.cell("longitude")),
                precision,
                population);
        List<String> names = new ArrayList<>(row.columns().contains("aliases") ? row.list("aliases") : List.of());
        names.add(place.name());
        if (precision == Precision.REGION) {
            names.add(withoutKind(place.name())); // "in Borno" is in Borno State
        }
        names.stream().map(Gazetteer::key).distinct().forEach(name -> index(name, place));
        if (precision == Precision.CITY && population > 0) {
            largestCity.merge(countries.get(0), place, (a, b) -> a.population() < b.population() ? b : a);
        }
    }

    private void index(String name, GazetteerPlace place) {
        byName.computeIfAbsent(name, key -> new ArrayList<>(1)).add(place);
    }

    /** Whether a name is that of a place. */
    public boolean knows(String words) {
        return byName.containsKey(key(words));
    }

    /** The state that news means by the name of a city alone: where all of that name lie, or by far the largest does. */
    public Optional<String> homeOf(String words) {
        List<GazetteerPlace> called = named(words).stream()
                .filter(place -> isSame(place.name(), words)) // Maryland before Maryland County
                .toList();
        Map<String, Long> largest = new HashMap<>();
        for (GazetteerPlace place : called.isEmpty() ? named(words) : called) {
            if (place.countries().size() != 1) {
                return Optional.empty();
            }
            largest.merge(place.countries().get(0), people(place), Math::max);
        }
        List<Map.Entry<String, Long>> states = largest.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(2)
                .toList();
        boolean clear = states.size() == 1
                || states.size() == 2
                        && states.get(0).getValue() > 0
                        && states.get(1).getValue() * CLEARLY <= states.get(0).getValue();
        return clear ? Optional.of(states.get(0).getKey()) : Optional.empty();
    }

    /** Of a region as many as live in its cities: the Virginia of the United States before a town of South Africa. */
    private long people(GazetteerPlace place) {
        return place.precision() == Precision.REGION
                ? townspeople.getOrDefault(place.region(), 0L)
                : place.population();
    }

    /** All places of a name, whatever its case, accents and hyphens. */
    public List<GazetteerPlace> named(String words) {
        return byName.getOrDefault(key(words), List.of());
    }

    /** A country as a place: at its largest city; empty for one that has none here. */
    public Optional<GazetteerPlace> country(String code, String name) {
        return Optional.ofNullable(largestCity.get(code))
                .map(city -> new GazetteerPlace(
                        name, List.of(code), "", city.latitude(), city.longitude(), Precision.COUNTRY, 0));
    }

    /** Whether a state has a first-level region of that name. */
    public boolean isRegionOf(String state, String words) {
        return named(words).stream().anyMatch(place -> place.precision() == Precision.REGION && place.isIn(state));
    }

    /** The name of a first-level region. */
    public Optional<String> regionName(String code) {
        return Optional.ofNullable(regionNames.get(code));
    }

    private static String withoutKind(String region) {
        String name = KIND.matcher(region).replaceFirst("");
        return NO_NAMES.contains(name) ? region : name;
    }

    /** Whether two spellings are one name, whatever their case, accents and hyphens. */
    public static boolean isSame(String one, String other) {
        return key(one).equals(key(other));
    }

    private static String key(String words) {
        String plain =
                MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
        String lower =
                BREAKS.matcher(plain.replace(".", "")).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }
}
