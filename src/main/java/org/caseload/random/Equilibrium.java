package org.caseload.random;

import java.util.Optional;

/**
 * What is found at a random moment of a steady state whose stays follow a law: longer stays are met more often. A stay in
 * progress has the law's density times its length (length-biased), and its age is uniform within it; what is left of it has
 * density P(longer than x) ÷ mean.
 *
 * <p>By formula for most laws. What is left of a gamma or lognormal stay comes from a table: relative error below 10⁻⁷, and
 * below 10⁻⁹ for coefficients of variation up to 3. Immutable.
 */
public final class Equilibrium {

    private static final int BISECTIONS = 52;

    private final Form form;

    /** How to draw the two lengths; one implementation for each kind of law. */
    interface Form {

        double lengthBiased(double u);

        double residual(double u);

        /** The form of another law if it follows from this one without a table of its own. */
        default Optional<Form> stretchedTo(Law other) {
            return Optional.empty();
        }
    }

    /**
     * @throws IllegalArgumentException where every stay has length 0, so that none is ever in progress
     */
    public Equilibrium(Law law) {
        if (!(law.mean() > 0)) {
            throw new IllegalArgumentException("stays of length 0 are never in progress");
        }
        this.form = form(law);
    }

    private Equilibrium(Form form) {
        this.form = form;
    }

    /** That of another law, to the last bit as if made anew, if it is this one's on another scale and this one's tables serve it. */
    public Optional<Equilibrium> stretchedTo(Law other) {
        return form.stretchedTo(other).map(Equilibrium::new);
    }

    /**
     * The whole length of a stay in progress, by inversion.
     *
     * @param u between 0 and 1, both excluded
     */
    public double lengthBiasedQuantile(double u) {
        return form.lengthBiased(u);
    }

    /**
     * What is left of a stay in progress, by inversion; its age has the same law.
     *
     * @param u between 0 and 1, both excluded
     */
    public double residualQuantile(double u) {
        return form.residual(u);
    }

    /**
     * The share of stays in progress with at most so much left, or so old: the inverse of {@link #residualQuantile}, by
     * bisection.
     *
     * @param x a length
     */
    public double residualCumulative(double x) {
        double low = 0;
        double high = 1;
        for (int step = 0; step < BISECTIONS; step++) {
            double middle = (low + high) / 2;
            if (residualQuantile(middle) <= x) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return x <= 0 ? 0 : high >= 1 ? 1 : low;
    }

    private static Form form(Law law) {
        if (law instanceof Exponential exponential) {
            return new OfExponential(exponential, new Gamma(2, exponential.mean()));
        }
        if (law instanceof Gamma gamma) {
            return new GammaEquilibrium(gamma);
        }
        if (law instanceof Weibull weibull) {
            return new WeibullEquilibrium(weibull);
        }
        if (law instanceof Lognormal lognormal) {
            return new LognormalEquilibrium(lognormal);
        }
        if (law instanceof Triangular triangular) {
            return new TriangularEquilibrium(triangular);
        }
        if (law instanceof Uniform uniform) {
            double[] knots = {uniform.low(), uniform.high()};
            return new PiecewiseEquilibrium(PiecewiseLinear.withKnots(knots, new double[] {1}));
        }
        if (law instanceof PiecewiseLinear piecewise) {
            return new PiecewiseEquilibrium(piecewise);
        }
        return new OfConstant(law.mean());
    }

    /** What is left of an exponential stay is as long as a fresh one. */
    private record OfExponential(Exponential law, Gamma biased) implements Form {

        @Override
        public double lengthBiased(double u) {
            return biased.quantile(u);
        }

        @Override
        public double residual(double u) {
            return law.quantile(u);
        }
    }

    private record OfConstant(double value) implements Form {

        @Override
        public double lengthBiased(double u) {
            return value;
        }

        @Override
        public double residual(double u) {
            return u * value;
        }
    }
}
