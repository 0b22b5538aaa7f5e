package org.caseload.experiment.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** What has come of the runs of each plan so far, and what a plan costs more than doing nothing, under the same luck. */
final class TriedPlans {
    /** Runs of each plan by which it is priced. */
    static final int PRICING = 30;

    private static final int NOTHING = 0;

    private final PlanSpace space;
    private final PlanTrials trials;
    private final IntConsumer told;
    private final Map<Integer, PlanTrials.Outcomes> outcomes = new HashMap<>();
    private final double[][] ofLever;
    /** What several levers cost together, over the sum of what each costs by itself. */
    private double together = 1;

    private int runs;

    TriedPlans(PlanSpace space, PlanTrials trials, IntConsumer told) {
        this.space = space;
        this.trials = trials;
        this.told = told;
        ofLever = space.levers().stream()
                .map(lever -> new double[lever.settings().size()])
                .toArray(double[][]::new);
    }

    /** Prices every setting of every lever by itself. */
    void price() {
        runTo(NOTHING, PRICING);
        for (int plan : space.ofOneLever()) {
            runTo(plan, PRICING);
            int[] choice = space.choice(plan);
            IntStream.range(0, choice.length)
                    .filter(lever -> choice[lever] > 0)
                    .forEach(lever -> ofLever[lever][choice[lever]] = mean(dearer(plan, NOTHING)));
        }
    }

    /** Sees to it that so many runs of a plan have been made. */
    void runTo(int plan, int last) {
        int done = runs(plan);
        if (last <= done) {
            return;
        }
        PlanTrials.Outcomes more = trials.run(plan, done + 1, last);
        outcomes.merge(plan, more, TriedPlans::joined);
        runs += last - done;
        told.accept(runs);
        if (done < PRICING && last >= PRICING) {
            together = together();
        }
    }

    private double together() {
        double[] sums = new double[2];
        plans().stream().filter(this::isOfSeveralLevers).forEach(plan -> {
            sums[0] += mean(dearer(plan, NOTHING));
            sums[1] += byLevers(plan);
        });
        return sums[0] > 0 && sums[1] > 0 ? sums[0] / sums[1] : 1;
    }

    private boolean isOfSeveralLevers(int plan) {
        return runs(plan) >= PRICING
                && IntStream.of(space.choice(plan))
                                .filter(setting -> setting > 0)
                                .count()
                        > 1;
    }

    private static PlanTrials.Outcomes joined(PlanTrials.Outcomes first, PlanTrials.Outcomes then) {
        int n = first.cost().length;
        boolean[] reached = Arrays.copyOf(first.reached(), n + then.reached().length);
        double[] cost = Arrays.copyOf(first.cost(), n + then.cost().length);
        System.arraycopy(then.reached(), 0, reached, n, then.reached().length);
        System.arraycopy(then.cost(), 0, cost, n, then.cost().length);
        return new PlanTrials.Outcomes(reached, cost);
    }

    /** How many runs have been made in all. */
    int allRuns() {
        return runs;
    }

    /** How many runs of a plan have been made. */
    int runs(int plan) {
        return outcomes.containsKey(plan) ? outcomes.get(plan).cost().length : 0;
    }

    /** In how many of a plan's runs the target was reached. */
    int reached(int plan) {
        return runs(plan) == 0 ? 0 : count(outcomes.get(plan).reached());
    }

    /** Whether the target was reached in a run of a plan, counted from 0. */
    boolean reached(int plan, int run) {
        return outcomes.get(plan).reached()[run];
    }

    static int count(boolean... reached) {
        int count = 0;
        for (boolean one : reached) {
            count += one ? 1 : 0;
        }
        return count;
    }

    /** The plans of which there are runs, in the order of their places. */
    List<Integer> plans() {
        return outcomes.keySet().stream().sorted().toList();
    }

    /** What a plan costs more than doing nothing, in pounds: by its own runs where there are enough, or else by those of its levers. */
    double cost(int plan) {
        if (runs(plan) >= PRICING) {
            return mean(dearer(plan, NOTHING));
        }
        return byLevers(plan) * together;
    }

    /** The sum of what its levers cost, each by itself. */
    private double byLevers(int plan) {
        int[] choice = space.choice(plan);
        return IntStream.range(0, choice.length)
                .mapToDouble(lever -> ofLever[lever][choice[lever]])
                .sum();
    }

    /** By how much the sums of levers were farthest from what plans of several levers cost, in pounds. */
    double farthestFromSum() {
        return plans().stream()
                .filter(plan -> runs(plan) >= PRICING)
                .mapToDouble(plan -> Math.abs(mean(dearer(plan, NOTHING)) - byLevers(plan) * together))
                .max()
                .orElse(0);
    }

    /** Run by run, what a plan cost more than another; over the runs that both have. */
    double[] dearer(int plan, int other) {
        int n = Math.min(runs(plan), runs(other));
        double[] mine = outcomes.get(plan).cost();
        double[] its = outcomes.get(other).cost();
        return IntStream.range(0, n).mapToDouble(run -> mine[run] - its[run]).toArray();
    }

    /** Run by run, whether a plan alone reached the target (1), another alone (−1), or both or neither (0). */
    double[] reachesMore(int plan, int other) {
        return IntStream.range(0, Math.min(runs(plan), runs(other)))
                .mapToDouble(run -> (reached(plan, run) ? 1 : 0) - (reached(other, run) ? 1 : 0))
                .toArray();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }
}
