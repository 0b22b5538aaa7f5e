package org.caseload.statistics.survival;

import org.apache.commons.math3.distribution.BetaDistribution;

/**
 * What is known of a share: as after so many cases of which it held and so many of which it did not (the beta distribution).
 *
 * @param of cases of which it held, above 0; need not be whole
 * @param notOf cases of which it did not, 0 or more; 0 where it holds of all by definition
 */
public record BetaShare(double of, double notOf) {
    /**
     * Checks it.
     *
     * @throws IllegalArgumentException if it rests on nothing
     */
    public BetaShare {
        if (!(of > 0) || !(notOf >= 0)) {
            throw new IllegalArgumentException("a share of " + of + " and " + notOf + " cases is none");
        }
    }

    /** The expected share. */
    public double mean() {
        return of / (of + notOf);
    }

    /** The standard deviation of what it may be. */
    public double deviation() {
        return Math.sqrt(mean() * (1 - mean()) / (of + notOf + 1));
    }

    /**
     * The share that it lies below with a chance.
     *
     * @param chance between 0 and 1, both excluded
     */
    public double quantile(double chance) {
        return notOf == 0 ? 1 : new BetaDistribution(null, of, notOf).inverseCumulativeProbability(chance);
    }
}
