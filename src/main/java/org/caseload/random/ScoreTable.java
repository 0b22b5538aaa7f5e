package org.caseload.random;

/**
 * The inverse of a cumulative law that has no formula: the logarithm of the value as a function of the normal score of its
 * share, which is smooth for every law met here. Cubic Hermite interpolation between exact nodes with exact slopes.
 *
 * <p>Between nodes the error of the logarithm is about step⁴/384 times its fourth derivative; tested against the laws
 * themselves.
 */
final class ScoreTable {

    /** A little beyond the scores of the smallest and largest uniform, ±8.21. */
    private static final double REACH = 8.25;

    private static final int PER_UNIT = 64;
    private static final int HALF = (int) (REACH * PER_UNIT);
    private static final int MOST_STEPS = 100;
    private static final double LOG_ROOT_2_PI = 0.9189385332046728;

    private final double[] value = new double[2 * HALF + 1];
    private final double[] slope = new double[2 * HALF + 1];

    /** A law of x, described by y = ln x. */
    interface LogLaw {

        /** ln P(X ≤ eʸ), accurate where that share is small. */
        double logBelow(double y);

        /** ln P(X > eʸ), accurate where that share is small. */
        double logAbove(double y);

        /** The logarithm of the density of ln X at y. */
        double logDensity(double y);
    }

    /**
     * Tabulates a law.
     *
     * @param law the law
     * @param guess any value of y near the median
     */
    ScoreTable(LogLaw law, double guess) {
        fill(law, HALF, guess);
        for (int i = HALF + 1; i < value.length; i++) {
            fill(law, i, value[i - 1] + slope[i - 1] / PER_UNIT);
        }
        for (int i = HALF - 1; i >= 0; i--) {
            fill(law, i, value[i + 1] - slope[i + 1] / PER_UNIT);
        }
    }

    /** The logarithm of the value below which a share u lies; u between 0 and 1, both excluded. */
    double logQuantile(double u) {
        double place = StandardNormal.quantile(u) * PER_UNIT + HALF;
        int i = Math.min(Math.max((int) place, 0), value.length - 2);
        double t = place - i;
        double rise = value[i + 1] - value[i];
        double start = slope[i] / PER_UNIT;
        double end = slope[i + 1] / PER_UNIT;
        double bend = (1 - t) * (start - rise) + t * (rise - end);
        return value[i] + t * (rise + (1 - t) * bend);
    }

    private void fill(LogLaw law, int i, double guess) {
        double score = (double) (i - HALF) / PER_UNIT;
        value[i] = solve(law, score, guess);
        slope[i] = StrictMath.exp(-0.5 * score * score - LOG_ROOT_2_PI - law.logDensity(value[i]));
    }

    /** Newton's method on the logarithm of the nearer tail, which is nearly straight. */
    private static double solve(LogLaw law, double score, double guess) {
        boolean upper = score > 0;
        double target = StrictMath.log(StandardNormal.cumulative(-Math.abs(score)));
        double y = guess;
        for (int step = 0; step < MOST_STEPS; step++) {
            double tail = upper ? law.logAbove(y) : law.logBelow(y);
            double steepness = StrictMath.exp(law.logDensity(y) - tail);
            double move = (tail - target) / (upper ? steepness : -steepness);
            double most = 1 + Math.abs(y) / 2;
            y += Math.max(-most, Math.min(most, move));
            if (Math.abs(move) <= 1e-13 * (1 + Math.abs(y))) {
                break;
            }
        }
        return y;
    }
}
