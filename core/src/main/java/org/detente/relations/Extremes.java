package org.detente.relations;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.ontology.GoldsteinScore;
import org.detente.store.ReportedEvent;

/**
 * The periods with the lowest and the highest mean Goldstein score, and the events behind them.
 *
 * <p>The mean of one or two events says little, so only periods with at least three events are compared; where fewer than
 * two periods have three, those with two; and where fewer than two have two, all that have any. A period of which there
 * are only counts has no mean and is left out. Of equal means the
 * period with more events is taken, then the earlier. If only one period has events, it is both.
 *
 * @param atLeast how many events the compared periods have at least: 3, 2 or 1
 * @param lowest the period with the lowest mean
 * @param highest the period with the highest mean
 */
public record Extremes(int atLeast, Extreme lowest, Extreme highest) {
    private static final int ENOUGH_EVENTS = 3;
    private static final int DRIVING_EVENTS = 3;

    /**
     * One of the two periods.
     *
     * @param counts the period
     * @param events up to three events that pulled it there: of those at or beyond its mean, the farthest, then the most
     *     reported, then the earliest
     */
    public record Extreme(PeriodCounts counts, List<ReportedEvent> events) {
        public Extreme {
            events = List.copyOf(events);
        }
    }

    static Optional<Extremes> of(List<PeriodCounts> periods, Map<Period, List<ReportedEvent>> events) {
        for (int atLeast = ENOUGH_EVENTS; atLeast > 0; atLeast--) {
            int least = atLeast;
            List<PeriodCounts> compared = periods.stream()
                    .filter(counts ->
                            counts.events() >= least && counts.goldsteinMean().isPresent())
                    .toList();
            if (compared.size() > 1 || atLeast == 1 && !compared.isEmpty()) {
                return Optional.of(new Extremes(atLeast, extreme(compared, events, 1), extreme(compared, events, -1)));
            }
        }
        return Optional.empty();
    }

    /** The first when ordered by mean, ascending for direction 1, descending for -1. */
    private static Extreme extreme(
            List<PeriodCounts> compared, Map<Period, List<ReportedEvent>> events, int direction) {
        PeriodCounts counts = compared.stream()
                .min(comparingDouble((PeriodCounts period) -> direction * mean(period))
                        .thenComparing(comparingInt(PeriodCounts::events).reversed())
                        .thenComparing(PeriodCounts::period))
                .orElseThrow();
        Comparator<ReportedEvent> farthest = comparingDouble(event -> direction * points(event));
        List<ReportedEvent> driving = events.getOrDefault(counts.period(), List.of()).stream()
                .filter(event -> direction * points(event) <= direction * mean(counts))
                .sorted(farthest.thenComparing(
                                comparingLong(ReportedEvent::stories).reversed())
                        .thenComparing(event -> event.day().orElseThrow()))
                .limit(DRIVING_EVENTS)
                .toList();
        return new Extreme(counts, driving);
    }

    private static double mean(PeriodCounts counts) {
        return counts.goldsteinMean().orElse(0);
    }

    private static double points(ReportedEvent event) {
        return PeriodCounts.score(event).map(GoldsteinScore::points).orElse(0.0);
    }
}
