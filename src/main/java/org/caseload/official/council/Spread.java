package org.caseload.official.council;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.caseload.official.Measure;

/**
 * How far councils' figures lie apart, from the panel itself: standard deviations of logarithms, or of points where the
 * measure is a percentage. What lies beyond three robust deviations from the median counts as lying there: single
 * mistakes of reporting decide nothing.
 */
final class Spread {
    /** Makes the median absolute deviation that of a normal distribution. */
    private static final double NORMAL = 1.4826;

    private static final double FARTHEST = 3;

    private Spread() {}

    /** The range about a value, by the SD of these distances. */
    static LikelyRange about(Measure measure, double value, DoubleStream distances) {
        double sd = winsorised(distances.filter(Double::isFinite).toArray());
        return measure.isPercent() ? LikelyRange.ofPoints(value, sd) : LikelyRange.ofRatio(value, sd);
    }

    /** The changes over so many years up to a year, of all councils that have both figures. */
    static DoubleStream changes(List<Council> councils, Measure measure, int year, int years) {
        return councils.stream()
                .flatMapToDouble(council -> council.years(measure).stream()
                        .filter(last -> last <= year)
                        .mapToDouble(last -> distance(
                                measure,
                                council.figure(measure, last).number(),
                                council.figure(measure, last - years).number())));
    }

    /** How far the first lies from the second; not a number where one of them is missing or has no logarithm. */
    static double distance(Measure measure, OptionalDouble one, OptionalDouble other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Double.NaN;
        }
        return measure.isPercent()
                ? one.getAsDouble() - other.getAsDouble()
                : StrictMath.log(one.getAsDouble()) - StrictMath.log(other.getAsDouble());
    }

    private static double winsorised(double[] distances) {
        if (distances.length < 2) {
            return 0;
        }
        double centre = median(distances);
        double reach = FARTHEST
                * NORMAL
                * median(Arrays.stream(distances).map(d -> Math.abs(d - centre)).toArray());
        double[] held = Arrays.stream(distances)
                .map(d -> Math.max(centre - reach, Math.min(centre + reach, d)))
                .toArray();
        double mean = Arrays.stream(held).sum() / held.length;
        return Math.sqrt(Arrays.stream(held).map(d -> (d - mean) * (d - mean)).sum() / (held.length - 1));
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
