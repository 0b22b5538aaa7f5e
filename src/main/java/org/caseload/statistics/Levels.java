package org.caseload.statistics;

/** The levels of intervals and shares of distributions: between 0 and 1, both excluded. */
public final class Levels {

    private Levels() {}

    /** Returns the level where it is one. */
    public static double require(double level, String name) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException(name + " lies between 0 and 1, not at " + level);
        }
        return level;
    }
}
