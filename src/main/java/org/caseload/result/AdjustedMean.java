package org.caseload.result;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The mean of a measure over runs without what the factors from year to year happened to do in these runs: of those the mean is known
 * exactly, so a regression on them takes their chance out (control variates).
 *
 * @param measure what is measured
 * @param date the date whose first midnight is read
 * @param n runs
 * @param controls by how many known quantities it is adjusted
 * @param mean in the measure's unit
 * @param low the lower end of its 95 % interval
 * @param high the upper end of it
 * @param worth how many times as many runs a plain mean would need for an interval as narrow
 */
public record AdjustedMean(
        MeasureName measure, LocalDate date, int n, int controls, double mean, double low, double high, double worth) {
    /** Checks the parts are there. */
    public AdjustedMean {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(date, "date");
    }
}
