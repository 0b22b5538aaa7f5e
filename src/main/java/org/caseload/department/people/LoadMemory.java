package org.caseload.department.people;

/**
 * A worker's relative load averaged over the recent past with exponentially fading weights. Exact for a load that is
 * constant between changes.
 */
public final class LoadMemory {
    private static final double[] ONE_OVER = {
        0, 1, 1 / 2.0, 1 / 3.0, 1 / 4.0, 1 / 5.0, 1 / 6.0, 1 / 7.0, 1 / 8.0, 1 / 9.0
    };

    private final double memory;
    private double smoothed = 1;
    private double current = 1;
    private double asOf;

    /**
     * A memory that begins at 1: a starter has no past here.
     *
     * @param memory time over which weights fade to 1/e, in days
     * @param now the time
     */
    public LoadMemory(double memory, double now) {
        this.memory = memory;
        this.asOf = now;
    }

    /** From now on the relative load is another one. */
    public void changes(double now, double relativeLoad) {
        smoothed = at(now);
        asOf = now;
        current = relativeLoad;
    }

    /** The smoothed relative load at a time not before the last change. */
    public double at(double now) {
        double elapsed = (now - asOf) / memory;
        return elapsed <= 0 ? smoothed : current + (smoothed - current) * fade(elapsed);
    }

    /** exp(−x); a short series below 1/16 (error under 1e-16), since changes come often. */
    static double fade(double x) {
        if (x > 0.0625) {
            return StrictMath.exp(-x);
        }
        double sum = 1;
        for (int k = 9; k >= 1; k--) {
            sum = 1 - x * ONE_OVER[k] * sum;
        }
        return sum;
    }
}
