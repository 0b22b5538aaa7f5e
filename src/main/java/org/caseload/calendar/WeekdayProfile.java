package org.caseload.calendar;

import java.util.List;
import java.util.Map;

/**
 * How something is spread over the seven days of the week: one factor a day, mean 1. Normalised on reading, so a profile may be
 * written as any seven relative weights.
 */
public final class WeekdayProfile {
    private static final List<String> DAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private final double[] factors;

    private WeekdayProfile(double[] factors) {
        this.factors = factors;
    }

    /**
     * Reads a table keyed by weekday names.
     *
     * @param table seven relative weights, each 0 or more, keyed {@code monday} to {@code sunday}
     * @return the profile, normalised to mean 1
     * @throws IllegalArgumentException if a day is missing, unknown or not a weight
     */
    public static WeekdayProfile of(Map<String, String> table) {
        return new WeekdayProfile(RelativeWeights.read(DAYS, table, "day of the week"));
    }

    /**
     * The factor of a day.
     *
     * @param weekday 0 for Monday to 6 for Sunday
     * @return the factor, 0 or more; the mean over the seven days of the week is 1
     */
    public double factor(int weekday) {
        return factors[weekday];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeekdayProfile that && java.util.Arrays.equals(factors, that.factors);
    }

    @Override
    public int hashCode() {
        return java.util.Arrays.hashCode(factors);
    }

    @Override
    public String toString() {
        return RelativeWeights.write(DAYS, factors);
    }
}
