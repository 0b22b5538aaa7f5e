package org.caseload.history.learning;

/** How many intervals there were and how many of them held the truth. */
public final class Tally {
    private int all;
    private int held;

    /** Another interval. */
    public void add(boolean holds) {
        all++;
        held += holds ? 1 : 0;
    }

    /** All of another tally. */
    public void add(Tally other) {
        all += other.all;
        held += other.held;
    }

    /** How many intervals there were. */
    public int all() {
        return all;
    }

    /** The share that held the truth. */
    public double share() {
        return (double) held / all;
    }

    @Override
    public String toString() {
        return held + " of " + all + ", " + Math.round(1000 * share()) / 10.0 + " %";
    }
}
