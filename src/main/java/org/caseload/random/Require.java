package org.caseload.random;

/** The conditions that the parameters of laws have in common. */
final class Require {

    private Require() {}

    /** Returns the value where it is above 0 and finite. */
    static double positive(double value, String name) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " must be above 0, not " + value);
        }
        return value;
    }

    /** Returns the value where it is 0 or above and finite. */
    static double notNegative(double value, String name) {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " must be 0 or above, not " + value);
        }
        return value + 0.0;
    }

    /** Returns the value where it lies between two bounds, both included. */
    static double between(double low, double value, double high, String name) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(name + " must be from " + low + " to " + high + ", not " + value);
        }
        return value;
    }

    /** Refuses two quantiles that do not rise together. */
    static void rising(double p1, double x1, double p2, double x2) {
        positive(x1, "the lower quantile");
        if (!(p1 > 0 && p1 < p2 && p2 < 1 && x1 < x2)) {
            throw new IllegalArgumentException("two quantiles must rise, with shares between 0 and 1, not " + x1
                    + " at " + p1 + " and " + x2 + " at " + p2);
        }
    }

    /** Refuses a median that is not below the mean. */
    static void medianBelowMean(double median, double mean) {
        positive(median, "the median");
        if (!(median < mean && mean < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "the median must be below the mean for this law, not " + median + " against " + mean);
        }
    }
}
