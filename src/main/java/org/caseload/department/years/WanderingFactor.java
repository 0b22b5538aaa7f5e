package org.caseload.department.years;

import java.util.function.IntToDoubleFunction;
import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;

/**
 * A factor that is 1 now and wanders from then on: lognormal, autoregressive, with mean 1 at every step. With z the
 * autoregression of standard normal numbers that begins at 0, F = exp(σ z − σ² var(z) / 2) and σ² = ln(1 + s²), so the covariance of
 * two steps is exp(σ² cov(z, z')) − 1.
 */
public final class WanderingFactor {
    private final double sigmaSquared;
    private final double sigma;
    private final double persistence;

    /**
     * A factor.
     *
     * @param standardDeviation its standard deviation in the long run, 0 for none
     * @param memory days over which its correlation falls to 1/e, above 0
     * @param step days of one step
     */
    public WanderingFactor(double standardDeviation, double memory, double step) {
        sigmaSquared = StrictMath.log1p(standardDeviation * standardDeviation);
        sigma = Math.sqrt(sigmaSquared);
        persistence = StrictMath.exp(-step / memory);
    }

    /** Whether it never leaves 1. */
    public boolean isSteady() {
        return sigma == 0;
    }

    /**
     * Its path in one replication; the steps must be weeks.
     *
     * @param from the day from which the first step counts
     * @param steps how many
     * @param identity whose luck it is
     * @param purpose what it is for
     */
    public FactorPath path(double from, int steps, long identity, Purpose purpose, KeyedRandom luck) {
        return isSteady() ? FactorPath.STEADY : new FactorPath(from, draw(steps, identity, purpose, luck));
    }

    /** The path whose logarithm is, on every day, the mean of all paths' logarithms. */
    public FactorPath middle(double from, int steps) {
        return isSteady() ? FactorPath.STEADY : new FactorPath(from, factors(steps, step -> 0));
    }

    /**
     * The factor in each of so many steps; 1 in the first.
     *
     * @param identity whose luck it is
     * @param purpose what it is for; the step is the index
     */
    public double[] draw(int steps, long identity, Purpose purpose, KeyedRandom luck) {
        return factors(steps, step -> luck.gaussian(identity, purpose, step));
    }

    private double[] factors(int steps, IntToDoubleFunction normal) {
        double[] factors = new double[steps];
        double z = 0;
        double variance = 0;
        for (int step = 0; step < steps; step++) {
            if (step > 0) {
                double fresh = normal.applyAsDouble(step);
                z = persistence * z + Math.sqrt(1 - persistence * persistence) * fresh;
                variance = 1 - (1 - variance) * persistence * persistence;
            }
            factors[step] = StrictMath.exp(sigma * z - sigmaSquared * variance / 2);
        }
        return factors;
    }
}
