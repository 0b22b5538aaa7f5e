package org.caseload.statistics.survival;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.caseload.quantity.StatedDecimals;
import org.caseload.statistics.Levels;
import org.caseload.statistics.ProportionInterval;
import org.caseload.statistics.Quantiles;

/**
 * When runs reached something, where some had not by a horizon that all have in common. With one common horizon the
 * estimate of Kaplan and Meier would be the plain share of runs, which is what is found here; runs that were watched until different times
 * it does not take. A run that never got there counts among them, and is never dropped.
 */
public final class TimesToEvent {

    private final double[] reached;
    private final int runs;
    private final double horizon;

    /**
     * @param reached the times at which runs got there, in any order, none beyond the horizon
     * @param runs how many runs there were in all, at least 1
     * @param horizon until when they were watched
     */
    public TimesToEvent(double[] reached, int runs, double horizon) {
        this.reached = reached.clone();
        Arrays.sort(this.reached);
        this.runs = runs;
        this.horizon = horizon;
        if (runs < 1 || reached.length > runs) {
            throw new IllegalArgumentException(reached.length + " of " + runs + " runs cannot have got there");
        }
        if (reached.length > 0 && !(this.reached[reached.length - 1] <= horizon)) {
            throw new IllegalArgumentException("a time lies beyond the horizon " + horizon);
        }
    }

    /** The share of all runs that got there by a time, at most the horizon, with its interval. */
    public ProportionInterval reachedBy(double time, double level) {
        if (!(time <= horizon)) {
            throw new IllegalArgumentException("nothing is known beyond the horizon " + horizon + ", as at " + time);
        }
        int count = 0;
        while (count < reached.length && reached[count] <= time) {
            count++;
        }
        return ProportionInterval.of(count, runs, level);
    }

    /** The share of all runs that got there by the horizon. */
    public double reachedShare() {
        return (double) reached.length / runs;
    }

    /**
     * The earliest time by which a share of all runs had got there; empty where fewer ever did.
     *
     * @param share between 0 and 1, both excluded
     */
    public OptionalDouble findQuantile(double share) {
        Levels.require(share, "a share");
        int needed = (int) StatedDecimals.ceiling(share * runs); // 0.07 × 100 is 7, not 8
        return needed <= reached.length ? OptionalDouble.of(reached[needed - 1]) : OptionalDouble.empty();
    }

    /**
     * An interval for the time by which a share of all runs would have got there, whatever the distribution: between two of the
     * times (Brookmeyer and Crowley, Biometrics 38, 1982, for one common horizon).
     *
     * @param share between 0 and 1, both excluded; 0.5 for the median
     * @param level how often such intervals cover it, at least
     * @return from the horizon where the share is surely not reached by then; to infinity where it may not be; from 0 where
     *     there are too few runs for an end below
     */
    public Quantiles.Band quantileBand(double share, double level) {
        Levels.require(share, "a share");
        Levels.require(level, "a level");
        BinomialDistribution below = new BinomialDistribution(null, runs, share);
        int lower = below.inverseCumulativeProbability((1 - level) / 2);
        int upper = below.inverseCumulativeProbability((1 + level) / 2) + 1;
        double coverage =
                below.cumulativeProbability(Math.min(upper - 1, runs)) - below.cumulativeProbability(lower - 1);
        return new Quantiles.Band(
                lower < 1 ? 0 : timeOf(lower, horizon), timeOf(upper, Double.POSITIVE_INFINITY), coverage);
    }

    private double timeOf(int rank, double otherwise) {
        return rank <= reached.length ? reached[rank - 1] : otherwise;
    }
}
