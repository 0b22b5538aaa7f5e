package org.caseload.experiment.search;

import java.util.List;

/**
 * How likely each plan is thought to reach the target, from all that was tried: the logarithm of its odds as a sum over levers, and the
 * plan's own runs. It guides what is tried next and nothing else: no verdict rests on it.
 */
final class ExpectedChances {
    /** One over the variance of what a lever's setting adds to the logarithm of the odds, unless runs say otherwise. */
    private static final double HOLD = 0.3;
    /** More runs of one plan than so many teach no more of the others, since levers do not only add up. */
    private static final int MOST = 100;
    /** The sum is worth so many runs of the plan itself. */
    private static final double WORTH = 30;

    private static final int STEPS = 12;
    private static final double STILL = 0.01;

    private final TriedPlans tried;
    private final LeverSum odds;

    private ExpectedChances(TriedPlans tried, LeverSum odds) {
        this.tried = tried;
        this.odds = odds;
    }

    static ExpectedChances of(PlanSpace space, TriedPlans tried) {
        return new ExpectedChances(tried, LeverSum.ofNothing(space));
    }

    /** The same in other circumstances: what was learnt here is taken for granted until runs there say otherwise. */
    ExpectedChances elsewhere(TriedPlans there) {
        return new ExpectedChances(there, odds.takenForGranted());
    }

    /** Learns from all runs so far. */
    void learn() {
        List<Integer> plans = tried.plans();
        for (int step = 0; step < STEPS; step++) {
            double moved = odds.learn(() -> plans.stream().map(this::lesson).iterator(), HOLD);
            if (moved < STILL) {
                return;
            }
        }
    }

    private LeverSum.Lesson lesson(int plan) {
        double weight = Math.min(1, (double) MOST / tried.runs(plan));
        double chance = ofSum(plan);
        double runs = weight * tried.runs(plan);
        // Never quite flat, so that a step is never far.
        return new LeverSum.Lesson(
                plan, weight * tried.reached(plan) - runs * chance, runs * Math.max(0.02, chance * (1 - chance)));
    }

    private double ofSum(int plan) {
        return 1 / (1 + StrictMath.exp(-odds.at(plan)));
    }

    /** How likely a plan is thought to reach the target. */
    double of(int plan) {
        return (tried.reached(plan) + WORTH * ofSum(plan)) / (tried.runs(plan) + WORTH);
    }
}
