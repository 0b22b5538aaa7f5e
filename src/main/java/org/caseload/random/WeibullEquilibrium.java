package org.caseload.random;

import java.util.Optional;

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
        this(law.scale(), 1 / law.shape(), new Gamma(1 + 1 / law.shape(), 1), new Gamma(1 / law.shape(), 1));
    }

    private WeibullEquilibrium(double scale, double power, Gamma biased, Gamma left) {
        this.scale = scale;
        this.power = power;
        this.biased = biased;
        this.left = left;
    }

    @Override
    public Optional<Equilibrium.Form> stretchedTo(Law other) {
        return Optional.of(other)
                .filter(law -> law instanceof Weibull weibull && 1 / weibull.shape() == power)
                .map(law -> new WeibullEquilibrium(((Weibull) law).scale(), power, biased, left));
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
