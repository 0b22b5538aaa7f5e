package org.caseload.experiment.search;

import java.util.BitSet;
import java.util.OptionalInt;

/**
 * Which plan to try next: the one that is thought to narrow the answer most for each run. The answer is as wide as the cheapest plan known to be
 * enough is dearer than the cheapest of which nothing is known, so that gaps count by their squares: a plan shown to be too little takes with it all
 * that hold no more of anything, and one shown to be enough brings the cheapest down. How many runs that takes is guessed from how far its
 * expected chance lies from the required one.
 */
final class NextPlan {
    /** What the mixture of chances costs a test, beside the logarithm of one over the error. */
    private static final double OF_THE_MIXTURE = 3;
    /** A chance that is not known exactly may as well lie one standard deviation lower or higher. */
    private static final double[] DEVIATIONS = {-1, 0, 1};

    private static final double SUM_WORTH = 30;
    private static final double FEWEST = 10;
    private static final double NEAREST = 1e-4;

    private final PlanSpace space;
    private final Evidence evidence;
    private final SearchRules rules;
    private final double needed;

    NextPlan(PlanSpace space, Evidence evidence, SearchRules rules) {
        this.space = space;
        this.evidence = evidence;
        this.rules = rules;
        needed = OF_THE_MIXTURE + StrictMath.log(2 * evidence.futures().size() * space.size() / rules.error());
    }

    /**
     * The next plan, or none where nothing is left that would narrow the answer.
     *
     * @param open plans of which nothing is known
     * @param dearest the cost of the cheapest plan that is enough; where there is none, more than any plan costs
     * @param least cheaper by less than this is not looked for, in pounds
     */
    OptionalInt find(BitSet open, double dearest, double least) {
        evidence.learn();
        Gaps gaps = gaps(open, dearest, least);
        int best = -1;
        double most = 0;
        for (int plan = open.nextSetBit(0); plan >= 0; plan = open.nextSetBit(plan + 1)) {
            if (!isSpent(plan)) {
                double gap = dearest - evidence.first().cost(plan);
                double rate = rate(plan, gaps.within(space.atMost(plan)), gap > least ? gaps.narrowedBy(gap) : 0);
                if (rate > most) {
                    most = rate;
                    best = plan;
                }
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private Gaps gaps(BitSet open, double dearest, double least) {
        double[] gap = new double[space.size()];
        open.stream()
                .filter(plan -> dearest - evidence.first().cost(plan) > least)
                .forEach(plan -> gap[plan] = dearest - evidence.first().cost(plan));
        // What is dearer than a plan that no number of runs tells leaves the answer as wide as it is.
        double widest = open.stream()
                .filter(this::isSpent)
                .mapToDouble(plan -> gap[plan])
                .reduce(0, Math::max);
        return new Gaps(gap, widest);
    }

    private boolean isSpent(int plan) {
        return evidence.hardest(plan).tried().runs(plan) >= rules.mostOfPlan();
    }

    private double rate(int plan, double ifTooLittle, double ifEnough) {
        Evidence.InOneFuture hardest = evidence.hardest(plan);
        int runs = hardest.tried().runs(plan);
        double chance = hardest.expected().of(plan);
        double deviation = StrictMath.sqrt(chance * (1 - chance) / (runs + SUM_WORTH));
        double rate = 0;
        for (double deviations : DEVIATIONS) {
            double one = Math.min(0.999, Math.max(0.001, chance + deviations * deviation));
            boolean enough = one > rules.required();
            double bound = enough ? rules.required() - rules.tolerance() : rules.required() + rules.tolerance();
            double evidenceOfARun = Math.max(NEAREST, divergence(one, bound));
            double further = Math.max(FEWEST, needed / evidenceOfARun - runs);
            rate += enough ? ifEnough / (further * evidence.toShow(plan)) : ifTooLittle / further;
        }
        return rate;
    }

    /** By how much a run speaks, on average, for a chance against another, as a logarithm. */
    private static double divergence(double chance, double other) {
        return chance * StrictMath.log(chance / other) + (1 - chance) * StrictMath.log((1 - chance) / (1 - other));
    }
}
