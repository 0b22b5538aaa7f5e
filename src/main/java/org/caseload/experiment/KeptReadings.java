package org.caseload.experiment;

import java.util.Arrays;

/**
 * What was read in one replication, by line of the book and reading; NaN where undefined. Most lines are counts, each of which a
 * single-precision number holds exactly: those take half the space, so that many replications can be kept, and no value changes.
 */
public final class KeptReadings {
    /** By line: its values where all of them are single-precision numbers, else null. */
    private final float[][] narrow;

    /** By line: its values where they are not, else null. */
    private final double[][] wide;

    /**
     * Keeps them.
     *
     * @param values by line and reading; kept as they are
     */
    public KeptReadings(double[][] values) {
        narrow = new float[values.length][];
        wide = new double[values.length][];
        for (int line = 0; line < values.length; line++) {
            narrow[line] = narrowed(values[line]);
            wide[line] = narrow[line] == null ? values[line] : null;
        }
    }

    private static float[] narrowed(double[] values) {
        float[] narrowed = new float[values.length];
        for (int reading = 0; reading < narrowed.length; reading++) {
            narrowed[reading] = (float) values[reading];
            if (Double.compare(narrowed[reading], values[reading]) != 0) {
                return null;
            }
        }
        return narrowed;
    }

    /** How many lines. */
    public int lines() {
        return wide.length;
    }

    /** How many readings a line has. */
    public int readings(int line) {
        return wide[line] == null ? narrow[line].length : wide[line].length;
    }

    /** What a line read. */
    public double at(int line, int reading) {
        return wide[line] == null ? narrow[line][reading] : wide[line][reading];
    }

    /** By line and reading: all that was read. */
    public double[][] all() {
        double[][] values = new double[lines()][];
        Arrays.setAll(values, this::line);
        return values;
    }

    /** All that a line read. */
    public double[] line(int line) {
        double[] values = new double[readings(line)];
        Arrays.setAll(values, reading -> at(line, reading));
        return values;
    }
}
