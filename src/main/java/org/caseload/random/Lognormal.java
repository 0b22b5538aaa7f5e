package org.caseload.random;

/**
 * The lognormal law: the logarithm is normal.
 *
 * @param mu the mean of the logarithm, finite
 * @param sigma the standard deviation of the logarithm, above 0 and at most {@value #MOST_SIGMA}
 */
public record Lognormal(double mu, double sigma) implements Law {

    /** Coefficient of variation 90: beyond this the mean is ruled by one case in millions. */
    public static final double MOST_SIGMA = 3;

    /** As good as constant. */
    public static final double LEAST_SIGMA = 1e-3;

    public Lognormal {
        Require.between(-700, mu, 700, "the mean of the logarithm");
        Require.between(LEAST_SIGMA, sigma, MOST_SIGMA, "the standard deviation of the logarithm");
    }

    /** The law with this mean and coefficient of variation (standard deviation ÷ mean). */
    public static Lognormal withMeanAndCv(double mean, double cv) {
        Require.positive(mean, "the mean");
        Require.positive(cv, "the coefficient of variation");
        double variance = StrictMath.log1p(cv * cv);
        return new Lognormal(StrictMath.log(mean) - variance / 2, Math.sqrt(variance));
    }

    /** The law with this median and mean, the median being the smaller. */
    public static Lognormal withMedianAndMean(double median, double mean) {
        Require.medianBelowMean(median, mean);
        return new Lognormal(StrictMath.log(median), Math.sqrt(2 * StrictMath.log(mean / median)));
    }

    /** The law with this median and coefficient of variation. */
    public static Lognormal withMedianAndCv(double median, double cv) {
        Require.positive(median, "the median");
        Require.positive(cv, "the coefficient of variation");
        return new Lognormal(StrictMath.log(median), Math.sqrt(StrictMath.log1p(cv * cv)));
    }

    /** The law of which a share p1 lies below x1 and a share p2 below x2. */
    public static Lognormal withQuantiles(double p1, double x1, double p2, double x2) {
        Require.rising(p1, x1, p2, x2);
        double z1 = StandardNormal.quantile(p1);
        double sigma = StrictMath.log(x2 / x1) / (StandardNormal.quantile(p2) - z1);
        return new Lognormal(StrictMath.log(x1) - sigma * z1, sigma);
    }

    @Override
    public double quantile(double u) {
        return StrictMath.exp(mu + sigma * StandardNormal.quantile(u));
    }

    @Override
    public double cumulative(double x) {
        return x <= 0 ? 0 : StandardNormal.cumulative((StrictMath.log(x) - mu) / sigma);
    }

    @Override
    public double mean() {
        return StrictMath.exp(mu + sigma * sigma / 2);
    }

    @Override
    public double variance() {
        double mean = mean();
        return mean * mean * StrictMath.expm1(sigma * sigma);
    }

    @Override
    public Lognormal scaled(double factor) {
        return new Lognormal(mu + StrictMath.log(Require.positive(factor, "the factor")), sigma);
    }
}
