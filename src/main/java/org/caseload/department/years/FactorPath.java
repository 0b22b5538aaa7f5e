package org.caseload.department.years;

/** A factor as it goes in one replication: 1 until a day, then constant within each week. */
public final class FactorPath {
    /** A factor that stays 1. */
    public static final FactorPath STEADY = new FactorPath(0);

    /** Days of a step. */
    public static final int STEP = 7;

    private final double from;
    private final double[] weeks;

    /**
     * A path.
     *
     * @param from the day from which the first week counts
     * @param weeks the factor in each week, above 0; the last holds ever after
     */
    FactorPath(double from, double... weeks) {
        this.from = from;
        this.weeks = weeks.clone();
    }

    /** Whether it stays 1. */
    public boolean isSteady() {
        return weeks.length == 0;
    }

    /** The factor at a time, in days. */
    public double at(double time) {
        return weeks.length == 0 || time < from ? 1 : weeks[week(time)];
    }

    private int week(double time) {
        return (int) Math.min(weeks.length - 1.0, Math.floor((time - from) / STEP));
    }

    /** The mean of the factor's logarithm from when it begins until a time, in days; 0 where it does not move before that. */
    public double meanLog(double until) {
        if (weeks.length == 0 || until <= from) {
            return 0;
        }
        double sum = 0;
        for (double time = from; time < until; time += STEP) {
            sum += StrictMath.log(at(time)) * Math.min(STEP, until - time);
        }
        return sum / (until - from);
    }

    /**
     * When something is done that begins now and goes on at the factor's speed.
     *
     * @param time now, in days
     * @param days how long it takes at speed 1
     */
    public double after(double time, double days) {
        if (weeks.length == 0) {
            return time + days;
        }
        double now = time;
        double left = days;
        while (now < lastChange() && left > at(now) * (nextChange(now) - now)) {
            left -= at(now) * (nextChange(now) - now);
            now = nextChange(now);
        }
        return now + left / at(now);
    }

    private double lastChange() {
        return from + STEP * (weeks.length - 1.0);
    }

    private double nextChange(double time) {
        return time < from ? from : from + STEP * (week(time) + 1.0);
    }
}
