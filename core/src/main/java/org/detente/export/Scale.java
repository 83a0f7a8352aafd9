package org.detente.export;

/**
 * An axis: from values to places on it, ends at round numbers.
 *
 * @param limit the value at the positive end; the negative end is its mirror
 * @param zero the place of 0
 * @param length from 0 to the positive end; negative where the axis runs upwards
 */
record Scale(double limit, double zero, double length) {
    private static final double[] ROUND = {2, 4, 10};

    /** An axis that holds values up to this size, either sign. */
    static Scale holding(double size, double zero, double length) {
        return new Scale(roundUp(size), zero, length);
    }

    double place(double value) {
        return zero + value / limit * length;
    }

    /** The next of 2, 4, 10, 20, 40, 100 and so on: half of each is whole. */
    static double roundUp(double size) {
        for (double power = 1; ; power *= 10) {
            for (double round : ROUND) {
                if (size <= round * power) {
                    return round * power;
                }
            }
        }
    }
}
