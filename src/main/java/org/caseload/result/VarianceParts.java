package org.caseload.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Why the runs of a study differ in one outcome: by chance, and because some numbers are not known. One run for each draw of the
 * numbers; ignorance is what a quadratic in each of them explains (adjusted R²), so that what they do only together counts as chance. What
 * differs from year to year is chance here, and parted from luck in the shares.
 *
 * @param measure what varies
 * @param strategy 0 for the measure itself, in a run or in the base of a comparison; else the strategy whose difference from the
 *     base it is
 * @param date the date whose first midnight is read
 * @param n runs
 * @param chance the variance that would remain if every number were known, in the measure's unit squared
 * @param ignorance the variance that comes from not knowing them
 * @param share the share of the variance that is ignorance, from 0 to 1
 * @param low the lower end of its 95 % interval
 * @param high the upper end of it
 * @param shares the same by kind and by single cause
 * @param influences of the numbers, the largest first; none where every number is known
 */
public record VarianceParts(
        MeasureName measure,
        int strategy,
        LocalDate date,
        int n,
        double chance,
        double ignorance,
        double share,
        double low,
        double high,
        VarianceShares shares,
        List<Influence> influences) {

    /** Copies the list. */
    public VarianceParts {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(shares, "shares");
        influences = List.copyOf(influences);
    }

    /** The standard deviation over runs, in the measure's unit. */
    public double deviation() {
        return Math.sqrt(chance + ignorance);
    }

    /**
     * What not knowing one number does, by a regression of ranks.
     *
     * @param path of the number, or the name of those drawn together
     * @param coefficient from −1 to 1; negative where more of it means less of the outcome
     * @param explains the share of the variance of the outcome's ranks, which would go if the number were known
     * @param low the lower end of the share's 95 % interval
     * @param high the upper end of it
     * @param tells whether the runs say that it matters at all
     * @param timesNext how many times as much it explains as the next one; NaN for the last
     * @param timesNextLow the lower end of that ratio's 95 % interval; above 1 the two are told apart
     * @param timesNextHigh the upper end of it
     */
    public record Influence(
            String path,
            double coefficient,
            double explains,
            double low,
            double high,
            boolean tells,
            double timesNext,
            double timesNextLow,
            double timesNextHigh) {

        /** Whether the runs say that it matters more than the next one. */
        public boolean leads() {
            return tells && timesNextLow > 1;
        }
    }
}
