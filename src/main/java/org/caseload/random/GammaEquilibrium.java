package org.caseload.random;

import static org.apache.commons.math3.special.Gamma.regularizedGammaP;
import static org.apache.commons.math3.special.Gamma.regularizedGammaQ;

/** The steady state of a {@link Gamma} law: length-biased it is a gamma law too, and what is left comes from a table. */
final class GammaEquilibrium implements Equilibrium.Form {

    private final double scale;
    private final Gamma biased;
    private final ScoreTable left;

    GammaEquilibrium(Gamma law) {
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
}
