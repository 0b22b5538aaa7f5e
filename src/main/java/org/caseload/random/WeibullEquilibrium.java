package org.caseload.random;

/**
 * The steady state of a {@link Weibull} law of shape k. With w = (x/scale)ᵏ: the length-biased density of w is that of a gamma
 * law of shape 1 + 1/k, and the integral of exp(−w) over x is an incomplete gamma function of shape 1/k.
 */
final class WeibullEquilibrium implements Equilibrium.Form {

    private final double scale;
    private final double power;
    private final Gamma biased;
    private final Gamma left;

    WeibullEquilibrium(Weibull law) {
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
