package org.caseload.official.council;

/**
 * How far the truth may lie from a figure that stands in: 8 in 10 lie between low and high.
 *
 * @param low the lower end
 * @param high the upper end
 * @param sd the standard deviation that it comes from: of logarithms, or in points where the measure is a percentage
 */
public record LikelyRange(double low, double high, double sd) {
    /** The 90 % quantile of the standard normal distribution. */
    private static final double Z = 1.2815515655446004;

    private static final double WHOLE = 100;

    /** About a positive quantity, by the SD of its logarithm. */
    static LikelyRange ofRatio(double value, double sd) {
        return new LikelyRange(value * StrictMath.exp(-Z * sd), value * StrictMath.exp(Z * sd), sd);
    }

    /** About a percentage, by the SD in points. */
    static LikelyRange ofPoints(double value, double sd) {
        return new LikelyRange(Math.max(0, value - Z * sd), Math.min(WHOLE, value + Z * sd), sd);
    }
}
