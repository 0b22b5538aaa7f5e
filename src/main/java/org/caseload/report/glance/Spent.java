package org.caseload.report.glance;

import java.util.Optional;
import org.caseload.result.MeasureSeries;
import org.caseload.result.Observation;
import org.caseload.result.PlanCost;
import org.caseload.result.PlanEffect;
import org.caseload.result.RunResult;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;

/**
 * The first sentence where the author wants it to be about money: what all staff cost by the end, and what of it the plan adds.
 *
 * @param result the run
 * @param last what was spent by the last date
 * @param series what was spent by each date
 */
record Spent(RunResult result, Observation last, MeasureSeries series) {
    private static final double PENCE = 100;

    /** What the last reading of a series of money says. */
    static Spent of(RunResult result, MeasureSeries series) {
        return new Spent(result, series.monthly().get(series.monthly().size() - 1), series);
    }

    /** Such as "Staff cost £21.4m by July 2020 (8 runs in 10: £19.6m to £23.3m), £2.1m more than with nothing done." */
    String sentence() {
        Hedge hedge = new Hedge(result.origin().replications());
        return "Staff cost " + Written.money(last.p50()) + " by " + EnglishDate.month(last.date())
                + (hedge.isClaimed() ? " (8 runs in 10: " + Written.range(series.name(), last) + ")" : "")
                + further().orElseGet(() -> ", over " + Numbers.counted(last.n(), "run", "runs"))
                + ".";
    }

    private Optional<String> further() {
        return result.planEffect()
                .flatMap(PlanEffect::cost)
                .map(PlanCost::total)
                .map(pence -> pence == 0
                        ? ", no more than with nothing done"
                        : ", " + Written.money(Math.abs(pence) / PENCE) + (pence < 0 ? " less" : " more")
                                + " than with nothing done");
    }
}
