package org.caseload.random;

import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A law given by published bands: a share of all cases between each knot and the next, evenly spread within, and possibly
 * some at exactly 0.
 */
public final class PiecewiseLinear implements Law {

    /** Published shares are rounded, so their sum may miss 1 by this much; they are then scaled to it. */
    public static final double ROUNDING = 0.005;

    private final double[] knots;

    /** The cumulative share at each knot, beginning with the mass at 0 and ending with exactly 1. */
    private final double[] cumulative;

    private PiecewiseLinear(double[] knots, double[] cumulative) {
        this.knots = knots;
        this.cumulative = cumulative;
    }

    /**
     * The law with a share at exactly 0 and shares between knots.
     *
     * @param massAtZero the share at exactly 0, from 0 to below 1
     * @param knots 0 or above, strictly rising
     * @param shares one fewer than the knots, 0 or above; with {@code massAtZero} they sum to 1 within {@link #ROUNDING}
     */
    public static PiecewiseLinear of(double massAtZero, double[] knots, double[] shares) {
        requireRising(knots);
        if (shares.length != knots.length - 1) {
            throw new IllegalArgumentException(
                    knots.length + " knots part " + (knots.length - 1) + " shares, not " + shares.length);
        }
        double[] cumulative = new double[knots.length];
        cumulative[0] = Require.between(0, massAtZero, 1, "the share at 0");
        for (int i = 0; i < shares.length; i++) {
            cumulative[i + 1] = cumulative[i] + Require.between(0, shares[i], 1, "a share");
        }
        double total = cumulative[shares.length];
        if (Math.abs(total - 1) > ROUNDING) {
            throw new IllegalArgumentException("the shares must sum to 1 but for rounding, not to " + total);
        }
        for (int i = 0; i < cumulative.length; i++) {
            cumulative[i] /= total;
        }
        if (!(cumulative[0] < 1)) {
            throw new IllegalArgumentException("some share must lie above 0");
        }
        return new PiecewiseLinear(knots.clone(), cumulative);
    }

    /** The law with shares between knots and none at 0: see {@link #of}. */
    public static PiecewiseLinear withKnots(double[] knots, double[] shares) {
        return of(0, knots, shares);
    }

    /**
     * The law of a table of whole days: each band reaches from the day after the band before to its own last day, and means
     * times above that earlier day up to this one. A first band with last day 0 means "the same day": exactly 0. So last
     * days 0, 10, 20 stand for "same day", "1–10", "11–20".
     *
     * @param lastDays the last day of each band, strictly rising, from 0
     * @param shares one for each band
     */
    public static PiecewiseLinear withBands(int[] lastDays, double[] shares) {
        if (lastDays.length == 0 || lastDays.length != shares.length) {
            throw new IllegalArgumentException(
                    "each of " + lastDays.length + " bands needs one share, not " + shares.length);
        }
        boolean sameDay = lastDays[0] == 0;
        double[] knots = new double[sameDay ? lastDays.length : lastDays.length + 1];
        for (int i = 0; i < lastDays.length; i++) {
            knots[sameDay ? i : i + 1] = lastDays[i];
        }
        return sameDay ? of(shares[0], knots, Arrays.copyOfRange(shares, 1, shares.length)) : of(0, knots, shares);
    }

    @Override
    public Optional<PiecewiseLinear> findBands() {
        return Optional.of(this);
    }

    @Override
    public double quantile(double u) {
        if (u <= cumulative[0]) {
            return cumulative[0] > 0 ? 0 : knots[0];
        }
        int piece = 0;
        while (u > cumulative[piece + 1]) {
            piece++;
        }
        double within = (u - cumulative[piece]) / (cumulative[piece + 1] - cumulative[piece]);
        return knots[piece] + within * (knots[piece + 1] - knots[piece]);
    }

    @Override
    public double cumulative(double x) {
        if (x < 0) {
            return 0;
        }
        int last = knots.length - 1;
        if (x >= knots[last]) {
            return 1;
        }
        if (x <= knots[0]) {
            return cumulative[0];
        }
        int piece = 0;
        while (x > knots[piece + 1]) {
            piece++;
        }
        return cumulative[piece] + density(piece) * (x - knots[piece]);
    }

    @Override
    public double mean() {
        double sum = 0;
        for (int i = 0; i < pieces(); i++) {
            sum += share(i) * (knots[i] + knots[i + 1]) / 2;
        }
        return sum;
    }

    @Override
    public double variance() {
        double mean = mean();
        double sum = cumulative[0] * mean * mean;
        for (int i = 0; i < pieces(); i++) {
            double width = knots[i + 1] - knots[i];
            double offset = knots[i] + width / 2 - mean;
            sum += share(i) * (offset * offset + width * width / 12);
        }
        return sum;
    }

    /**
     * The law with another share at or below a value; what lies on either side of it keeps its form.
     *
     * @param value within the knots, with a share strictly between 0 and 1 at or below it
     * @param share the new share, above 0 and at most 1
     */
    public PiecewiseLinear withShareUpTo(double value, double share) {
        Require.between(0, share, 1, "the share");
        double before = cumulative(value);
        TreeSet<Double> all = new TreeSet<>();
        for (double knot : knots) {
            all.add(knot);
        }
        all.add(value);
        double[] parted = all.stream().mapToDouble(knot -> knot).toArray();
        double[] shares = new double[parted.length];
        for (int i = 0; i < parted.length; i++) {
            double now = cumulative(parted[i]);
            shares[i] = parted[i] <= value ? now * share / before : 1 - (1 - now) * (1 - share) / (1 - before);
        }
        shares[parted.length - 1] = 1;
        return new PiecewiseLinear(parted, shares);
    }

    @Override
    public PiecewiseLinear scaled(double factor) {
        Require.positive(factor, "the factor");
        return new PiecewiseLinear(
                Arrays.stream(knots).map(knot -> knot * factor).toArray(), cumulative);
    }

    /** The knots, a copy. */
    public double[] knots() {
        return knots.clone();
    }

    /** The cumulative shares at the knots, a copy; the first is the mass at 0. */
    public double[] cumulativeShares() {
        return cumulative.clone();
    }

    int pieces() {
        return knots.length - 1;
    }

    double share(int piece) {
        return cumulative[piece + 1] - cumulative[piece];
    }

    double density(int piece) {
        return share(piece) / (knots[piece + 1] - knots[piece]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PiecewiseLinear that
                && Arrays.equals(knots, that.knots)
                && Arrays.equals(cumulative, that.cumulative);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(knots) + Arrays.hashCode(cumulative);
    }

    @Override
    public String toString() {
        return "PiecewiseLinear[knots=" + Arrays.toString(knots) + ", cumulative=" + Arrays.toString(cumulative) + "]";
    }

    private static void requireRising(double[] knots) {
        if (knots.length < 2) {
            throw new IllegalArgumentException("at least two knots are needed, not " + knots.length);
        }
        Require.notNegative(knots[0], "the first knot");
        for (int i = 1; i < knots.length; i++) {
            if (!(knots[i] > knots[i - 1] && knots[i] < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("knots must rise, not " + knots[i] + " after " + knots[i - 1]);
            }
        }
    }
}
