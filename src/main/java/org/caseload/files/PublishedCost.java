package org.caseload.files;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caseload.result.PlanCost;
import org.caseload.result.PlanEffect;

/**
 * What a plan costs over doing nothing, in whole pence: financial years add up to the total, recurrent and one-off cost to their sum.
 *
 * @param n runs played both ways
 * @param fullYear what it goes on to cost in a year, at most one
 */
public record PublishedCost(
        int n,
        long totalPence,
        long recurrentPence,
        long oneOffPence,
        List<Year> financialYears,
        List<FullYear> fullYear) {

    static Optional<PublishedCost> of(Optional<PlanEffect> effect) {
        return effect.flatMap(PlanEffect::cost)
                .map(cost -> new PublishedCost(
                        cost.runs(),
                        cost.total(),
                        cost.recurrent(),
                        cost.oneOff(),
                        cost.years().stream().map(Year::of).toList(),
                        cost.fullYear().stream().map(FullYear::of).toList()));
    }

    /** A financial year, with the 95 % interval of its mean in pounds. */
    public record Year(
            String name,
            LocalDate from,
            LocalDate until,
            long recurrentPence,
            long oneOffPence,
            double low,
            double high) {
        static Year of(PlanCost.Year year) {
            return new Year(
                    year.name(),
                    year.from(),
                    year.until(),
                    year.recurrent(),
                    year.oneOff(),
                    year.over().low(),
                    year.over().high());
        }
    }

    /** The full-year effect, with the 95 % interval of its mean in pounds. */
    public record FullYear(LocalDate since, long pence, double low, double high) {
        static FullYear of(PlanCost.FullYear full) {
            return new FullYear(
                    full.since(), full.pence(), full.over().low(), full.over().high());
        }
    }
}
