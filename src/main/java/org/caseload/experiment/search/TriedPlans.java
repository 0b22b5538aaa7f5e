package org.caseload.experiment.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** What has come of the runs of each plan so far, and what a plan costs more than doing nothing, under the same luck. */
final class TriedPlans {
    /** Runs of each setting of each lever by itself, by which the costs of all plans are first guessed. */
    static final int FIRST_PRICES = 10;

    /** Runs by which a plan is priced by itself. */
    static final int PRICING = 30;

    private static final int NOTHING = 0;
    private static final double MILLION = 1e6;

    /** One over the variance of what a lever's setting costs, in millions of pounds, unless runs say otherwise. */
    private static final double HOLD = 0.01;
    /** One over the variance of what one run says of it. */
    private static final double OF_A_RUN = 20;

    /** What levers cost and what they cost together are found in turns. */
    private static final int TURNS = 3;

    private final PlanSpace space;
    private final PlanTrials trials;
    private final IntConsumer told;
    private final Map<Integer, PlanTrials.Outcomes> outcomes = new TreeMap<>();
    private final Map<Integer, Integer> reached = new HashMap<>();
    private final LeverSum byLevers;
    /** What several levers cost together, over the sum of what each costs. */
    private double together;

    private Optional<double[]> costs = Optional.empty();

    private boolean isPriced;
    private int runs;

    TriedPlans(PlanSpace space, PlanTrials trials, IntConsumer told) {
        this(space, trials, told, LeverSum.ofNothing(space), 1);
    }

    private TriedPlans(PlanSpace space, PlanTrials trials, IntConsumer told, LeverSum byLevers, double together) {
        this.space = space;
        this.trials = trials;
        this.told = told;
        this.byLevers = byLevers;
        this.together = together;
    }

    /** None yet in other circumstances, where levers are taken to cost what they do here until runs there say otherwise. */
    TriedPlans elsewhere(PlanTrials there, IntConsumer telling) {
        costs();
        TriedPlans tried = new TriedPlans(space, there, telling, byLevers.takenForGranted(), together);
        tried.isPriced = true;
        return tried;
    }

    /** Prices every setting of every lever by itself, unless that was done elsewhere. */
    void price() {
        runTo(NOTHING, PRICING);
        if (!isPriced) {
            space.ofOneLever().forEach(plan -> runTo(plan, FIRST_PRICES));
            isPriced = true;
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
        reached.merge(plan, count(more.reached()), Integer::sum);
        runs += last - done;
        costs = Optional.empty();
        told.accept(runs);
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
        return reached.getOrDefault(plan, 0);
    }

    /** In which share of a plan's runs the target was reached; 0 without runs. */
    double share(int plan) {
        return runs(plan) == 0 ? 0 : (double) reached(plan) / runs(plan);
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
        return List.copyOf(outcomes.keySet());
    }

    /** What a plan costs more than doing nothing, in pounds: by its own runs where there are enough, or else by its levers. */
    double cost(int plan) {
        return costs()[plan];
    }

    private double[] costs() {
        if (costs.isEmpty()) {
            for (int turn = 0; turn < TURNS; turn++) {
                List<LeverSum.Lesson> lessons =
                        outcomes.keySet().stream().map(this::lesson).toList();
                byLevers.learn(lessons, HOLD);
                together = together();
            }
            costs = Optional.of(IntStream.range(0, space.size())
                    .mapToDouble(plan -> runs(plan) >= PRICING ? ownCost(plan) : ofSum(plan))
                    .toArray());
        }
        return costs.get();
    }

    private LeverSum.Lesson lesson(int plan) {
        double weight = OF_A_RUN * Math.min(PRICING, runs(plan));
        double off = ownCost(plan) / MILLION / factor(plan) - byLevers.at(plan);
        return new LeverSum.Lesson(plan, weight * off, weight);
    }

    private double together() {
        double[] sums = new double[2];
        outcomes.keySet().stream().filter(space::isOfSeveralLevers).forEach(plan -> {
            double weight = Math.min(PRICING, runs(plan));
            sums[0] += weight * ownCost(plan);
            sums[1] += weight * MILLION * byLevers.at(plan);
        });
        return sums[0] > 0 && sums[1] > 0 ? sums[0] / sums[1] : together;
    }

    private double ofSum(int plan) {
        return MILLION * byLevers.at(plan) * factor(plan);
    }

    private double factor(int plan) {
        return space.isOfSeveralLevers(plan) ? together : 1;
    }

    private double ownCost(int plan) {
        return mean(dearer(plan, NOTHING));
    }

    /** How far what levers cost together lies from what their sum says, in pounds: the root of the mean square over plans of several. */
    double offTheSum() {
        costs();
        return StrictMath.sqrt(outcomes.keySet().stream()
                .filter(plan -> runs(plan) >= PRICING)
                .mapToDouble(plan -> ownCost(plan) - ofSum(plan))
                .map(off -> off * off)
                .average()
                .orElse(0));
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
