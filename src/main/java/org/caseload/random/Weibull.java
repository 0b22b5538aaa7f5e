package org.caseload.random;

import org.apache.commons.math3.special.Gamma;

/**
 * The Weibull law: P(longer than x) = exp(−(x/scale)^shape). Below shape 1 the longer it has lasted, the longer it is still
 * likely to last.
 *
 * @param shape from {@value #LEAST_SHAPE} to {@value #MOST_SHAPE}
 * @param scale above 0
 */
public record Weibull(double shape, double scale) implements Law {

    /** Below this the mean is ruled by one case in millions. */
    public static final double LEAST_SHAPE = 0.1;

    /** Above this the law is as good as constant. */
    public static final double MOST_SHAPE = 100;

    private static final double LN_2 = StrictMath.log(2);

    /** The shape where median and mean are equal is 3.44; below it the median is the smaller. */
    private static final double SHAPE_OF_EQUAL_MEDIAN_AND_MEAN = 3.4395;

    public Weibull {
        Require.between(LEAST_SHAPE, shape, MOST_SHAPE, "the shape");
        Require.positive(scale, "the scale");
    }

    public static Weibull withShapeAndMean(double shape, double mean) {
        Require.between(LEAST_SHAPE, shape, MOST_SHAPE, "the shape");
        return new Weibull(shape, Require.positive(mean, "the mean") / unitMean(shape));
    }

    public static Weibull withShapeAndMedian(double shape, double median) {
        Require.between(LEAST_SHAPE, shape, MOST_SHAPE, "the shape");
        return new Weibull(shape, Require.positive(median, "the median") / unitMedian(shape));
    }

    /**
     * The law with this mean and coefficient of variation (standard deviation ÷ mean).
     *
     * @throws IllegalArgumentException where the shape would be out of range
     */
    public static Weibull withMeanAndCv(double mean, double cv) {
        Require.between(unitCv(MOST_SHAPE), cv, unitCv(LEAST_SHAPE), "the coefficient of variation");
        return withShapeAndMean(Root.of(shape -> cv - unitCv(shape), LEAST_SHAPE, MOST_SHAPE), mean);
    }

    /** The law with this median and mean, the median being the smaller. */
    public static Weibull withMedianAndMean(double median, double mean) {
        Require.medianBelowMean(median, mean);
        double ratio = median / mean;
        double shape = Root.of(k -> unitMedian(k) / unitMean(k) - ratio, LEAST_SHAPE, SHAPE_OF_EQUAL_MEDIAN_AND_MEAN);
        return withShapeAndMean(shape, mean);
    }

    /** The law of which a share p1 lies below x1 and a share p2 below x2. */
    public static Weibull withQuantiles(double p1, double x1, double p2, double x2) {
        Require.rising(p1, x1, p2, x2);
        double rise = StrictMath.log(StrictMath.log1p(-p2) / StrictMath.log1p(-p1));
        double shape = rise / StrictMath.log(x2 / x1);
        Require.between(LEAST_SHAPE, shape, MOST_SHAPE, "the shape through these quantiles");
        return new Weibull(shape, x1 / StrictMath.pow(-StrictMath.log1p(-p1), 1 / shape));
    }

    @Override
    public double quantile(double u) {
        return scale * StrictMath.pow(-StrictMath.log1p(-u), 1 / shape);
    }

    @Override
    public double cumulative(double x) {
        return x <= 0 ? 0 : -StrictMath.expm1(-StrictMath.pow(x / scale, shape));
    }

    @Override
    public double mean() {
        return scale * unitMean(shape);
    }

    @Override
    public double variance() {
        double deviation = mean() * unitCv(shape);
        return deviation * deviation;
    }

    @Override
    public Weibull scaled(double factor) {
        return new Weibull(shape, scale * factor);
    }

    private static double unitMean(double shape) {
        return Gamma.gamma(1 + 1 / shape);
    }

    private static double unitMedian(double shape) {
        return StrictMath.pow(LN_2, 1 / shape);
    }

    private static double unitCv(double shape) {
        double logRatio = Gamma.logGamma(1 + 2 / shape) - 2 * Gamma.logGamma(1 + 1 / shape);
        return Math.sqrt(StrictMath.expm1(logRatio));
    }
}
