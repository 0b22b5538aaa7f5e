package org.caseload.statistics.ranking;

import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.special.Gamma;
import org.caseload.statistics.Accumulation;
import org.caseload.statistics.StudentQuantile;

/**
 * Quantiles of the greatest of several of Student's t variates that share their estimate of variance and are correlated by one
 * half, as comparisons of several equal groups with one more are (Dunnett, Journal of the American Statistical Association 50,
 * 1955; one-sided). Multiple comparisons with the best need them.
 *
 * <p>Integrated numerically: with Z standard normal and S² ~ χ²/ν, P(max ≤ d) = E Φ(Z + √2 d S)^m. The trapezoidal rule gives
 * ten digits, since both densities and their slopes vanish at the ends.
 */
public final class DunnettQuantile {

    private static final double ACCURACY = 1e-9;
    private static final double REACH = 8;
    private static final int STEPS_OF_Z = 32;
    private static final int STEPS_OF_S = 64;

    private DunnettQuantile() {}

    /**
     * The value that the greatest of so many variates stays below with a probability: 2.13266 for 0.95, 3 comparisons and 36
     * degrees of freedom.
     *
     * @param p from 0.5 to 1, 1 excluded
     * @param comparisons how many variates, at least 1
     * @param degreesOfFreedom of the shared estimate of variance, at least 1
     */
    public static double oneSided(double p, int comparisons, double degreesOfFreedom) {
        if (!(p >= 0.5 && p < 1) || comparisons < 1 || !(degreesOfFreedom >= 1)) {
            throw new IllegalArgumentException("no quantile " + p + " of " + comparisons + " comparisons with "
                    + degreesOfFreedom + " degrees of freedom");
        }
        double single = StudentQuantile.of(p, degreesOfFreedom);
        if (comparisons == 1) {
            return single;
        }
        double bonferroni = StudentQuantile.of(1 - (1 - p) / comparisons, degreesOfFreedom);
        return new BrentSolver(ACCURACY)
                .solve(100, d -> probability(d, comparisons, degreesOfFreedom) - p, single - 1e-6, bonferroni + 1e-6);
    }

    /** The probability that the greatest of so many variates stays below a value. */
    static double probability(double d, int comparisons, double degreesOfFreedom) {
        // log S is close to normal; its spread is about 1/√(2ν), with a longer lower tail.
        double spread = 1 / Math.sqrt(2 * degreesOfFreedom);
        double low = -REACH * spread * (1 + 3 * spread);
        double step = (REACH * spread - low) / STEPS_OF_S;
        Accumulation sum = new Accumulation();
        for (int i = 0; i <= STEPS_OF_S; i++) {
            double logS = low + i * step;
            sum.add(density(logS, degreesOfFreedom) * given(d * StrictMath.exp(logS), comparisons));
        }
        return sum.sum() * step;
    }

    /** The density of log S, where ν S² is χ² with ν degrees of freedom. */
    private static double density(double logS, double freedom) {
        double half = freedom / 2;
        double constant = StrictMath.log(2) + half * StrictMath.log(half) - Gamma.logGamma(half);
        return StrictMath.exp(constant + freedom * logS - half * StrictMath.exp(2 * logS));
    }

    private static double given(double d, int comparisons) {
        double step = 2 * REACH / STEPS_OF_Z;
        Accumulation sum = new Accumulation();
        for (int i = 0; i <= STEPS_OF_Z; i++) {
            double z = -REACH + i * step;
            double below = Erf.erfc(-(z / Math.sqrt(2) + d)) / 2;
            sum.add(StrictMath.exp(-z * z / 2) * power(below, comparisons));
        }
        return sum.sum() * step / Math.sqrt(2 * Math.PI);
    }

    private static double power(double base, int exponent) {
        double power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= base;
        }
        return power;
    }
}
