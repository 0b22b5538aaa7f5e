package org.caseload.experiment.search;

import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * In how many runs one of two plans alone reached the target, under the same luck.
 *
 * @param onlyFirst the first and not the second
 * @param onlySecond the second and not the first
 */
record PairedReaches(int onlyFirst, int onlySecond) {

    /** Over the runs that both have. */
    static PairedReaches of(TriedPlans tried, int first, int second) {
        int n = Math.min(tried.runs(first), tried.runs(second));
        int onlyFirst = 0;
        int onlySecond = 0;
        for (int run = 0; run < n; run++) {
            onlyFirst += tried.reached(first, run) && !tried.reached(second, run) ? 1 : 0;
            onlySecond += !tried.reached(first, run) && tried.reached(second, run) ? 1 : 0;
        }
        return new PairedReaches(onlyFirst, onlySecond);
    }

    /** Whether the first reaches it more often, by a one-sided sign test at this error. */
    boolean firstIsBetter(double error) {
        if (onlyFirst <= onlySecond) {
            return false;
        }
        BinomialDistribution even = new BinomialDistribution(null, onlyFirst + onlySecond, 0.5);
        return 1 - even.cumulativeProbability(onlyFirst - 1) < error;
    }
}
