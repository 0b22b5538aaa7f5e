package org.caseload.official.calibration;

import java.util.Optional;

/**
 * How a published series of a council moves about England's mean of the year, on the scale of its fit: a norm that lasts, a deviation
 * that fades and comes anew, and the noise of each census, which is gone in the next. SDs are those of a council with 115 FTE who hold
 * cases, and change with size by a power.
 *
 * @param normSd SD of the councils' norms about what is expected of them
 * @param deviationSd SD of the deviation
 * @param memory the share of the deviation that is left after a year, from 0 to 1
 * @param noiseSd SD of the noise of one census
 * @param deviationPower the power of size in the deviation's SD, as a rule below 0
 * @param noisePower the same in the noise's
 * @param drift what England's mean changes by in a year
 * @param likeness the share of the region's mean in what is expected of a norm; the rest is England's
 */
public record StateSpace(
        double normSd,
        double deviationSd,
        double memory,
        double noiseSd,
        double deviationPower,
        double noisePower,
        double drift,
        double likeness) {

    /** Beyond so many SDs a reading is taken for a mistake in part: the noise is as much larger as brings it there. */
    private static final double FARTHEST = 2.5;

    /** SD of the deviation of a council of that size. */
    double deviationSd(double logSize) {
        return deviationSd * StrictMath.exp(deviationPower * (logSize - ScaledPanel.USUAL_SIZE));
    }

    /** SD of the noise of a census at that size. */
    double noiseSd(double logSize) {
        return noiseSd * StrictMath.exp(noisePower * (logSize - ScaledPanel.USUAL_SIZE));
    }

    /**
     * What was published of a council up to a year tells of its norm and deviation of that year (Kalman, Journal of Basic Engineering 82,
     * 1960). Nothing later is used. Empty where nothing was published until then.
     */
    Optional<FilteredLevel> filter(ScaledPanel panel, int council, int year) {
        double expected = likeness * panel.alike(council, year);
        FilteredLevel level = null;
        for (int t = ScaledPanel.FIRST_YEAR; t <= year; t++) {
            double seen = panel.deviation(council, t);
            boolean there = !Double.isNaN(seen);
            if (level != null) {
                level = level.aYearOn(this);
            } else if (there) {
                level = FilteredLevel.before(this, expected, orUsual(panel.size(council, t)));
            }
            if (there) {
                level = level.having(this, seen, panel.size(council, t));
            }
        }
        return Optional.ofNullable(level);
    }

    /** How much larger the noise's variance is taken where a reading lies so far off. */
    static double enlarged(double noise, double variance, double miss) {
        double sds = Math.abs(miss) / Math.sqrt(variance + noise);
        return sds > FARTHEST ? noise * (sds / FARTHEST) * (sds / FARTHEST) : noise;
    }

    private static double orUsual(double size) {
        return Double.isNaN(size) ? ScaledPanel.USUAL_SIZE : size;
    }
}
