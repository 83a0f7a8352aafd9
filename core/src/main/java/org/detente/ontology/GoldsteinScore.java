package org.detente.ontology;

/**
 * How hostile or cooperative one kind of event is, in points of the Goldstein scale: -10.0 (most hostile) to +10.0
 * (most cooperative). It belongs to the event code, so two events with one code have one score; it says nothing of size
 * or deaths.
 *
 * <p>Source: J. S. Goldstein, "A Conflict-Cooperation Scale for WEIS Events Data", Journal of Conflict Resolution
 * 36(2), 1992; values for CAMEO in {@code ontology/cameo.tsv}.
 *
 * @param points Goldstein points, -10.0 to +10.0
 */
public record GoldsteinScore(double points) implements Comparable<GoldsteinScore> {
    public GoldsteinScore {
        if (!(points >= -10.0 && points <= 10.0)) { // also refuses NaN
            throw new IllegalArgumentException("Goldstein points must be -10.0 to 10.0: " + points);
        }
    }

    /** The most hostile first. */
    @Override
    public int compareTo(GoldsteinScore other) {
        return Double.compare(points, other.points);
    }
}
