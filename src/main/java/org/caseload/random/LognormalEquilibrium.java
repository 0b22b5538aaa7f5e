package org.caseload.random;

/** The steady state of a {@link Lognormal} law: length-biased it is lognormal too, and what is left comes from a table. */
final class LognormalEquilibrium implements Equilibrium.Form {

    private final double mu;
    private final Lognormal biased;
    private final ScoreTable left;

    LognormalEquilibrium(Lognormal law) {
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

    /** ∫₀ˣ P(longer than t) dt ÷ mean, by parts, for median 1, where the mean is exp(σ²/2). */
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
