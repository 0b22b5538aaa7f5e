package org.caseload.statistics;

import java.util.OptionalDouble;

/**
 * How two systems differ over runs that shared their luck: the mean of the differences run by run, with its interval,
 * and what sharing the luck bought.
 *
 * @param difference the mean difference with its interval; exactly 0 ± 0 where no run differs
 * @param subject the system compared, on its own
 * @param base the system it is compared with, on its own
 * @param covariance the covariance of the two over runs, with n − 1 below
 */
public record PairedDifference(MeanInterval difference, MeanInterval subject, MeanInterval base, double covariance) {

    /**
     * The difference of two systems over the same runs.
     *
     * @param subject what the system compared gave, run by run; at least two runs
     * @param base what the system it is compared with gave in the same runs
     * @param level how often such intervals cover the true difference, such as 0.95
     */
    public static PairedDifference of(double[] subject, double[] base, double level) {
        double[][] pair = Outcomes.require(new double[][] {subject, base}, 2, 2);
        return new PairedDifference(
                MeanInterval.of(Outcomes.differences(pair[0], pair[1]), level),
                MeanInterval.of(pair[0], level),
                MeanInterval.of(pair[1], level),
                Outcomes.products(pair[0], pair[1]) / (subject.length - 1));
    }

    /** How many pairs of runs there were. */
    public long n() {
        return difference.n();
    }

    /** The mean of the differences. */
    public double mean() {
        return difference.mean();
    }

    /** Whether the two gave the same in every run. */
    public boolean isNone() {
        return difference.mean() == 0 && difference.standardDeviation() == 0;
    }

    /** Whether the interval says that the two differ at all. */
    public boolean tellsApart() {
        return difference.low() > 0 || difference.high() < 0;
    }

    /** Pearson's correlation of the two over the runs; empty where either never varied. */
    public OptionalDouble findCorrelation() {
        double deviations = subject.standardDeviation() * base.standardDeviation();
        return deviations > 0
                ? OptionalDouble.of(Math.max(-1, Math.min(1, covariance / deviations)))
                : OptionalDouble.empty();
    }

    /**
     * How many times larger the variance of the difference would be had the runs not shared their luck: the sum of the two
     * variances by that of the differences. Below 1 where sharing did harm; empty where the differences never varied.
     */
    public OptionalDouble findVarianceReduction() {
        double paired = square(difference.standardDeviation());
        double independent = square(subject.standardDeviation()) + square(base.standardDeviation());
        return paired > 0 ? OptionalDouble.of(independent / paired) : OptionalDouble.empty();
    }

    private static double square(double value) {
        return value * value;
    }
}
