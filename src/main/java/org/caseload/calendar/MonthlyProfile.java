package org.caseload.calendar;

import java.util.List;
import java.util.Map;

/**
 * How something is spread over the twelve months: one factor a month, mean 1. Normalised on reading, so a profile may be
 * written as any twelve relative weights.
 */
public final class MonthlyProfile {
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private final double[] factors;

    private MonthlyProfile(double[] factors) {
        this.factors = factors;
    }

    /**
     * Reads a table keyed by month names.
     *
     * @param table twelve relative weights, each 0 or more, keyed {@code january} to {@code december}
     * @return the profile, normalised to mean 1
     * @throws IllegalArgumentException if a month is missing, unknown or not a weight
     */
    public static MonthlyProfile of(Map<String, String> table) {
        return new MonthlyProfile(RelativeWeights.read(MONTHS, table, "month"));
    }

    /**
     * The factor of a month.
     *
     * @param month 0 for January to 11 for December
     * @return the factor, 0 or more; the mean over the twelve months is 1
     */
    public double factor(int month) {
        return factors[month];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MonthlyProfile that && java.util.Arrays.equals(factors, that.factors);
    }

    @Override
    public int hashCode() {
        return java.util.Arrays.hashCode(factors);
    }

    @Override
    public String toString() {
        return RelativeWeights.write(MONTHS, factors);
    }
}
