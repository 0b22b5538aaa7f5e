package org.caseload.random;

import static org.apache.commons.math3.special.Gamma.regularizedGammaP;
import static org.apache.commons.math3.special.Gamma.regularizedGammaQ;

/**
 * What is found at a random moment of a steady state whose stays follow a law: longer stays are met more often. A stay in
 * progress has the law's density times its length (length-biased), and its age is uniform within it; what is left of it has
 * density P(longer than x) ÷ mean.
 *
 * <p>By formula for most laws. What is left of a gamma or lognormal stay comes from a table: relative error below 10⁻⁷, and
 * below 10⁻⁹ for coefficients of variation up to 3. Immutable.
 */
public final class Equilibrium {

    private final Form form;

    /** How to draw the two lengths; one implementation for each kind of law. */
    interface Form {

        double lengthBiased(double u);

        double residual(double u);
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

    private static Form form(Law law) {
        if (law instanceof Exponential exponential) {
            return new OfExponential(exponential, new Gamma(2, exponential.mean()));
        }
        if (law instanceof Gamma gamma) {
            return new OfGamma(gamma);
        }
        if (law instanceof Weibull weibull) {
            return new OfWeibull(weibull);
        }
        if (law instanceof Lognormal lognormal) {
            return new OfLognormal(lognormal);
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

    /**
     * With w = (x/scale)^shape: the length-biased density of w is that of a gamma law of shape 1 + 1/k, and the integral of
     * exp(−w) over x is an incomplete gamma function of shape 1/k.
     */
    private static final class OfWeibull implements Form {

        private final double scale;
        private final double power;
        private final Gamma biased;
        private final Gamma left;

        OfWeibull(Weibull law) {
            scale = law.scale();
            power = 1 / law.shape();
            biased = new Gamma(1 + power, 1);
            left = new Gamma(power, 1);
        }

        @Override
        public double lengthBiased(double u) {
            return scale * StrictMath.exp(power * biased.logQuantile(u));
        }

        @Override
        public double residual(double u) {
            return scale * StrictMath.exp(power * left.logQuantile(u));
        }
    }

    private static final class OfGamma implements Form {

        private final double scale;
        private final Gamma biased;
        private final ScoreTable left;

        OfGamma(Gamma law) {
            scale = law.scale();
            biased = law.lengthBiased();
            left = new ScoreTable(new LeftOfGamma(law.shape()), StrictMath.log(law.shape()));
        }

        @Override
        public double lengthBiased(double u) {
            return biased.quantile(u);
        }

        @Override
        public double residual(double u) {
            return scale * StrictMath.exp(left.logQuantile(u));
        }
    }

    private static final class OfLognormal implements Form {

        private final double mu;
        private final Lognormal biased;
        private final ScoreTable left;

        OfLognormal(Lognormal law) {
            double sigma = law.sigma();
            mu = law.mu();
            biased = new Lognormal(mu + sigma * sigma, sigma);
            left = new ScoreTable(new LeftOfLognormal(sigma), sigma * sigma / 2);
        }

        @Override
        public double lengthBiased(double u) {
            return biased.quantile(u);
        }

        @Override
        public double residual(double u) {
            return StrictMath.exp(mu + left.logQuantile(u));
        }
    }

    /** ∫₀ˣ Q(a,t) dt ÷ a = P(a+1,x) + x·Q(a,x)/a, by parts, for scale 1. */
    private record LeftOfGamma(double shape) implements ScoreTable.LogLaw {

        @Override
        public double logBelow(double y) {
            double x = StrictMath.exp(y);
            return StrictMath.log(regularizedGammaP(shape + 1, x) + x * regularizedGammaQ(shape, x) / shape);
        }

        @Override
        public double logAbove(double y) {
            double x = StrictMath.exp(y);
            return StrictMath.log(regularizedGammaQ(shape + 1, x) - x * regularizedGammaQ(shape, x) / shape);
        }

        @Override
        public double logDensity(double y) {
            return y + StrictMath.log(regularizedGammaQ(shape, StrictMath.exp(y)) / shape);
        }
    }

    /** The same by parts for the lognormal law with median 1, whose mean is exp(σ²/2). */
    private record LeftOfLognormal(double sigma) implements ScoreTable.LogLaw {

        @Override
        public double logBelow(double y) {
            return StrictMath.log(StandardNormal.cumulative(y / sigma - sigma) + weightAbove(y));
        }

        @Override
        public double logAbove(double y) {
            return StrictMath.log(StandardNormal.cumulative(sigma - y / sigma) - weightAbove(y));
        }

        @Override
        public double logDensity(double y) {
            return y - sigma * sigma / 2 + StrictMath.log(StandardNormal.cumulative(-y / sigma));
        }

        private double weightAbove(double y) {
            return StrictMath.exp(y - sigma * sigma / 2) * StandardNormal.cumulative(-y / sigma);
        }
    }
}
