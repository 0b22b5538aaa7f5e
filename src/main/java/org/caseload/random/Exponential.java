package org.caseload.random;

/**
 * The exponential law: what is left does not depend on how long it has lasted.
 *
 * @param mean above 0
 */
public record Exponential(double mean) implements Law {

    private static final double LN_2 = StrictMath.log(2);

    public Exponential {
        Require.positive(mean, "the mean");
    }

    public static Exponential withMean(double mean) {
        return new Exponential(mean);
    }

    public static Exponential withMedian(double median) {
        return new Exponential(Require.positive(median, "the median") / LN_2);
    }

    @Override
    public double quantile(double u) {
        return -mean * StrictMath.log1p(-u);
    }

    @Override
    public double cumulative(double x) {
        return x <= 0 ? 0 : -StrictMath.expm1(-x / mean);
    }

    @Override
    public double variance() {
        return mean * mean;
    }

    @Override
    public Exponential scaled(double factor) {
        return new Exponential(mean * factor);
    }
}
