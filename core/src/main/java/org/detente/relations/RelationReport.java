package org.detente.relations;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.detente.store.DyadEventCount;
import org.detente.store.EventStore;
import org.detente.store.RecordBounds;
import org.detente.store.ReportedEvent;

/**
 * How two parties dealt with one another, period by period, both directions together. Only asserted events count;
 * mentions that agree are one event.
 *
 * @param a one party, such as USA
 * @param b the other
 * @param record what the whole store covers; nothing here holds beyond it
 * @param by how long the periods are
 * @param periods every period from the first event of the dyad to the last, those without events too
 * @param extremes the lowest and the highest period; empty without events
 * @param undated events of the dyad that no period has, since neither they nor their story have a date
 */
public record RelationReport(
        String a,
        String b,
        RecordBounds record,
        PeriodLength by,
        List<PeriodCounts> periods,
        Optional<Extremes> extremes,
        int undated) {
    public RelationReport {
        periods = List.copyOf(periods);
    }

    /**
     * Reads the events of two parties and counts them.
     *
     * @param from no event before this day
     * @param to no event after this day
     * @throws IllegalArgumentException if one is no party, both are the same, or {@code to} is before {@code from}
     */
    public static RelationReport read(
            EventStore store, String a, String b, PeriodLength by, Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("to is before from: " + to.get() + ", " + from.get());
        }
        return of(a, b, store.bounds(), by, store.dyadEvents(a, b, from, to), store.dyadCounts(a, b, from, to));
    }

    /** Counts events that were read already, in any order. */
    public static RelationReport of(
            String a, String b, RecordBounds record, PeriodLength by, List<ReportedEvent> events) {
        return of(a, b, record, by, events, List.of());
    }

    /** Counts events that were read already, and adds those that were counted before; both in any order. */
    public static RelationReport of(
            String a,
            String b,
            RecordBounds record,
            PeriodLength by,
            List<ReportedEvent> events,
            List<DyadEventCount> counted) {
        List<ReportedEvent> dated =
                events.stream().filter(event -> event.day().isPresent()).toList();
        Map<Period, List<ReportedEvent>> byPeriod = dated.stream()
                .collect(groupingBy(event -> by.containing(event.day().orElseThrow())));
        Map<Period, List<DyadEventCount>> countedByPeriod =
                counted.stream().collect(groupingBy(count -> by.containing(count.day())));
        List<PeriodCounts> periods = count(byPeriod, countedByPeriod);
        return new RelationReport(
                a, b, record, by, periods, Extremes.of(periods, byPeriod), events.size() - dated.size());
    }

    private static List<PeriodCounts> count(
            Map<Period, List<ReportedEvent>> events, Map<Period, List<DyadEventCount>> counted) {
        TreeSet<Period> told = new TreeSet<>(events.keySet());
        told.addAll(counted.keySet());
        List<PeriodCounts> periods = new ArrayList<>();
        if (!told.isEmpty()) {
            for (Period period = told.first(); period.compareTo(told.last()) <= 0; period = period.next()) {
                periods.add(PeriodCounts.of(
                        period, events.getOrDefault(period, List.of()), counted.getOrDefault(period, List.of())));
            }
        }
        return periods;
    }
}
