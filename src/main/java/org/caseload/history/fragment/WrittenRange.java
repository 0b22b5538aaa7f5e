package org.caseload.history.fragment;

import org.caseload.words.Numbers;

/** A number that is known so and so well, in the words of scenarios: as a triangle with the same mean and standard deviation. */
final class WrittenRange {
    /** Half the base of a symmetric triangle over its standard deviation: the square root of 6. */
    private static final double HALF_BASE = 2.449489742783178;

    private static final double PERCENT = 100;
    private static final int DECIMALS = 2;

    private WrittenRange() {}

    /**
     * A share.
     *
     * @param mean its mean, from 0 to 1
     * @param deviation its standard deviation
     * @param most what it may be at most
     * @return {@code uncertain: …}, or {@code value: …} where it is known to a hundredth of a percentage point
     */
    static String share(double mean, double deviation, double most) {
        return written(PERCENT * mean, PERCENT * deviation, PERCENT * most, DECIMALS, " %");
    }

    /** A number from 0 on, in whole numbers. */
    static String whole(double mean, double deviation) {
        return written(mean, deviation, Double.MAX_VALUE, 0, "");
    }

    /** The most that {@link #share} may draw. */
    static double highest(double mean, double deviation) {
        return Math.min(1, mean + HALF_BASE * deviation);
    }

    private static String written(double mean, double deviation, double most, int decimals, String unit) {
        double low = Math.max(0, mean - HALF_BASE * deviation);
        double high = Math.max(mean, Math.min(most, mean + HALF_BASE * deviation));
        double mode = Math.max(low, Math.min(high, 3 * mean - low - high));
        String from = plain(low, decimals);
        String middle = plain(mode, decimals);
        String to = plain(high, decimals);
        return from.equals(to)
                ? "value: " + middle + unit
                : "uncertain: { low: " + from + unit + ", mode: " + middle + unit + ", high: " + to + unit + " }";
    }

    /** A number with so many decimals at most. */
    static String plain(double number, int decimals) {
        return Numbers.shortest(number, decimals).toPlainString();
    }
}
