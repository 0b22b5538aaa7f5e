package org.caseload.experiment.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.caseload.statistics.MeanInterval;

/**
 * Finds the plan within a budget that reaches a target most often: of the plans that money can buy, those to which nothing can be added that
 * it still buys. They are run side by side under the same luck, twice as often in each round; whichever a sign test shows to reach the target less
 * often than the leader drops out. What is left leads, with luck that the search never met.
 */
public final class MostLikelySearch {
    private static final int FIRST = 30;
    private static final int ROUNDS = 6;

    private final PlanSpace space;
    private final PlanTrials trials;
    private final SearchRules rules;
    private final double budget;
    private final TriedPlans tried;
    private final Set<Integer> tooDear = new TreeSet<>();
    private final Set<Integer> beaten = new TreeSet<>();

    /**
     * A search.
     *
     * @param budget what a plan may cost on average beyond doing nothing, in pounds
     * @param told told how many runs have been made, in rising order
     */
    public MostLikelySearch(PlanSpace space, PlanTrials trials, SearchRules rules, double budget, IntConsumer told) {
        this.space = space;
        this.trials = trials;
        this.rules = rules;
        this.budget = budget;
        tried = new TriedPlans(space, trials, told);
    }

    /** Searches. */
    public MostLikelyFound search() {
        tried.price();
        List<Integer> left = affordable();
        for (int round = 0; round < ROUNDS && left.size() > 1 && !isSpent(); round++) {
            int runs = FIRST << round;
            left.forEach(plan -> tried.runTo(plan, runs));
            left.stream().filter(plan -> tried.cost(plan) > budget).forEach(tooDear::add);
            left = unbeaten(affordable());
        }
        left.forEach(plan -> tried.runTo(plan, FIRST));
        List<Integer> last = left;
        int leader = leader(last).orElse(0);
        List<Integer> others = last.stream().filter(plan -> plan != leader).toList();
        List<Integer> confirming = new ArrayList<>(List.of(leader));
        others.stream()
                .sorted(Comparator.comparingDouble(plan -> -share(plan)))
                .limit(3)
                .forEach(confirming::add);
        return new MostLikelyFound(
                new Confirmation(space, trials, rules).of(confirming),
                others.size(),
                moreBy(leader, others),
                tried.plans().size(),
                tried.allRuns());
    }

    private boolean isSpent() {
        return tried.allRuns() >= rules.mostRuns();
    }

    /**
     * The plans that the budget buys, but for those that it buys with more of something. Those near the budget are priced by runs of their own.
     */
    private List<Integer> affordable() {
        double margin = 2 * tried.offTheSum();
        IntStream.range(0, space.size())
                .filter(plan -> Math.abs(tried.cost(plan) - budget) < margin)
                .boxed()
                .toList()
                .forEach(plan -> tried.runTo(plan, FIRST));
        List<Integer> bought = IntStream.range(0, space.size())
                .filter(plan -> !tooDear.contains(plan) && tried.cost(plan) <= budget)
                .boxed()
                .toList();
        return bought.stream()
                .filter(plan -> bought.stream().noneMatch(other -> !other.equals(plan) && space.isAtMost(plan, other)))
                .toList();
    }

    /** Those of the plans that no sign test ever told from a leader. */
    private List<Integer> unbeaten(List<Integer> plans) {
        OptionalInt leader =
                leader(plans.stream().filter(plan -> !beaten.contains(plan)).toList());
        double each = rules.error() / (space.size() * (double) ROUNDS);
        leader.ifPresent(first -> plans.stream()
                .filter(plan -> tried.runs(plan) > 0
                        && PairedReaches.of(tried, first, plan).firstIsBetter(each))
                .forEach(beaten::add));
        return plans.stream().filter(plan -> !beaten.contains(plan)).toList();
    }

    private OptionalInt leader(List<Integer> plans) {
        return plans.stream()
                .filter(plan -> tried.runs(plan) > 0)
                .max(Comparator.comparingDouble(this::share)
                        .thenComparing(Comparator.comparingDouble((Integer plan) -> tried.cost(plan))
                                .reversed()))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private double share(int plan) {
        return tried.share(plan);
    }

    /** By how much, at most, another plan may reach the target more often, over all that are left together. */
    private double moreBy(int leader, List<Integer> others) {
        double level = 1 - rules.error() / Math.max(1, others.size());
        return others.stream()
                .mapToDouble(plan ->
                        MeanInterval.of(tried.reachesMore(plan, leader), level).high())
                .reduce(0, Math::max);
    }
}
