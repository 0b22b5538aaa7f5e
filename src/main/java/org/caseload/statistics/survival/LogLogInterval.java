package org.caseload.statistics.survival;

import org.caseload.statistics.NormalQuantile;

/**
 * An interval for a share that stays within 0 and 1: symmetric on the scale log(-log(share)) (Kalbfleisch and Prentice, The Statistical
 * Analysis of Failure Time Data, 1980).
 *
 * @param share the estimate
 * @param low the lower end, 0 at least
 * @param high the upper end, 1 at most
 */
public record LogLogInterval(double share, double low, double high) {
    /**
     * The interval round an estimate.
     *
     * @param share the estimate, from 0 to 1
     * @param error its standard error; the interval of a share of 0 or 1 is everything, since the error tells nothing there
     * @param level how often such intervals cover, such as 0.95
     */
    static LogLogInterval of(double share, double error, double level) {
        if (!(share > 0 && share < 1) || !Double.isFinite(error)) {
            return new LogLogInterval(share, 0, 1);
        }
        double log = StrictMath.log(share);
        double factor = StrictMath.exp(NormalQuantile.twoSided(level) * error / (share * -log));
        return new LogLogInterval(share, StrictMath.exp(log * factor), StrictMath.exp(log / factor));
    }

    /** The interval of what is left of 1. */
    LogLogInterval ofTheRest() {
        return new LogLogInterval(1 - share, 1 - high, 1 - low);
    }

    /** Whether a true share lies in it, its ends included. */
    public boolean covers(double truth) {
        return low <= truth && truth <= high;
    }
}
