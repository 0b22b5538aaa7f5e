package org.caseload.random;

import java.util.Optional;

/**
 * A law of probability for a quantity that is never negative, mostly the duration of something. Sampled by inversion:
 * {@code law.quantile(luck.uniform(…))}, so that a larger uniform always means a longer duration.
 *
 * <p>Immutable; safe for use by several threads. Computed without the processor's maths library, so the same everywhere.
 */
public sealed interface Law
        permits Constant, Exponential, Gamma, Lognormal, PiecewiseLinear, Triangular, Uniform, Weibull {

    /**
     * The value below which a share u of all cases lies: the earliest where there are several.
     *
     * @param u between 0 and 1, both excluded
     */
    double quantile(double u);

    /** The share of all cases at or below a value; 0 for every negative value. */
    double cumulative(double x);

    double mean();

    double variance();

    /**
     * The law of the same quantity times a factor.
     *
     * @param factor above 0, finite
     */
    Law scaled(double factor);

    /** The law as one of published bands, where it is one. */
    default Optional<PiecewiseLinear> findBands() {
        return Optional.empty();
    }

    default double median() {
        return quantile(0.5);
    }

    default double standardDeviation() {
        return Math.sqrt(variance());
    }
}
