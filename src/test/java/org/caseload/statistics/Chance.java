package org.caseload.statistics;

import org.caseload.random.Draw;
import org.caseload.random.Luck;

/** The luck of the tests in this room. */
final class Chance {
    private Chance() {}

    /** Resamples as an experiment draws them. */
    static Resampling of(long seed) {
        return (resample, place) -> new Luck(seed, resample).uniform(0, Draw.RESAMPLING, place);
    }

    /** Standard normal variates, n rows of so many columns: [column][row]. */
    static double[][] normals(long seed, int columns, int n) {
        double[][] normals = new double[columns][n];
        for (int c = 0; c < columns; c++) {
            for (int run = 0; run < n; run++) {
                normals[c][run] = new Luck(seed, run).gaussian(c, Draw.DURATION, 0);
            }
        }
        return normals;
    }
}
