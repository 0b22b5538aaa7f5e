package org.caseload.experiment.search;

import java.util.List;
import java.util.stream.IntStream;
import org.caseload.statistics.MeanInterval;
import org.caseload.statistics.ProportionInterval;

/** Tries what a search found once more, with luck that the search never met. */
final class Confirmation {
    private static final double LEVEL = 0.95;
    private static final int NOTHING = 0;

    private final PlanSpace space;
    private final PlanTrials trials;
    private final SearchRules rules;

    Confirmation(PlanSpace space, PlanTrials trials, SearchRules rules) {
        this.space = space;
        this.trials = trials;
        this.rules = rules;
    }

    /** How often each plan reaches the target, and what it costs more than doing nothing, in the order in which they are given. */
    List<CheapestFound.Confirmed> of(List<Integer> plans) {
        double[] nothing = fresh(NOTHING).cost();
        return plans.stream().map(plan -> confirmed(plan, fresh(plan), nothing)).toList();
    }

    private PlanTrials.Outcomes fresh(int plan) {
        int first = rules.mostOfPlan() + 1;
        return trials.run(plan, first, first + rules.confirming() - 1);
    }

    private CheapestFound.Confirmed confirmed(int plan, PlanTrials.Outcomes outcomes, double[] nothing) {
        double[] dearer = IntStream.range(0, nothing.length)
                .mapToDouble(run -> outcomes.cost()[run] - nothing[run])
                .toArray();
        return new CheapestFound.Confirmed(
                plan,
                space.words(plan),
                ProportionInterval.of(TriedPlans.count(outcomes.reached()), rules.confirming(), LEVEL),
                MeanInterval.of(dearer, LEVEL));
    }
}
