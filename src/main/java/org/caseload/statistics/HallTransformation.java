package org.caseload.statistics;

/**
 * Hall's transformation of Student's t for values that are skewed (Journal of the Royal Statistical Society B 54, 1992): a cubic in
 * the t statistic whose distribution is next to normal although that of t is not. It rises everywhere, so its inverse is exact.
 *
 * @param skewness of the values
 * @param n how many values, at least 2
 */
record HallTransformation(double skewness, long n) {
    private static final double NONE = 1e-9;

    /** The t statistic that the transformation takes to a value: the value itself where nothing is skewed. */
    double inverse(double value) {
        double bend = skewness / Math.sqrt(n) / 3;
        if (Math.abs(bend) < NONE) {
            return value;
        }
        return (StrictMath.cbrt(1 + 3 * bend * (value - bend / 2)) - 1) / bend;
    }
}
