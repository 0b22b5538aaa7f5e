package org.caseload.random;

/**
 * Always the same value.
 *
 * @param value 0 or above
 */
public record Constant(double value) implements Law {

    public Constant {
        value = Require.notNegative(value, "the value");
    }

    @Override
    public double quantile(double u) {
        return value;
    }

    @Override
    public double cumulative(double x) {
        return x < value ? 0 : 1;
    }

    @Override
    public double mean() {
        return value;
    }

    @Override
    public double variance() {
        return 0;
    }

    @Override
    public Constant scaled(double factor) {
        return new Constant(value * Require.positive(factor, "the factor"));
    }
}
