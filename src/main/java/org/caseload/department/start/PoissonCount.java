package org.caseload.department.start;

import org.caseload.random.KeyedRandom;

/** Poisson counts by inversion, found outwards from the mode so that large means cost no more than their spread. */
final class PoissonCount {
    private PoissonCount() {}

    /**
     * The count at a number between 0 and 1.
     *
     * @param u between 0 and 1, both excluded, as {@link KeyedRandom} gives it
     * @param mean mean, 0 or more
     * @return the smallest count whose cumulative probability reaches u
     */
    static int quantile(double u, double mean) {
        if (mean <= 0) {
            return 0;
        }
        int low = (int) Math.max(0, mean - 12 * Math.sqrt(mean) - 20);
        double term = StrictMath.exp(logProbability(low, mean));
        double sum = term;
        int count = low;
        int most = (int) (mean + 12 * Math.sqrt(mean) + 60);
        while (sum < u && count < most) {
            count++;
            term *= mean / count;
            sum += term;
        }
        return count;
    }

    private static double logProbability(int count, double mean) {
        double sum = -mean;
        for (int i = 1; i <= count; i++) {
            sum += StrictMath.log(mean / i);
        }
        return sum;
    }
}
