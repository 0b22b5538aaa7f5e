package org.caseload.official.calibration;

import org.caseload.statistics.NormalQuantile;

/**
 * A number that is not known: normal on a scale.
 *
 * @param mean mean on the scale
 * @param sd standard deviation on the scale, at least 0
 * @param scale the scale
 */
public record Forecast(double mean, double sd, Scale scale) {

    /** In published numbers, the value below which it lies with this probability, between 0 and 1, both excluded. */
    public double quantile(double probability) {
        return scale.back(mean + sd * NormalQuantile.of(probability));
    }

    /** Its middle in published numbers. */
    public double median() {
        return scale.back(mean);
    }
}
