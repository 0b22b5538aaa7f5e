package org.caseload.result.comparison;

/**
 * A number with its interval.
 *
 * @param n runs it is from; 0 where it is not defined in any
 * @param value the number; NaN when n is 0
 * @param low lower end of its 95 % interval; NaN when there is none
 * @param high upper end of its 95 % interval; NaN when there is none
 */
public record Estimate(int n, double value, double low, double high) {
    /** Not defined in any run. */
    public static final Estimate NONE = new Estimate(0, Double.NaN, Double.NaN, Double.NaN);

    /** Checks that n is not negative. */
    public Estimate {
        if (n < 0) {
            throw new IllegalArgumentException("n cannot be negative: " + n);
        }
    }

    /** Whether there is a number. */
    public boolean defined() {
        return n > 0 && !Double.isNaN(value);
    }

    /** Whether the interval lies wholly on one side of zero, so that the sign can be told; an exact zero has none. */
    public boolean signKnown() {
        return low > 0 || high < 0;
    }

    /** Whether the number is exactly zero in every run. */
    public boolean exactlyZero() {
        return n > 0 && value == 0 && low == 0 && high == 0;
    }
}
