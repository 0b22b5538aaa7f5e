package org.caseload.statistics;

/**
 * A mean over independent runs with its confidence interval: Student's t, with the end on the side of the longer tail moved out to
 * where Hall's transformation puts it ({@link HallTransformation}), and no end moved in. It covers as often as it says where runs
 * differ unevenly, and is next to Student's where they do not. An end of Student's that passes 0 though no value does is Hall's;
 * nothing is cut off at 0, since a mean may be a saving.
 *
 * @param n the number of runs, at least 1
 * @param mean their mean
 * @param standardDeviation their standard deviation, with n − 1 below; 0 for one run
 * @param skewness their skewness, 0 where they do not vary or are fewer than three; NaN where only their sums are known
 * @param low the lower end of the interval; minus infinity for one run, which says nothing about its like
 * @param high the upper end of the interval; infinite for one run
 */
public record MeanInterval(long n, double mean, double standardDeviation, double skewness, double low, double high) {
    /** Boos and Hughes-Oliver, The American Statistician 54, 2000: from so many runs for each unit of skewness squared, Student's t will do. */
    private static final double ENOUGH = 28;

    /**
     * The mean of some values, one from each run.
     *
     * @param values at least one
     * @param level how often such intervals cover the true mean, such as 0.95
     */
    public static MeanInterval of(double[] values, double level) {
        Levels.require(level, "a level");
        return ofMultiplier(
                values,
                values.length < 2 ? Double.POSITIVE_INFINITY : StudentQuantile.twoSided(level, values.length - 1));
    }

    /**
     * The mean of some values with an interval of so many standard errors, where they are not skewed.
     *
     * @param values at least one
     * @param multiplier Student's quantile for a single interval; more for one of a family
     */
    public static MeanInterval ofMultiplier(double[] values, double multiplier) {
        if (values.length == 0) {
            throw new IllegalArgumentException("a mean needs at least one value");
        }
        ValueMoments moments = ValueMoments.of(values);
        if (values.length == 1) {
            return new MeanInterval(1, moments.mean(), 0, 0, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        if (moments.deviation() == 0) {
            return new MeanInterval(values.length, moments.mean(), 0, 0, moments.mean(), moments.mean());
        }
        double error = moments.deviation() / Math.sqrt(values.length);
        HallTransformation hall = new HallTransformation(moments.skewness(), values.length);
        double low = moments.mean() - multiplier * error;
        double high = moments.mean() + multiplier * error;
        double hallLow = moments.mean() - hall.inverse(multiplier) * error;
        double hallHigh = moments.mean() - hall.inverse(-multiplier) * error;
        return new MeanInterval(
                values.length,
                moments.mean(),
                moments.deviation(),
                moments.skewness(),
                low < 0 && moments.least() >= 0 ? hallLow : Math.min(low, hallLow),
                high > 0 && moments.greatest() <= 0 ? hallHigh : Math.max(high, hallHigh));
    }

    /**
     * Student's interval as it is, for values known not to be skewed.
     *
     * @param values at least one
     * @param level how often such intervals cover the true mean
     */
    public static MeanInterval student(double[] values, double level) {
        MeanInterval mean = of(values, level);
        return of(mean.n, mean.mean, mean.standardDeviation * mean.standardDeviation * (mean.n - 1), level);
    }

    /**
     * Student's interval from sums already made.
     *
     * @param n the number of runs
     * @param mean their mean
     * @param squares the sum of their squared differences from the mean
     * @param level how often such intervals cover the true mean
     */
    public static MeanInterval of(long n, double mean, double squares, double level) {
        Levels.require(level, "a level");
        if (n == 1) {
            return new MeanInterval(1, mean, 0, Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        double deviation = Math.sqrt(squares / (n - 1));
        double half = StudentQuantile.twoSided(level, n - 1) * deviation / Math.sqrt(n);
        return new MeanInterval(n, mean, deviation, Double.NaN, mean - half, mean + half);
    }

    /** How far the further end of the interval lies from the mean. */
    public double halfWidth() {
        return Math.max(mean - low, high - mean);
    }

    public double standardError() {
        return standardDeviation / Math.sqrt(n);
    }

    /** Whether a value lies in the interval, its ends included. */
    public boolean covers(double value) {
        return low <= value && value <= high;
    }

    /** Whether runs differ so unevenly that so few of them may have missed what moves their mean. */
    public boolean isTooSkewed() {
        return n < ENOUGH * skewness * skewness;
    }

    /** From how many runs on their unevenness would not matter. */
    public long enough() {
        return (long) Math.ceil(ENOUGH * skewness * skewness);
    }
}
