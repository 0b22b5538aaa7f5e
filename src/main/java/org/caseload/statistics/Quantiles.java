package org.caseload.statistics;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * The quantiles of some values, one from each run: of the values themselves, type 7 of Hyndman and Fan (1996), the default of R and NumPy;
 * and, of a forecast, those of one value more.
 */
public final class Quantiles {

    private final double[] sorted;

    private Quantiles(double[] sorted) {
        this.sorted = sorted;
        if (sorted.length == 0) {
            throw new IllegalArgumentException("quantiles need at least one value");
        }
        if (Double.isNaN(sorted[sorted.length - 1])) {
            throw new IllegalArgumentException("quantiles need numbers, not NaN");
        }
    }

    /** The quantiles of some values in any order, which are copied. */
    public static Quantiles of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Quantiles(sorted);
    }

    /** How many values there are. */
    public int n() {
        return sorted.length;
    }

    /**
     * The value below which a share p lies, straight between neighbouring values.
     *
     * @param p from 0, the least value, to 1, the greatest
     */
    public double at(double p) {
        requireShare(p);
        return placed((sorted.length - 1) * p);
    }

    /**
     * The value below which one more value of the same kind lies with a chance of p, straight between neighbouring values: type 6 of
     * Hyndman and Fan (1996). Between such quantiles lies what is forecast as often as they say, however few the values are (of ten
     * equally likely gaps one is below the least of nine values); between those of type 7 of twenty values, 72 % in "80 %". Beyond
     * 1 ÷ (n + 1) of either end, where nothing is known, the least or the greatest value.
     *
     * @param p from 0 to 1
     */
    public double ofOneMore(double p) {
        requireShare(p);
        return placed(Math.max(0, Math.min(sorted.length - 1, (sorted.length + 1) * p - 1)));
    }

    private double placed(double place) {
        int below = (int) place;
        if (below == sorted.length - 1) {
            return sorted[below];
        }
        return sorted[below] + (place - below) * (sorted[below + 1] - sorted[below]);
    }

    private static void requireShare(double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("a share is from 0 to 1, not " + p);
        }
    }

    public double median() {
        return at(0.5);
    }

    /**
     * An interval for the quantile of the distribution behind the values, whatever its shape: between two of the values, such
     * that at most half the error lies on each side. Empty where there are too few values for the level.
     *
     * @param p the share below the quantile, between 0 and 1
     * @param level how often such intervals cover it, at least
     */
    public Optional<Band> findInterval(double p, double level) {
        Levels.require(p, "a share");
        Levels.require(level, "a level");
        BinomialDistribution below = new BinomialDistribution(null, sorted.length, p);
        int lower = below.inverseCumulativeProbability((1 - level) / 2);
        int upper = below.inverseCumulativeProbability((1 + level) / 2) + 1;
        if (lower < 1 || upper > sorted.length) {
            return Optional.empty();
        }
        double coverage = below.cumulativeProbability(upper - 1) - below.cumulativeProbability(lower - 1);
        return Optional.of(new Band(sorted[lower - 1], sorted[upper - 1], coverage));
    }

    /**
     * Between two of the values.
     *
     * @param low the lower value
     * @param high the upper value
     * @param coverage how often such a band covers the quantile, where values are continuous
     */
    public record Band(double low, double high, double coverage) {}
}
