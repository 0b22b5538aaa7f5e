package org.caseload.department.years;

import java.util.function.IntToDoubleFunction;
import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;

/** A factor that is 1 now and never returns: a lognormal random walk whose mean grows by a stated part a year. */
public final class GrowingWalk {
    private final double sigmaSquared;
    private final double logGrowth;
    private final double step;

    /**
     * A walk.
     *
     * @param standardDeviation relative standard deviation after a year, 0 for none
     * @param growth what a year multiplies its mean by, above 0
     * @param step years of one step
     */
    public GrowingWalk(double standardDeviation, double growth, double step) {
        sigmaSquared = StrictMath.log1p(standardDeviation * standardDeviation);
        logGrowth = StrictMath.log(growth);
        this.step = step;
    }

    /** Whether it never leaves 1. */
    public boolean isSteady() {
        return sigmaSquared == 0 && logGrowth == 0;
    }

    /**
     * The factor in each of so many steps; 1 in the first.
     *
     * @param identity whose luck it is
     * @param purpose what it is for; the step is the index
     */
    public double[] draw(int steps, long identity, Purpose purpose, KeyedRandom luck) {
        return factors(steps, n -> sigmaSquared > 0 ? luck.gaussian(identity, purpose, n) : 0);
    }

    /** The factors whose logarithms are the means of all walks' logarithms. */
    double[] middle(int steps) {
        return factors(steps, n -> 0);
    }

    private double[] factors(int steps, IntToDoubleFunction normal) {
        double[] factors = new double[steps];
        double logarithm = 0;
        double deviation = Math.sqrt(sigmaSquared * step);
        for (int n = 0; n < steps; n++) {
            if (n > 0) {
                logarithm += logGrowth * step - sigmaSquared * step / 2 + deviation * normal.applyAsDouble(n);
            }
            factors[n] = StrictMath.exp(logarithm);
        }
        return factors;
    }
}
