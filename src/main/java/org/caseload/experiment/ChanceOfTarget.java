package org.caseload.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caseload.statistics.NormalQuantile;
import org.caseload.statistics.ProportionInterval;
import org.caseload.statistics.Resamples;
import org.caseload.statistics.Resampling;
import org.caseload.statistics.sensitivity.PossibleWorlds;
import org.caseload.statistics.sensitivity.PossibleWorlds.Cause;

/**
 * The chance that the target is reached, with an interval over the luck of so many runs and over what nobody knows exactly: the chance
 * where each uncertain number is what it is, and each factor from year to year goes as far as it really does, which no run knows.
 */
final class ChanceOfTarget {
    private static final double LEVEL = 0.95;
    private static final int WORLDS = 1000;

    /** With fewer runs no plane can be told. */
    private static final int FEWEST = 20;

    private ChanceOfTarget() {}

    /**
     * The share of runs that reached the target.
     *
     * @param runs the replications
     * @param some what those from 1 on gave
     */
    static ProportionInterval of(Replications runs, List<Replication> some) {
        double[] missedBy = some.stream().mapToDouble(Replication::missedBy).toArray();
        long reached =
                some.stream().filter(replication -> replication.targetDay() >= 0).count();
        for (double missed : missedBy) {
            if (Double.isNaN(missed) || missedBy.length < FEWEST) {
                return ProportionInterval.of(reached, missedBy.length, LEVEL);
            }
        }
        Resampling luck = new KeyedResampling(runs.seed());
        List<Cause> causes = new ArrayList<>(numbers(runs, missedBy.length));
        causes.addAll(factors(runs, missedBy.length, luck));
        return new PossibleWorlds(missedBy, causes, LEVEL, Resamples.draw(WORLDS, missedBy.length, luck)).chance();
    }

    /** In each world an uncertain number is what one of the runs drew. */
    private static List<Cause> numbers(Replications runs, int n) {
        return DrawnInputs.of(List.of(runs.study().inputs()), runs.seed(), n).drawn().stream()
                .map(drawn -> new Cause(
                        new double[][] {drawn}, (world, inRun) -> drawn[(int) ((long) world * n / WORLDS)]))
                .toList();
    }

    /** In each world a factor goes so many times as far as stated as its standard error allows. */
    private static List<Cause> factors(Replications runs, int n, Resampling luck) {
        Map<String, Double> known = runs.study().blueprint().years().knownTo();
        DrawnYears years = DrawnYears.of(runs.study(), runs.seed(), n);
        List<Cause> causes = new ArrayList<>();
        for (String name : years.names()) {
            double error = known.getOrDefault(name, 0.0);
            if (error > 0) {
                double[] times = new double[WORLDS];
                for (int world = 0; world < WORLDS; world++) {
                    double normal = NormalQuantile.of(luck.uniform(world, n + causes.size()));
                    times[world] = StrictMath.max(0, 1 + error * normal);
                }
                causes.add(new Cause(
                        years.until(name, runs.study().horizon()), (world, inRun) -> times[world] * inRun));
            }
        }
        return causes;
    }
}
