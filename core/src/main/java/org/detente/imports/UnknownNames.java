package org.detente.imports;

import static java.util.Comparator.comparingLong;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names that stand for no known actor, and how often they were met. */
public final class UnknownNames {
    private static final int MOST = 200_000;

    /**
     * One of them.
     *
     * @param name as the file has it
     * @param times in how many cells
     */
    public record Unknown(String name, long times) {}

    private final Map<String, Long> times = new HashMap<>();
    private long cells;

    UnknownNames() {}

    void add(String name) {
        cells++;
        times.merge(name, 1L, Long::sum);
        if (times.size() > MOST) {
            times.values().removeIf(count -> count == 1); // keeps memory small; the frequent ones stay
        }
    }

    /** How many cells held such a name. */
    public long cells() {
        return cells;
    }

    /** The most frequent, then by name. */
    public List<Unknown> mostFrequent(int most) {
        return times.entrySet().stream()
                .map(entry -> new Unknown(entry.getKey(), entry.getValue()))
                .sorted(comparingLong(Unknown::times).reversed().thenComparing(Unknown::name))
                .limit(most)
                .toList();
    }
}
