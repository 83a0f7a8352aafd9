package org.detente.imports;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.actor.TableActors;
import org.detente.model.ActorCode;
import org.detente.table.Tsv;

/** Who is meant in the cells of a file; whoever is not known is counted by name. */
final class Parties {
    private static final Pattern KIND_AND_COUNTRY = Pattern.compile("(.+) \\(([^()]+)\\)");
    private static final Pattern SEVERAL = Pattern.compile("[,;]\\s*");
    private static final int REMEMBERED = 100_000;
    private static final String BODY = "International Government Organization";
    private static final String NO_STATE = "Nongovernmental Organization (International)";

    private final TableActors actors;
    private final CameoActors codes;
    private final UnknownNames unknown;
    private final Map<String, String> sectors = new LinkedHashMap<>();
    private final Map<String, String> agents = new HashMap<>();
    private final Map<String, String> roles = new HashMap<>();
    private final Map<String, String> spellings = new HashMap<>();

    Parties(TableActors actors, UnknownNames unknown) {
        this.actors = actors;
        this.codes = new CameoActors(actors);
        this.unknown = unknown;
        Tsv.read(Parties.class, "icews-sectors.tsv").forEach(row -> sectors.put(row.cell("sector"), row.cell("role")));
        Tsv.read(Parties.class, "icews-names.tsv").forEach(row -> spellings.put(row.cell("name"), row.cell("known")));
        Tsv.read(Parties.class, "icews-agents.tsv")
                .forEach(row -> agents.put(row.cell("agent").toLowerCase(Locale.ROOT), row.cell("role")));
    }

    /** The actor of a code of CAMEO. */
    Optional<ActorCode> coded(String code) {
        return known(code, codes.of(code));
    }

    /** The actor of a code or a name. */
    Optional<ActorCode> namedOrCoded(String words, LocalDate day) {
        Optional<ActorCode> code = codes.of(words);
        return code.isPresent() ? code : known(words, name(words, day));
    }

    /**
     * The actor of a country and its sectors, and where no country is given, of the name.
     *
     * @param itsSectors names of sectors of ICEWS, or codes of roles, between commas or semicolons; may be empty
     */
    Optional<ActorCode> of(String name, String country, String itsSectors, LocalDate day) {
        Optional<ActorCode> state = country.isEmpty()
                ? Optional.empty()
                : codes.of(country).or(() -> actors.named(country, day)).filter(ActorCode::isState);
        if (state.isPresent()) {
            return Optional.of(new ActorCode(state.get().country() + role(itsSectors)));
        }
        return known(name, name(name, day).or(() -> body(itsSectors)));
    }

    private Optional<ActorCode> known(String words, Optional<ActorCode> actor) {
        if (actor.isEmpty() && !words.isEmpty()) {
            unknown.add(words);
        }
        return actor;
    }

    /** By name; or by kind and country, as ICEWS has Police (India). */
    private Optional<ActorCode> name(String name, LocalDate day) {
        Optional<ActorCode> actor = actors.named(spellings.getOrDefault(name, name), day);
        if (actor.isPresent()) {
            return actor;
        }
        Matcher parts = KIND_AND_COUNTRY.matcher(name);
        return parts.matches()
                ? actors.named(parts.group(2), day).map(of -> kind(of, parts.group(1)))
                : Optional.empty();
    }

    private ActorCode kind(ActorCode of, String kind) {
        if (!of.isState()) {
            return of;
        }
        return new ActorCode(of.country() + agents.computeIfAbsent(kind.toLowerCase(Locale.ROOT), this::noun));
    }

    /** The role of a noun, or of what stands before an of. */
    private String noun(String kind) {
        return actors.role(kind)
                .or(() -> actors.role(kind.replaceFirst(" (?:of|for) .*", "")))
                .orElse("");
    }

    private String role(String itsSectors) {
        if (roles.size() > REMEMBERED) {
            roles.clear();
        }
        return itsSectors.isEmpty() ? "" : roles.computeIfAbsent(itsSectors, this::decide);
    }

    private String decide(String itsSectors) {
        Set<String> all = Set.copyOf(Arrays.asList(SEVERAL.split(itsSectors)));
        for (Map.Entry<String, String> sector : sectors.entrySet()) {
            if (all.contains(sector.getKey())) {
                return sector.getValue();
            }
        }
        return all.stream().anyMatch(sector -> sector.endsWith("Ministry"))
                ? "GOV"
                : all.stream()
                        .filter(codes::isRole)
                        .map(codes::role)
                        .findFirst()
                        .orElse("");
    }

    /** A body whose name is not known. */
    private static Optional<ActorCode> body(String itsSectors) {
        return itsSectors.contains(BODY)
                ? Optional.of(new ActorCode("IGO"))
                : itsSectors.contains(NO_STATE) ? Optional.of(new ActorCode("NGO")) : Optional.empty();
    }
}
