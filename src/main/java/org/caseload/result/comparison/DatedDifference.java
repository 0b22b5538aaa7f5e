package org.caseload.result.comparison;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What a strategy does to a measure at one date: the mean over pairs of runs under the same luck, strategy less base.
 *
 * @param date the date whose first midnight is read
 * @param difference the mean difference; its interval holds for all strategies and dates of the measure together
 * @param level the mean of the strategy itself in those runs
 * @param correlation correlation of the strategy's values and the base's over runs; NaN where either does not vary
 * @param varianceReduction how many times smaller the variance of the difference is than it would be with independent runs;
 *     infinite where the difference is the same in all runs, NaN where nothing varies
 */
public record DatedDifference(
        LocalDate date, Estimate difference, double level, double correlation, double varianceReduction) {

    /** Checks the parts are there. */
    public DatedDifference {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(difference, "difference");
    }
}
