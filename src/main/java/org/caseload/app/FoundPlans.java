package org.caseload.app;

import java.util.Comparator;
import java.util.List;
import org.caseload.app.study.PlansStudy;
import org.caseload.experiment.search.CheapestFound;
import org.caseload.result.comparison.CheapestPlan;
import org.caseload.result.comparison.ConfirmedPlan;
import org.caseload.result.comparison.Estimate;
import org.caseload.statistics.MeanInterval;
import org.caseload.statistics.ProportionInterval;

/** What searches among plans found, as results hold it. */
final class FoundPlans {
    private static final double LEVEL = 0.95;

    private FoundPlans() {}

    static CheapestPlan.Search search(CheapestFound found, PlansStudy plans) {
        List<ConfirmedPlan> confirmed =
                found.confirmed().stream().map(FoundPlans::confirmed).toList();
        return new CheapestPlan.Search(
                confirmed.stream().findFirst(),
                found.dearerBy(),
                confirmed.stream().skip(1).toList(),
                tried(found, plans),
                found.open(),
                found.notAdding(),
                found.runs(),
                found.isSpent());
    }

    static ConfirmedPlan confirmed(CheapestFound.Confirmed plan) {
        MeanInterval cost = plan.cost();
        return new ConfirmedPlan(
                plan.words(),
                plan.plan() == 0,
                estimate(plan.share()),
                new Estimate((int) cost.n(), cost.mean(), cost.low(), cost.high()));
    }

    static Estimate estimate(ProportionInterval share) {
        return new Estimate((int) share.n(), share.share(), share.low(), share.high());
    }

    private static List<CheapestPlan.Tried> tried(CheapestFound found, PlansStudy plans) {
        return found.tried().stream()
                .sorted(Comparator.comparingDouble(CheapestFound.Tried::cost))
                .map(tried -> new CheapestPlan.Tried(
                        plans.space().words(tried.plan()),
                        tried.plan() == 0,
                        estimate(ProportionInterval.of(tried.reached(), tried.runs(), LEVEL)),
                        tried.cost(),
                        switch (tried.standing()) {
                            case ENOUGH -> CheapestPlan.Standing.ENOUGH;
                            case TOO_LITTLE -> CheapestPlan.Standing.TOO_SELDOM;
                            case CANNOT_TELL -> CheapestPlan.Standing.CANNOT_TELL;
                        }))
                .toList();
    }
}
