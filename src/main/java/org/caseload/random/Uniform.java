package org.caseload.random;

/**
 * Every value between two bounds equally likely.
 *
 * @param low 0 or above
 * @param high above {@code low}
 */
public record Uniform(double low, double high) implements Law {

    public Uniform {
        low = Require.notNegative(low, "low");
        Require.positive(high, "high");
        if (!(low < high)) {
            throw new IllegalArgumentException("low must be below high, not " + low + " against " + high);
        }
    }

    @Override
    public double quantile(double u) {
        return low + u * (high - low);
    }

    @Override
    public double cumulative(double x) {
        return x <= low ? 0 : x >= high ? 1 : (x - low) / (high - low);
    }

    @Override
    public double mean() {
        return low + (high - low) / 2;
    }

    @Override
    public double variance() {
        return (high - low) * (high - low) / 12;
    }

    @Override
    public Uniform scaled(double factor) {
        Require.positive(factor, "the factor");
        return new Uniform(low * factor, high * factor);
    }
}
