package org.caseload.statistics;

import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.special.Erf;

/** Quantiles of Student's t distribution. */
public final class StudentQuantile {

    private static final double ACCURACY = 1e-12;
    private static final double FURTHEST = 8;

    private StudentQuantile() {}

    /**
     * The value below which a share p lies.
     *
     * @param p between 0 and 1, both excluded
     * @param degreesOfFreedom above 0
     */
    public static double of(double p, double degreesOfFreedom) {
        Levels.require(p, "a share");
        return new TDistribution(null, degreesOfFreedom, ACCURACY).inverseCumulativeProbability(p);
    }

    /** Half the width, in standard errors, of an interval that covers so much: 2.26 for 0.95 and 9 degrees of freedom. */
    public static double twoSided(double level, double degreesOfFreedom) {
        return of(0.5 + Levels.require(level, "a level") / 2, degreesOfFreedom);
    }

    /**
     * The value that Student's t exceeds as often as a normal variate exceeds z: 2.26 for 1.96 and 9 degrees of freedom.
     *
     * @param z at least 0; beyond 8, where probabilities run out of digits, the ratio at 8 holds
     */
    public static double likeNormal(double z, double degreesOfFreedom) {
        double within = Math.min(z, FURTHEST);
        double exceeded = Erf.erfc(within / Math.sqrt(2)) / 2;
        return z == 0 ? 0 : z / within * -of(exceeded, degreesOfFreedom);
    }
}
