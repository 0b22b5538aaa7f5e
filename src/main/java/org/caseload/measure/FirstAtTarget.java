package org.caseload.measure;

import org.caseload.quantity.StatedDecimals;

/**
 * The first midnight from which a daily measure stays at or below a level for a time. A run in which there is no such
 * midnight by the horizon is censored there.
 */
public final class FirstAtTarget {
    /** No such midnight. */
    public static final int NOT_REACHED = -1;

    private FirstAtTarget() {}

    /**
     * Finds it.
     *
     * @param daily the measure at each midnight, from 0 to horizon + sustained; NaN counts as above
     * @param atMost the level
     * @param horizon last midnight that counts
     * @param sustained at how many midnights it must hold, the first included; 0 means 1
     * @return the day, 0 to horizon, or {@link #NOT_REACHED}
     */
    public static int find(double[] daily, double atMost, int horizon, int sustained) {
        int since = NOT_REACHED;
        int midnights = Math.max(1, sustained);
        for (int day = 0; day < daily.length; day++) {
            if (!StatedDecimals.isAtMost(daily[day], atMost)) {
                since = NOT_REACHED;
            } else if (since == NOT_REACHED) {
                since = day;
            }
            if (since != NOT_REACHED && day - since + 1 >= midnights) {
                return since <= horizon ? since : NOT_REACHED;
            }
        }
        return NOT_REACHED;
    }

    /**
     * By how much it missed by each of some midnights: the least that the level would have to be higher for a midnight such as {@link #find}
     * looks for.
     *
     * @param daily the measure at each midnight, from 0 to horizon + sustained; NaN counts as above
     * @param atMost the level
     * @param until the last midnights that count, rising
     * @param sustained at how many midnights it must hold, the first included; 0 means 1
     * @return for each, below 0 by as much as the level could be lower, at or below 0 where there is one; NaN where the measure is not defined
     *     for so long
     */
    public static double[] missedBy(double[] daily, double atMost, int[] until, int sustained) {
        double[] missedBy = new double[until.length];
        int midnights = Math.max(1, sustained);
        double least = Double.POSITIVE_INFINITY;
        int first = 0;
        for (int u = 0; u < until.length; u++) {
            for (; first <= until[u] && first + midnights <= daily.length; first++) {
                least = Math.min(least, most(daily, first, first + midnights));
            }
            missedBy[u] =
                    Double.isInfinite(least) ? Double.NaN : StatedDecimals.exact(least) - StatedDecimals.exact(atMost);
        }
        return missedBy;
    }

    /** The highest from one midnight to before another; infinite where it is not defined at one of them. */
    private static double most(double[] daily, int from, int to) {
        double most = Double.NEGATIVE_INFINITY;
        for (int day = from; day < to; day++) {
            most = Math.max(most, Double.isNaN(daily[day]) ? Double.POSITIVE_INFINITY : daily[day]);
        }
        return most;
    }
}
