package org.detente.store;

/**
 * What became of stories that were added.
 *
 * @param added stories whose id was new
 * @param replaced stories whose id was known with other content, or coded by another version
 * @param unchanged stories that were there already, content and coder alike
 */
public record AddCounts(int added, int replaced, int unchanged) {
    /** No stories. */
    public static final AddCounts NONE = new AddCounts(0, 0, 0);

    /** All stories of this and the other. */
    public AddCounts plus(AddCounts other) {
        return new AddCounts(added + other.added, replaced + other.replaced, unchanged + other.unchanged);
    }

    /** How many stories were handed over. */
    public int total() {
        return added + replaced + unchanged;
    }
}
