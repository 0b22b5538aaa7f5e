package org.caseload.result;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One measure at one midnight over all runs.
 *
 * @param date the date whose first moment (midnight) is read
 * @param n runs in which the measure is defined at this date; a ratio with nobody in its denominator is not
 * @param mean mean over those runs; NaN when n is 0
 * @param low lower end of the 95 % interval of the mean; NaN when n is below 2
 * @param high upper end of the 95 % interval of the mean; NaN when n is below 2
 * @param p05 5th percentile over runs
 * @param p10 10th percentile over runs
 * @param p25 25th percentile over runs
 * @param p50 median over runs
 * @param p75 75th percentile over runs
 * @param p90 90th percentile over runs
 * @param p95 95th percentile over runs
 */
public record Observation(
        LocalDate date,
        int n,
        double mean,
        double low,
        double high,
        double p05,
        double p10,
        double p25,
        double p50,
        double p75,
        double p90,
        double p95) {

    /** Checks the date is there and n is not negative. */
    public Observation {
        Objects.requireNonNull(date, "date");
        if (n < 0) {
            throw new IllegalArgumentException("n cannot be negative: " + n);
        }
    }
}
