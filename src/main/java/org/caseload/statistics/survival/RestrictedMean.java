package org.caseload.statistics.survival;

import org.caseload.statistics.Accumulation;
import org.caseload.statistics.MeanInterval;
import org.caseload.statistics.PairedDifference;

/**
 * The mean time until something is reached, where time is counted up to a horizon at most (Royston and Parmar, BMC Medical Research
 * Methodology 13, 2013). A run that never gets there counts with the whole horizon; none is dropped, so the mean is a true mean.
 */
public final class RestrictedMean {

    private RestrictedMean() {}

    /**
     * Times cut at the horizon.
     *
     * @param times when each run got there; infinite where it did not, and at least 0
     * @param horizon until when all runs were watched, above 0
     */
    public static double[] restricted(double[] times, double horizon) {
        if (!(horizon > 0) || Double.isInfinite(horizon)) {
            throw new IllegalArgumentException("a horizon lies after 0, not at " + horizon);
        }
        double[] restricted = new double[times.length];
        for (int i = 0; i < times.length; i++) {
            if (!(times[i] >= 0)) {
                throw new IllegalArgumentException("a time is at least 0, not " + times[i]);
            }
            restricted[i] = Math.min(times[i], horizon);
        }
        return restricted;
    }

    /** The mean time, up to the horizon, with Student's t interval. */
    public static MeanInterval of(double[] times, double horizon, double level) {
        return MeanInterval.of(restricted(times, horizon), level);
    }

    /**
     * How much sooner or later one system gets there than another, over the same runs.
     *
     * @param subject when the system compared got there, run by run; infinite where it did not
     * @param base when the base did, in the same runs
     */
    public static PairedDifference difference(double[] subject, double[] base, double horizon, double level) {
        return PairedDifference.of(restricted(subject, horizon), restricted(base, horizon), level);
    }

    /**
     * The area between a series and a target, wherever the series is above it: such as cases per worker too many, times days. Between
     * readings the series is taken to run straight.
     *
     * @param times when it was read, rising; at least two
     * @param values what was read
     * @param target in the unit of the values
     */
    public static double areaAbove(double[] times, double[] values, double target) {
        if (times.length != values.length || times.length < 2) {
            throw new IllegalArgumentException(
                    values.length + " values for " + times.length + " times, where at least two of both are due");
        }
        Accumulation area = new Accumulation();
        for (int i = 1; i < times.length; i++) {
            if (!(times[i] > times[i - 1])) {
                throw new IllegalArgumentException("times rise, but " + times[i] + " follows " + times[i - 1]);
            }
            area.add((times[i] - times[i - 1]) * meanAbove(values[i - 1] - target, values[i] - target));
        }
        return area.sum();
    }

    /** The mean over a straight line of what of it lies above 0. */
    private static double meanAbove(double from, double to) {
        double greater = Math.max(from, to);
        double less = Math.min(from, to);
        if (greater <= 0) {
            return 0;
        }
        return less >= 0 ? (from + to) / 2 : greater * greater / (greater - less) / 2;
    }
}
