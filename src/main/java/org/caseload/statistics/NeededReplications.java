package org.caseload.statistics;

import java.util.Optional;
import java.util.OptionalLong;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/**
 * How many replications a question needs, as far as a pilot can tell.
 *
 * @param runs the best estimate, at least 2
 * @param fewest if the pilot erred on the one side of its own interval
 * @param most if it erred on the other; empty where no number would do
 */
public record NeededReplications(long runs, long fewest, OptionalLong most) {

    /**
     * How many replications make an interval so narrow. The uncertainty is that of the pilot's standard deviation, by the χ²
     * distribution at the same level.
     *
     * @param pilot the mean, or mean difference, over at least 2 runs
     * @param halfWidth half the width wanted, above 0
     * @param level of the interval wanted
     */
    public static NeededReplications forHalfWidth(MeanInterval pilot, double halfWidth, double level) {
        return forDistance(pilot, halfWidth, level, 0.5);
    }

    /**
     * How many replications would show a difference of such a size.
     *
     * @param pilot the paired difference over at least 2 runs; only its standard deviation is used
     * @param difference the smallest difference that matters, above 0
     * @param level of the interval that is to exclude 0
     * @param power how often it is to do so, from 0.5
     */
    public static NeededReplications toSee(MeanInterval pilot, double difference, double level, double power) {
        return forDistance(pilot, difference, level, power);
    }

    /**
     * How many replications would tell two systems apart, were their difference the pilot's. The uncertainty is that of the
     * pilot's mean: its ends at the level given. Empty where the pilot saw no difference at all, which no number of runs shows.
     *
     * @param pilot the paired difference over at least 2 runs
     * @param level of the interval that is to exclude 0
     * @param power how often it is to do so, from 0.5; 0.8 is usual
     */
    public static Optional<NeededReplications> findToTellApart(MeanInterval pilot, double level, double power) {
        requirePilot(pilot);
        double difference = Math.abs(pilot.mean());
        if (difference == 0) {
            return Optional.empty();
        }
        double deviation = pilot.standardDeviation();
        double margin = StudentQuantile.twoSided(level, pilot.n() - 1) * pilot.standardError();
        double nearest = difference - margin;
        return Optional.of(new NeededReplications(
                runs(deviation, difference, level, power),
                runs(deviation, difference + margin, level, power),
                nearest > 0 ? OptionalLong.of(runs(deviation, nearest, level, power)) : OptionalLong.empty()));
    }

    private static NeededReplications forDistance(MeanInterval pilot, double distance, double level, double power) {
        requirePilot(pilot);
        if (!(distance > 0)) {
            throw new IllegalArgumentException("a half-width or difference is above 0, not " + distance);
        }
        double deviation = pilot.standardDeviation();
        double freedom = pilot.n() - 1.0;
        ChiSquaredDistribution spread = new ChiSquaredDistribution(null, freedom);
        double least = deviation * Math.sqrt(freedom / spread.inverseCumulativeProbability((1 + level) / 2));
        double greatest = deviation * Math.sqrt(freedom / spread.inverseCumulativeProbability((1 - level) / 2));
        return new NeededReplications(
                runs(deviation, distance, level, power),
                runs(least, distance, level, power),
                OptionalLong.of(runs(greatest, distance, level, power)));
    }

    /** The fewest runs whose interval, with the margin that the power asks for, is no wider than a distance. */
    private static long runs(double deviation, double distance, double level, double power) {
        if (!(power >= 0.5 && power < 1)) {
            throw new IllegalArgumentException("a power is from 0.5 to 1, 1 excluded, not " + power);
        }
        double ratio = deviation / distance;
        double normal = NormalQuantile.twoSided(level) + NormalQuantile.of(power);
        long n = Math.max(2, (long) Math.ceil(normal * normal * ratio * ratio));
        while (n < 10_000_000 && t(level, power, n - 1) * ratio > Math.sqrt(n)) {
            n++;
        }
        return n;
    }

    private static double t(double level, double power, long freedom) {
        return StudentQuantile.twoSided(level, freedom) + StudentQuantile.of(power, freedom);
    }

    private static void requirePilot(MeanInterval pilot) {
        if (pilot.n() < 2) {
            throw new IllegalArgumentException("a pilot of one run says nothing about how runs differ");
        }
    }
}
