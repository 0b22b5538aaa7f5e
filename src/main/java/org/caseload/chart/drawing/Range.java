package org.caseload.chart.drawing;

import java.time.LocalDate;
import java.util.Collection;

/**
 * From one value to a larger one.
 *
 * @param from the lower end
 * @param to the upper end, above it
 */
public record Range(double from, double to) {
    public Range {
        if (!(from < to)) {
            throw new IllegalArgumentException("a range goes up, not from " + from + " to " + to);
        }
    }

    /** From one date to another, in days; at least one day long. */
    public static Range between(LocalDate start, LocalDate end) {
        return new Range(day(start), Math.max(day(end), day(start) + 1));
    }

    /** A date as axes of dates count it, in days. */
    public static double day(LocalDate date) {
        return (double) date.toEpochDay();
    }

    double length() {
        return to - from;
    }

    public boolean contains(double value) {
        return value >= from && value <= to;
    }

    /** Where a value lies between the ends, 0 to 1. */
    double share(double value) {
        return (value - from) / length();
    }

    /** The largest of some defined values, or 0. */
    public static double highest(Collection<Double> values) {
        return values.stream()
                .filter(Double::isFinite)
                .mapToDouble(v -> v)
                .max()
                .orElse(0);
    }

    /** The smallest of some defined values, or 0. */
    static double lowest(Collection<Double> values) {
        return values.stream()
                .filter(Double::isFinite)
                .mapToDouble(v -> v)
                .min()
                .orElse(0);
    }
}
