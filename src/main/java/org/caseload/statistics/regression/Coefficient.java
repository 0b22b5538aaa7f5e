package org.caseload.statistics.regression;

import org.caseload.statistics.StudentQuantile;

/**
 * What a regression found for one explanatory value.
 *
 * @param value by how much the explained value goes up with one unit of it
 * @param standardError how far that is known, by groups (CR0: without a correction for few groups)
 * @param n observations
 * @param groups groups of observations that hang together, at least 2
 */
public record Coefficient(double value, double standardError, int n, int groups) {
    /** Checks the counts. */
    public Coefficient {
        if (groups < 2 || n < groups) {
            throw new IllegalArgumentException("no interval from " + n + " observations in " + groups + " groups");
        }
    }

    /** The lower end of the interval of that level: Student's t with one degree of freedom fewer than groups. */
    public double low(double level) {
        return value - halfWidth(level);
    }

    /** The upper end of it. */
    public double high(double level) {
        return value + halfWidth(level);
    }

    /** Few groups make the sandwich too thin; g/(g−1) mends most of that (Cameron and Miller 2015, section VI). */
    private double halfWidth(double level) {
        double correction = Math.sqrt((double) groups / (groups - 1));
        return StudentQuantile.twoSided(level, groups - 1.0) * correction * standardError;
    }
}
