package org.caseload.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * When runs reached something, where some had not by a horizon that all have in common. With one common horizon the
 * Kaplan–Meier estimate is the plain share of runs; a run that never got there counts among them, and is never dropped.
 */
public final class KaplanMeier {

    private final double[] reached;
    private final int runs;
    private final double horizon;

    /**
     * @param reached the times at which runs got there, in any order, none beyond the horizon
     * @param runs how many runs there were in all, at least 1
     * @param horizon until when they were watched
     */
    public KaplanMeier(double[] reached, int runs, double horizon) {
        this.reached = reached.clone();
        Arrays.sort(this.reached);
        this.runs = runs;
        this.horizon = horizon;
        if (runs < 1 || reached.length > runs) {
            throw new IllegalArgumentException(reached.length + " of " + runs + " runs cannot have got there");
        }
        if (reached.length > 0 && !(this.reached[reached.length - 1] <= horizon)) {
            throw new IllegalArgumentException("a time lies beyond the horizon " + horizon);
        }
    }

    /** The share of all runs that got there by a time, at most the horizon, with its interval. */
    public ProportionInterval reachedBy(double time, double level) {
        if (!(time <= horizon)) {
            throw new IllegalArgumentException("nothing is known beyond the horizon " + horizon + ", as at " + time);
        }
        int count = 0;
        while (count < reached.length && reached[count] <= time) {
            count++;
        }
        return ProportionInterval.of(count, runs, level);
    }

    /** The share of all runs that got there by the horizon. */
    public double reachedShare() {
        return (double) reached.length / runs;
    }

    /**
     * The earliest time by which a share of all runs had got there; empty where fewer ever did.
     *
     * @param share between 0 and 1, both excluded
     */
    public OptionalDouble findQuantile(double share) {
        Levels.require(share, "a share");
        int needed = (int) Math.ceil(share * runs - 1e-9); // 0.07 × 100 is 7, not 8
        return needed <= reached.length ? OptionalDouble.of(reached[needed - 1]) : OptionalDouble.empty();
    }
}
