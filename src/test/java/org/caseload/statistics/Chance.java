package org.caseload.statistics;

import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;

/** The luck of the tests in this room. */
public final class Chance {
    private Chance() {}

    /** Resamples as an experiment draws them. */
    public static Resampling of(long seed) {
        return (resample, place) -> new KeyedRandom(seed, resample).uniform(0, Purpose.RESAMPLING, place);
    }

    /** Standard normal variates, n rows of so many columns: [column][row]. */
    public static double[][] normals(long seed, int columns, int n) {
        double[][] normals = new double[columns][n];
        for (int c = 0; c < columns; c++) {
            for (int run = 0; run < n; run++) {
                normals[c][run] = new KeyedRandom(seed, run).gaussian(c, Purpose.DURATION, 0);
            }
        }
        return normals;
    }
}
