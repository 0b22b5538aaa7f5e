package org.caseload.report.glance;

import java.util.Optional;
import org.caseload.result.Measures;
import org.caseload.result.PlanEffect;
import org.caseload.result.RunResult;

/** What the plan costs over doing nothing by financial year, what of it is paid once, and what it costs in a full year. */
final class CostLine {
    private final RunResult result;
    private final Hedge hedge;

    CostLine(RunResult result) {
        this.result = result;
        hedge = new Hedge(result.origin().replications());
    }

    Optional<String> text() {
        return result.planEffect().isPresent()
                ? Optional.of(result.planEffect()
                        .flatMap(PlanEffect::cost)
                        .map(cost -> YearlyCost.written(cost, hedge.isClaimed()))
                        .orElse("not known: what somebody's grade costs is not stated"))
                : inAll();
    }

    /** Where nothing is planned there is nothing to set against it. */
    private Optional<String> inAll() {
        return result.findSeries(Measures.COST_TOTAL.id())
                .flatMap(series -> GlanceDates.reading(series, result.origin().endDate())
                        .map(last -> Written.money(last.p50()) + " by " + Written.month(last.date())
                                + (hedge.isClaimed() ? " (" + Written.range(series.name(), last) + ")" : "")
                                + ", all staff; "
                                + (result.events().isEmpty()
                                        ? "nothing is planned"
                                        : "more runs tell what of it the plan adds")));
    }
}
