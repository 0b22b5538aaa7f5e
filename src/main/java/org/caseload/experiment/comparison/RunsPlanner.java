package org.caseload.experiment.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.caseload.result.Origin;
import org.caseload.result.comparison.Estimate;
import org.caseload.result.comparison.RunsPlan;
import org.caseload.statistics.MeanInterval;
import org.caseload.statistics.NeededReplications;
import org.caseload.statistics.PairedDifference;
import org.caseload.statistics.ProportionInterval;

/** Plans how many runs some questions need, from a pilot. */
public final class RunsPlanner {
    private static final double LEVEL = 0.95;

    /** How often so many runs are to tell two strategies apart, if they differ as in the pilot; usual. */
    private static final double POWER = 0.8;

    private final ComparisonRuns pilot;
    private final List<PrecisionGoal> goals;

    /**
     * A plan of runs.
     *
     * @param asked half-widths wanted, such as {@code caseload.dfe@2019-09: 0.1} or {@code target.reached@2020-07: 0.02}
     * @param pilot the strategies, the base first, nothing simulated yet
     * @throws IllegalArgumentException in plain words, where something else is asked
     */
    public RunsPlanner(List<String> asked, ComparisonRuns pilot) {
        this.pilot = pilot;
        goals = asked.stream()
                .map(words -> PrecisionGoal.parseForPlan(words, pilot))
                .toList();
    }

    /**
     * The plan, once the pilot's runs are simulated.
     *
     * @param origin how to make the pilot again
     * @throws IllegalArgumentException in plain words, where a measure is not defined often enough to say anything
     */
    public RunsPlan plan(Origin origin) {
        return new RunsPlan(
                origin,
                pilot.contenders().stream().map(ComparedStrategy::name).toList(),
                goals.stream().map(this::question).toList());
    }

    private RunsPlan.Question question(PrecisionGoal goal) {
        double[][] values = complete(goal);
        List<RunsPlan.Row> rows = new ArrayList<>();
        for (int s = 0; s < values.length; s++) {
            rows.add(mean(goal, s, values[s]));
        }
        for (int s = 1; s < values.length; s++) {
            rows.add(difference(goal, s, 0, values));
        }
        List<Integer> best = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(s -> rows.get(s).pilot().value()))
                .limit(2)
                .toList();
        if (best.size() == 2 && !best.contains(0)) {
            rows.add(difference(goal, best.get(0), best.get(1), values));
        }
        return new RunsPlan.Question(goal.asked(), goal.measure(), goal.date(pilot), rows);
    }

    /** By strategy: the values of those runs in which all are defined. */
    private double[][] complete(PrecisionGoal goal) {
        double[][] all = new double[pilot.contenders().size()][];
        for (int s = 0; s < all.length; s++) {
            all[s] = goal.values(pilot, s);
        }
        int[] defined = IntStream.range(0, all[0].length)
                .filter(run -> {
                    for (double[] strategy : all) {
                        if (Double.isNaN(strategy[run])) {
                            return false;
                        }
                    }
                    return true;
                })
                .toArray();
        if (defined.length < 2) {
            throw new IllegalArgumentException(
                    "precision: \"" + goal.asked() + "\": the measure is defined in fewer than two runs of the pilot");
        }
        double[][] complete = new double[all.length][defined.length];
        for (int s = 0; s < all.length; s++) {
            for (int i = 0; i < defined.length; i++) {
                complete[s][i] = all[s][defined[i]];
            }
        }
        return complete;
    }

    private static RunsPlan.Row mean(PrecisionGoal goal, int strategy, double[] values) {
        MeanInterval mean = MeanInterval.of(values, LEVEL);
        double wanted = goal.allowed(mean.mean());
        MeanInterval spread = goal.isShare() && mean.standardDeviation() == 0 ? unseen(mean) : mean;
        return new RunsPlan.Row(
                strategy,
                -1,
                estimate(mean),
                spread.standardDeviation(),
                wanted,
                needed(spread, wanted),
                Optional.empty());
    }

    /** A share that the pilot saw in none or in all of its runs: as uncertain as the end of its interval is. */
    private static MeanInterval unseen(MeanInterval share) {
        ProportionInterval interval = ProportionInterval.of(Math.round(share.mean() * share.n()), share.n(), LEVEL);
        double end = share.mean() == 0 ? interval.high() : interval.low();
        return MeanInterval.of(share.n(), share.mean(), (share.n() - 1) * end * (1 - end), LEVEL);
    }

    private static RunsPlan.Row difference(PrecisionGoal goal, int strategy, int other, double[][] values) {
        MeanInterval difference =
                PairedDifference.of(values[strategy], values[other], LEVEL).difference();
        double wanted = goal.allowed(MeanInterval.of(values[other], LEVEL).mean());
        return new RunsPlan.Row(
                strategy,
                other,
                estimate(difference),
                difference.standardDeviation(),
                wanted,
                needed(difference, wanted),
                difference.standardDeviation() == 0
                        ? Optional.empty()
                        : NeededReplications.findToTellApart(difference, LEVEL, POWER));
    }

    private static Optional<NeededReplications> needed(MeanInterval pilot, double wanted) {
        return pilot.standardDeviation() > 0 && wanted > 0
                ? Optional.of(NeededReplications.forHalfWidth(pilot, wanted, LEVEL))
                : Optional.empty();
    }

    private static Estimate estimate(MeanInterval mean) {
        return new Estimate(Math.toIntExact(mean.n()), mean.mean(), mean.low(), mean.high());
    }
}
