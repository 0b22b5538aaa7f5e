package org.caseload.statistics.scoring;

import java.util.Arrays;
import org.apache.commons.math3.special.Erf;

/**
 * The continuous ranked probability score of a forecast: its mean distance from what came less half the mean distance between two draws
 * of it; in the unit of the forecast, 0 at best (Gneiting and Raftery, Journal of the American Statistical Association 102, 2007).
 */
public final class Crps {
    private static final double ROOT_2 = Math.sqrt(2);
    private static final double ROOT_PI = Math.sqrt(Math.PI);

    private Crps() {}

    /**
     * The score of the distribution behind some draws: fair, so that its expectation does not depend on how many there are (Ferro,
     * Quarterly Journal of the Royal Meteorological Society 140, 2014).
     *
     * @param draws independent draws in any order, at least 2
     * @param came what came
     */
    public static double fair(double[] draws, double came) {
        int n = draws.length;
        if (n < 2) {
            throw new IllegalArgumentException("a fair score needs at least two draws, not " + n);
        }
        double[] sorted = draws.clone();
        Arrays.sort(sorted);
        double distance = 0;
        double between = 0;
        for (int i = 0; i < n; i++) {
            distance += Math.abs(sorted[i] - came);
            // Over all pairs i < j the sum of x[j] - x[i]: each value counts once for each below it, less once for each
            // above.
            between += (2.0 * i - n + 1) * sorted[i];
        }
        return distance / n - between / ((double) n * (n - 1));
    }

    /**
     * The score of a normal distribution, exactly.
     *
     * @param sd standard deviation, above 0
     */
    public static double normal(double mean, double sd, double came) {
        if (!(sd > 0)) {
            throw new IllegalArgumentException("a standard deviation is above 0, not " + sd);
        }
        double z = (came - mean) / sd;
        double density = StrictMath.exp(-0.5 * z * z) / (ROOT_2 * ROOT_PI);
        return sd * (z * Erf.erf(z / ROOT_2) + 2 * density - 1 / ROOT_PI);
    }

    /**
     * The score of a forecast of which only some quantiles are known: twice the integral of the pinball loss over their levels, by
     * trapezoids from level 0 to level 1, where the loss is taken as 0.
     *
     * @param levels rising, between 0 and 1
     * @param quantiles the forecast's quantiles at these levels
     */
    public static double ofQuantiles(double[] levels, double[] quantiles, double came) {
        double sum = 0;
        double level = 0;
        double loss = 0;
        for (int i = 0; i < levels.length; i++) {
            double next = (levels[i] - (came < quantiles[i] ? 1 : 0)) * (came - quantiles[i]);
            sum += (levels[i] - level) * (loss + next);
            level = levels[i];
            loss = next;
        }
        return sum + (1 - level) * loss;
    }
}
