package org.detente.scoring;

/**
 * Counts of a comparison.
 *
 * @param hit gold events that were found
 * @param wrong coded events that are in no gold
 * @param missed gold events that were not found
 */
public record Score(int hit, int wrong, int missed) {
    static final Score NONE = new Score(0, 0, 0);

    Score plus(Score other) {
        return new Score(hit + other.hit, wrong + other.wrong, missed + other.missed);
    }

    /** The share of coded events that are right, 0 to 1. */
    public double precision() {
        return hit + wrong == 0 ? 0 : (double) hit / (hit + wrong);
    }

    /** The share of gold events that were found, 0 to 1. */
    public double recall() {
        return hit + missed == 0 ? 0 : (double) hit / (hit + missed);
    }

    /** The harmonic mean of both. */
    public double f1() {
        return 2 * hit + wrong + missed == 0 ? 0 : 2.0 * hit / (2 * hit + wrong + missed);
    }
}
