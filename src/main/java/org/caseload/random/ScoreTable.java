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

    /** By node from the middle outwards: the logarithm of the share beyond it, the same for every law. */
    private static final double[] LOG_BEYOND = logBeyond();

    private final LogLaw law;
    private final double guess;

    /** Null until the first quantile is asked for: of many laws none ever is. Two threads that make it at once make the same. */
    private volatile Nodes nodes;

    /** The values at the nodes, and the slopes there. */
    private record Nodes(double[] value, double[] slope) {}

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
     * A law that will be tabulated when somebody asks.
     *
     * @param law the law
     * @param guess any value of y near the median
     */
    ScoreTable(LogLaw law, double guess) {
        this.law = law;
        this.guess = guess;
    }

    private static double[] logBeyond() {
        double[] log = new double[HALF + 1];
        for (int i = 0; i < log.length; i++) {
            log[i] = StrictMath.log(StandardNormal.cumulative(-(double) i / PER_UNIT));
        }
        return log;
    }

    private Nodes nodes() {
        Nodes made = nodes;
        if (made == null) {
            made = tabulate();
            nodes = made;
        }
        return made;
    }

    private Nodes tabulate() {
        double[] value = new double[2 * HALF + 1];
        double[] slope = new double[value.length];
        Nodes all = new Nodes(value, slope);
        fill(all, HALF, guess);
        for (int i = HALF + 1; i < value.length; i++) {
            fill(all, i, value[i - 1] + slope[i - 1] / PER_UNIT);
        }
        for (int i = HALF - 1; i >= 0; i--) {
            fill(all, i, value[i + 1] - slope[i + 1] / PER_UNIT);
        }
        return all;
    }

    /** The logarithm of the value below which a share u lies; u between 0 and 1, both excluded. */
    double logQuantile(double u) {
        Nodes at = nodes();
        double[] value = at.value();
        double[] slope = at.slope();
        double place = StandardNormal.quantile(u) * PER_UNIT + HALF;
        int i = Math.min(Math.max((int) place, 0), value.length - 2);
        double t = place - i;
        double rise = value[i + 1] - value[i];
        double start = slope[i] / PER_UNIT;
        double end = slope[i + 1] / PER_UNIT;
        double bend = (1 - t) * (start - rise) + t * (rise - end);
        return value[i] + t * (rise + (1 - t) * bend);
    }

    private void fill(Nodes all, int i, double near) {
        double score = (double) (i - HALF) / PER_UNIT;
        double solved = solve(i > HALF, LOG_BEYOND[Math.abs(i - HALF)], near);
        all.value()[i] = solved;
        all.slope()[i] = StrictMath.exp(-0.5 * score * score - LOG_ROOT_2_PI - law.logDensity(solved));
    }

    /** Newton's method on the logarithm of the nearer tail, which is nearly straight. */
    private double solve(boolean upper, double target, double near) {
        double y = near;
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
