package org.caseload.statistics;

/**
 * A mean over independent runs with its confidence interval by Student's t.
 *
 * @param n the number of runs, at least 1
 * @param mean their mean
 * @param standardDeviation their standard deviation, with n − 1 below; 0 for one run
 * @param halfWidth half the width of the interval; infinite for one run, which says nothing about its like
 */
public record MeanInterval(long n, double mean, double standardDeviation, double halfWidth) {

    /**
     * The mean of some values, one from each run.
     *
     * @param values at least one
     * @param level how often such intervals cover the true mean, such as 0.95
     */
    public static MeanInterval of(double[] values, double level) {
        if (values.length == 0) {
            throw new IllegalArgumentException("a mean needs at least one value");
        }
        double mean = Accumulation.sum(values) / values.length;
        Accumulation squares = new Accumulation();
        for (double value : values) {
            squares.add((value - mean) * (value - mean));
        }
        return of(values.length, mean, squares.sum(), level);
    }

    /**
     * The mean from sums already made.
     *
     * @param n the number of runs
     * @param mean their mean
     * @param squares the sum of their squared differences from the mean
     * @param level how often such intervals cover the true mean
     */
    public static MeanInterval of(long n, double mean, double squares, double level) {
        Levels.require(level, "a level");
        if (n == 1) {
            return new MeanInterval(1, mean, 0, Double.POSITIVE_INFINITY);
        }
        double deviation = Math.sqrt(squares / (n - 1));
        return new MeanInterval(n, mean, deviation, StudentQuantile.twoSided(level, n - 1) * deviation / Math.sqrt(n));
    }

    /** The lower end of the interval; minus infinity for one run. */
    public double low() {
        return mean - halfWidth;
    }

    /** The upper end of the interval; infinite for one run. */
    public double high() {
        return mean + halfWidth;
    }

    public double standardError() {
        return standardDeviation / Math.sqrt(n);
    }

    /** Whether a value lies in the interval, its ends included. */
    public boolean covers(double value) {
        return Math.abs(value - mean) <= halfWidth;
    }
}
