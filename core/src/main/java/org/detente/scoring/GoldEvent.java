package org.detente.scoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.detente.model.ActorCode;
import org.detente.model.EventMention;
import org.detente.model.Modality;
import org.detente.model.PloverType;

/**
 * What two codings of an act are compared by.
 *
 * @param source who did it, as its country; empty if unknown, which in a gold file matches anybody
 * @param target to whom, likewise
 * @param types the PLOVER type, in a gold file also others that are accepted; empty for a mere statement
 * @param isMutual whether it may be read either way round
 * @param trigger the words that tell it; empty if not given
 */
public record GoldEvent(
        Optional<String> source,
        Optional<String> target,
        Set<PloverType> types,
        Modality modality,
        boolean isMutual,
        String trigger) {
    private static final String INTERNATIONAL = "INT";
    private static final Set<String> BODIES =
            Set.of("IGO", "NGO", "NGM", "IMG", "INT", "MNC", "ISM", "UIS", "UNO", "EEC", "EUR", "NAT");
    private static final Set<String> ROLES = Set.of(
            "GOV", "MIL", "REB", "OPP", "PTY", "COP", "JUD", "SPY", "UAF", "LEG", "ELI", "CVL", "BUS", "EDU", "MED",
            "REF", "LAB", "UNK");

    public GoldEvent {
        types = Set.copyOf(types);
    }

    /** What counts of a coded event. */
    public static GoldEvent of(EventMention mention, String fullText) {
        return new GoldEvent(
                mention.source().map(ActorCode::value).flatMap(GoldEvent::country),
                mention.target().map(ActorCode::value).flatMap(GoldEvent::country),
                mention.type().map(Set::of).orElse(Set.of()),
                mention.modality(),
                mention.reciprocal(),
                mention.trigger().of(fullText));
    }

    /** The country of an actor code, one value for all international bodies; empty for a code without one. */
    static Optional<String> country(String code) {
        if (code.length() < 3 || !code.substring(0, 3).chars().allMatch(Character::isLetter)) {
            return Optional.empty();
        }
        String head = code.substring(0, 3);
        return BODIES.contains(head)
                ? Optional.of(INTERNATIONAL)
                : ROLES.contains(head) ? Optional.empty() : Optional.of(head);
    }

    /** Whether a coded event has these actors, where the gold knows them, either way round for a mutual act. */
    public boolean hasActorsOf(GoldEvent coded) {
        return sameActors(coded.source, coded.target)
                || (isMutual || coded.isMutual) && sameActors(coded.target, coded.source);
    }

    private boolean sameActors(Optional<String> from, Optional<String> to) {
        return (source.isEmpty() || source.equals(from)) && (target.isEmpty() || target.equals(to));
    }

    /** The first of its types by name, for tables by type. */
    Optional<PloverType> firstType() {
        List<PloverType> sorted = List.copyOf(new TreeSet<>(types));
        return sorted.stream().min((a, b) -> a.name().compareTo(b.name()));
    }
}
