package org.caseload.result.comparison;

import java.time.LocalDate;
import java.util.Objects;
import org.caseload.statistics.PercentileInterval;

/**
 * What a strategy does to a measure at one date: the mean over pairs of runs under the same luck, strategy less base.
 *
 * @param date the date whose first midnight is read
 * @param difference the mean difference; its interval holds for all strategies and dates of the measure together
 * @param level the mean of the strategy itself in those runs
 * @param correlation correlation of the strategy's values and the base's over runs; NaN where either does not vary
 * @param varianceReduction how many times smaller the variance of the difference is than it would be with independent runs;
 *     infinite where the difference is the same in all runs, NaN where nothing varies
 * @param notKnownLow lower end of the 95 % interval of the difference over the luck of the runs and over what nobody knows exactly: as it
 *     is where the numbers are what they are; NaN where all is known, where runs are few, and where it was not looked at
 * @param notKnownHigh its upper end, likewise
 */
public record DatedDifference(
        LocalDate date,
        Estimate difference,
        double level,
        double correlation,
        double varianceReduction,
        double notKnownLow,
        double notKnownHigh) {

    /** One of which it was not looked at what it is over what nobody knows exactly. */
    public DatedDifference(
            LocalDate date, Estimate difference, double level, double correlation, double varianceReduction) {
        this(date, difference, level, correlation, varianceReduction, Double.NaN, Double.NaN);
    }

    /** Checks the parts are there. */
    public DatedDifference {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(difference, "difference");
    }

    /** The same with its interval over what nobody knows exactly. */
    public DatedDifference over(PercentileInterval notKnown) {
        return new DatedDifference(
                date, difference, level, correlation, varianceReduction, notKnown.low(), notKnown.high());
    }
}
