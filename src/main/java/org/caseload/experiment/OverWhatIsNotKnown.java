package org.caseload.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caseload.statistics.NormalQuantile;
import org.caseload.statistics.Outcomes;
import org.caseload.statistics.PercentileInterval;
import org.caseload.statistics.ProportionInterval;
import org.caseload.statistics.Resamples;
import org.caseload.statistics.Resampling;
import org.caseload.statistics.sensitivity.PossibleWorlds;
import org.caseload.statistics.sensitivity.PossibleWorlds.Cause;

/**
 * Intervals over the luck of so many runs and over what nobody knows exactly: of a chance or a mean as it is where each uncertain number
 * is what it is, and each factor from year to year goes as far as it really does, which no run knows.
 */
public final class OverWhatIsNotKnown {
    private static final double LEVEL = 0.95;
    private static final int WORLDS = 1000;

    /** With fewer runs no plane can be told. */
    private static final int FEWEST = 20;

    private final int n;
    private final List<Cause> causes = new ArrayList<>();
    private final Resamples resamples;

    /** Over the first of a study's replications, so many. */
    OverWhatIsNotKnown(Replications runs, int n) {
        this(List.of(runs.study()), runs.seed(), n);
    }

    /**
     * Over the first replications of some strategies under the same luck.
     *
     * @param studies the strategies, the base first, whose factors from year to year are those of all
     * @param seed the seed of all luck
     * @param n how many replications
     */
    public OverWhatIsNotKnown(List<PreparedStudy> studies, long seed, int n) {
        this.n = n;
        Resampling luck = new KeyedResampling(seed);
        if (n >= FEWEST) {
            causes.addAll(numbers(studies, seed, n));
            causes.addAll(factors(studies.get(0), seed, n, luck));
        }
        resamples = n > 1 ? Resamples.draw(WORLDS, n, luck) : null;
    }

    /**
     * The chances that the target is reached by each monthly reading.
     *
     * @param days those readings, in days from the start, rising
     * @param replications what each gave
     */
    List<ProportionInterval> chances(List<Integer> days, List<Replication> replications) {
        List<ProportionInterval> chances = new ArrayList<>();
        for (int month = 0; month < days.size(); month++) {
            chances.add(chance(month, days.get(month), replications));
        }
        return chances;
    }

    private ProportionInterval chance(int month, int day, List<Replication> replications) {
        long reached = replications.stream()
                .filter(replication -> replication.targetDay() >= 0 && replication.targetDay() <= day)
                .count();
        double[] missedBy = replications.stream()
                .mapToDouble(replication -> replication.missedBy()[month])
                .toArray();
        return n < FEWEST || !areDefined(missedBy)
                ? ProportionInterval.of(reached, n, LEVEL)
                : new PossibleWorlds(missedBy, causes, LEVEL, resamples).chance();
    }

    /** Whether everything is known, or runs are too few to tell. */
    public boolean isNone() {
        return causes.isEmpty();
    }

    /**
     * The mean of an outcome.
     *
     * @param outcomes run by run
     * @return without ends where runs are few or the outcome is not defined in each
     */
    public PercentileInterval mean(double[] outcomes) {
        return n < FEWEST || !areDefined(outcomes)
                ? new PercentileInterval(Outcomes.mean(outcomes), Double.NaN, Double.NaN)
                : new PossibleWorlds(outcomes, causes, LEVEL, resamples).mean();
    }

    private static boolean areDefined(double[] outcomes) {
        for (double outcome : outcomes) {
            if (!Double.isFinite(outcome)) {
                return false;
            }
        }
        return true;
    }

    /** In each world an uncertain number is what one of the runs drew. */
    private static List<Cause> numbers(List<PreparedStudy> studies, long seed, int n) {
        return DrawnInputs.of(studies.stream().map(PreparedStudy::inputs).toList(), DrawnYears.NONE, seed, n)
                .drawn()
                .stream()
                .map(drawn ->
                        new Cause(new double[][] {drawn}, (world, inRun) -> drawn[(int) ((long) world * n / WORLDS)]))
                .toList();
    }

    /** In each world a factor goes so many times as far as stated as its standard error allows. */
    private static List<Cause> factors(PreparedStudy study, long seed, int n, Resampling luck) {
        Map<String, Double> known = study.blueprint().years().knownTo();
        DrawnYears years = DrawnYears.of(study, seed, n);
        List<Cause> causes = new ArrayList<>();
        for (String name : years.names()) {
            double error = known.getOrDefault(name, 0.0);
            if (error > 0) {
                double[] times = new double[WORLDS];
                for (int world = 0; world < WORLDS; world++) {
                    double normal = NormalQuantile.of(luck.uniform(world, n + causes.size()));
                    times[world] = StrictMath.max(0, 1 + error * normal);
                }
                causes.add(new Cause(years.until(name, study.horizon()), (world, inRun) -> times[world] * inRun));
            }
        }
        return causes;
    }
}
