package org.detente.relations;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.detente.model.PloverType;
import org.detente.model.QuadClass;
import org.detente.ontology.CameoTable;
import org.detente.ontology.GoldsteinScore;
import org.detente.store.DyadEventCount;
import org.detente.store.ReportedEvent;

/**
 * The events of a dyad in one period, counted.
 *
 * @param period when
 * @param events how many events, plain statements among them
 * @param byQuadClass how many in each quad class that occurs; plain statements have none, so the sum may be less
 * @param goldsteinMean mean of the Goldstein scores of all events that have a code, statements among them; empty without
 */
public record PeriodCounts(
        Period period, int events, Map<QuadClass, Integer> byQuadClass, OptionalDouble goldsteinMean) {
    public PeriodCounts {
        byQuadClass = Map.copyOf(byQuadClass);
    }

    /** Counts events, all of which fall in this period, and those that imports only count. */
    static PeriodCounts of(Period period, Collection<ReportedEvent> events, Collection<DyadEventCount> counts) {
        Map<QuadClass, Integer> byQuadClass = new EnumMap<>(QuadClass.class);
        counts.forEach(count -> byQuadClass.merge(count.quad(), Math.toIntExact(count.events()), Math::addExact));
        int counted = byQuadClass.values().stream().mapToInt(Integer::intValue).sum();
        events.stream()
                .flatMap(event -> event.mention().type().stream())
                .map(PloverType::quadClass)
                .forEach(quad -> byQuadClass.merge(quad, 1, Integer::sum));
        OptionalDouble mean = events.stream()
                .map(PeriodCounts::score)
                .flatMap(Optional::stream)
                .mapToDouble(GoldsteinScore::points)
                .average();
        return new PeriodCounts(period, events.size() + counted, byQuadClass, mean);
    }

    static Optional<GoldsteinScore> score(ReportedEvent event) {
        return CameoTable.goldstein(event.mention().cameo());
    }

    /** How many events of one quad class. */
    public int count(QuadClass quad) {
        return byQuadClass.getOrDefault(quad, 0);
    }

    /** Verbal and material cooperation together. */
    public int cooperation() {
        return count(QuadClass.VERBAL_COOPERATION) + count(QuadClass.MATERIAL_COOPERATION);
    }

    /** Verbal and material conflict together. */
    public int conflict() {
        return count(QuadClass.VERBAL_CONFLICT) + count(QuadClass.MATERIAL_CONFLICT);
    }

    /** Events of cooperation less events of conflict. */
    public int netCooperation() {
        return cooperation() - conflict();
    }
}
