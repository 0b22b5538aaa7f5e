package org.caseload.statistics;

/**
 * An estimate with the interval between two quantiles of what its resamples gave: the percentile interval of the bootstrap (Efron and
 * Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13).
 *
 * @param value the estimate
 * @param low the lower end
 * @param high the upper end
 */
public record PercentileInterval(double value, double low, double high) {

    /**
     * The interval of an estimate.
     *
     * @param value the estimate
     * @param resampled the same of every resample, at least one
     * @param level how often such intervals cover, about; between 0 and 1
     */
    public static PercentileInterval of(double value, double[] resampled, double level) {
        Quantiles spread = Quantiles.of(resampled);
        return new PercentileInterval(value, spread.at((1 - level) / 2), spread.at((1 + level) / 2));
    }

    /** Whether a value lies in the interval, its ends included. */
    public boolean covers(double exact) {
        return low <= exact && exact <= high;
    }
}
