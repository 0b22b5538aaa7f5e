package org.caseload.experiment.search;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.caseload.scenario.Lever;
import org.caseload.statistics.NormalQuantile;

/** A made-up space whose true chances and costs are known: each lever moves a normal score and costs what it costs. */
final class MadeUpSpace implements PlanTrials {
    /** How much of what moves a run is shared by all plans. */
    private static final double SHARED = 0.7;

    private final long seed;
    private final PlanSpace space;
    private final double[][] effect;
    private final double[][] price;
    private final double together;
    private final double start;
    private int runs;

    private MadeUpSpace(long seed, int levers, int settings, boolean turns) {
        this.seed = seed;
        SplittableRandom luck = new SplittableRandom(seed);
        effect = new double[levers][settings];
        price = new double[levers][settings];
        List<Lever> made = new ArrayList<>();
        for (int lever = 0; lever < levers; lever++) {
            List<Lever.Setting> choices = new ArrayList<>();
            for (int setting = 0; setting < settings; setting++) {
                choices.add(new Lever.Setting("lever " + lever + " at " + setting, setting, 0));
                if (setting > 0) {
                    effect[lever][setting] = effect[lever][setting - 1] + luck.nextDouble(0.1, 0.9);
                    price[lever][setting] = price[lever][setting - 1] + luck.nextDouble(50_000, 500_000);
                }
            }
            made.add(new Lever("lever " + lever, choices, true, lever == 1 ? List.of("lever 0") : List.of()));
        }
        if (turns) {
            // More of the last lever does harm, though it is said to add.
            IntStream.range(1, settings).forEach(setting -> effect[levers - 1][setting] *= -1);
        }
        start = luck.nextDouble(-3, -0.5);
        together = luck.nextDouble(0.85, 1.05);
        space = new PlanSpace(made);
    }

    static MadeUpSpace of(long seed, int levers, int settings) {
        return new MadeUpSpace(seed, levers, settings, false);
    }

    /** The same where more of the last lever does harm, though it is said to add. */
    static MadeUpSpace turning(long seed, int levers, int settings) {
        return new MadeUpSpace(seed, levers, settings, true);
    }

    PlanSpace space() {
        return space;
    }

    int runs() {
        return runs;
    }

    double chance(int plan) {
        return new NormalDistribution(null, 0, 1).cumulativeProbability(score(plan));
    }

    private double score(int plan) {
        int[] choice = space.choice(plan);
        return start
                + IntStream.range(0, choice.length)
                        .mapToDouble(lever -> effect[lever][choice[lever]])
                        .sum();
    }

    /** Several levers together cost somewhat less or more than each by itself. */
    double cost(int plan) {
        int[] choice = space.choice(plan);
        double sum = IntStream.range(0, choice.length)
                .mapToDouble(lever -> price[lever][choice[lever]])
                .sum();
        long used = IntStream.of(choice).filter(setting -> setting > 0).count();
        return used > 1 ? sum * together : sum;
    }

    @Override
    public Outcomes run(int plan, int first, int last) {
        boolean[] reached = new boolean[last - first + 1];
        double[] cost = new double[reached.length];
        for (int run = first; run <= last; run++) {
            SplittableRandom common = new SplittableRandom(seed * 1_000_003 + run);
            SplittableRandom own = new SplittableRandom((seed * 31 + plan) * 1_000_003 + run);
            double noise = Math.sqrt(SHARED) * NormalQuantile.of(common.nextDouble())
                    + Math.sqrt(1 - SHARED) * NormalQuantile.of(own.nextDouble());
            reached[run - first] = noise < score(plan);
            cost[run - first] = 20_000_000
                    + 500_000 * NormalQuantile.of(common.nextDouble())
                    + cost(plan) * (1 + 0.05 * NormalQuantile.of(own.nextDouble()));
            runs++;
        }
        return new Outcomes(reached, cost);
    }
}
