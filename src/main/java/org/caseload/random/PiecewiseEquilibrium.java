package org.caseload.random;

/** The steady state of a {@link PiecewiseLinear} law: on each piece both cumulative shares are quadratic. */
final class PiecewiseEquilibrium implements Equilibrium.Form {

    private final double mean;

    /** 0, then the knots of the law where they are above 0. */
    private final double[] knots;

    private final double[] density;

    /** The share that lasts longer than each knot. */
    private final double[] longer;

    /** The length-biased cumulative share at each knot. */
    private final double[] biased;

    /** The cumulative share at each knot of what is left. */
    private final double[] left;

    PiecewiseEquilibrium(PiecewiseLinear law) {
        mean = law.mean();
        double[] given = law.knots();
        knots = given[0] == 0 ? given : prepended(given);
        int pieces = knots.length - 1;
        density = new double[pieces];
        longer = new double[knots.length];
        biased = new double[knots.length];
        left = new double[knots.length];
        int added = pieces - law.pieces();
        longer[0] = 1 - law.cumulativeShares()[0];
        for (int i = 0; i < pieces; i++) {
            density[i] = i < added ? 0 : law.density(i - added);
            double width = knots[i + 1] - knots[i];
            longer[i + 1] = Math.max(0, longer[i] - density[i] * width);
            biased[i + 1] = biased[i] + density[i] * width * (knots[i] + width / 2) / mean;
            left[i + 1] = left[i] + width * (longer[i] + longer[i + 1]) / 2 / mean;
        }
    }

    @Override
    public double lengthBiased(double u) {
        int i = piece(biased, u);
        double square = knots[i] * knots[i] + 2 * mean * (u - biased[i]) / density[i];
        return Math.min(Math.sqrt(square), knots[i + 1]);
    }

    @Override
    public double residual(double u) {
        int i = piece(left, u);
        double area = mean * (u - left[i]);
        double square = longer[i] * longer[i] - 2 * density[i] * area;
        double within = 2 * area / (longer[i] + Math.sqrt(Math.max(0, square)));
        return Math.min(knots[i] + within, knots[i + 1]);
    }

    /** The piece in which a cumulative share is reached; the last that rises, for a share that rounding put beyond it. */
    private static int piece(double[] cumulative, double u) {
        int last = cumulative.length - 2;
        while (last > 0 && cumulative[last] >= cumulative[last + 1]) {
            last--;
        }
        int i = 0;
        while (i < last && u > cumulative[i + 1]) {
            i++;
        }
        return i;
    }

    private static double[] prepended(double[] given) {
        double[] all = new double[given.length + 1];
        System.arraycopy(given, 0, all, 1, given.length);
        return all;
    }
}
