package org.caseload.statistics;

import org.apache.commons.math3.special.Erf;

/** Quantiles of the normal distribution with mean 0 and variance 1. */
public final class NormalQuantile {

    private static final double ROOT_2 = Math.sqrt(2);

    private NormalQuantile() {}

    /**
     * The value below which a share p lies.
     *
     * @param p between 0 and 1, both excluded
     */
    public static double of(double p) {
        Levels.require(p, "a share");
        return ROOT_2 * Erf.erfInv(2 * p - 1);
    }

    /** Half the width, in standard errors, of an interval that covers so much: 1.96 for 0.95. */
    public static double twoSided(double level) {
        return ROOT_2 * Erf.erfInv(Levels.require(level, "a level"));
    }
}
