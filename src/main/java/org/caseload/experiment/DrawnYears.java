package org.caseload.experiment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.department.blueprint.PreparedDepartment;
import org.caseload.department.years.FactorPath;
import org.caseload.random.KeyedRandom;
import org.caseload.result.AdjustedMean;
import org.caseload.result.MeasureName;
import org.caseload.statistics.MeanInterval;
import org.caseload.statistics.Outcomes;
import org.caseload.statistics.regression.ControlledMean;

/**
 * How the factors from year to year went in the replications of a study, drawn again by the same keys and without simulating. Where a
 * factor's size is uncertain, as it goes at the central value: in other runs it goes the same way, further or less far.
 */
public final class DrawnYears {
    private static final double LEVEL = 0.95;

    /**
     * What these do shows in cases at once, so that they count both by what they were until a day and by what they are on it. What others
     * do is spread over months by leavers, posts to be filled and long stays: of them the mean until the day tells it.
     */
    private static final List<String> AT_ONCE = List.of("referrals", "cases", "posts", "assessment");

    /** No factor moves. */
    public static final DrawnYears NONE = new DrawnYears(Map.of(), Map.of(), 0);

    /** By factor and replication. */
    private final Map<String, FactorPath[]> paths;

    /** By factor: the path of the mean logarithms. */
    private final Map<String, FactorPath> middles;

    private final int startDay;

    private DrawnYears(Map<String, FactorPath[]> paths, Map<String, FactorPath> middles, int startDay) {
        this.paths = paths;
        this.middles = middles;
        this.startDay = startDay;
    }

    /**
     * Those of a study's replications.
     *
     * @param seed the seed of all luck
     * @param replications how many drew, from number 1 on
     */
    public static DrawnYears of(PreparedStudy study, long seed, int replications) {
        PreparedDepartment department = study.blueprint();
        Map<String, FactorPath[]> paths = new LinkedHashMap<>();
        for (int number = 1; number <= replications; number++) {
            int run = number - 1;
            KeyedRandom luck = Replications.luck(seed, number);
            FactorPath referrals = department.demand().wander(luck);
            if (!referrals.isSteady()) {
                paths.computeIfAbsent("referrals", name -> new FactorPath[replications])[run] = referrals;
            }
            department
                    .years()
                    .draw(luck)
                    .moving()
                    .forEach((name, path) ->
                            paths.computeIfAbsent(name, factor -> new FactorPath[replications])[run] = path);
        }
        Map<String, FactorPath> middles = department.years().middle().moving();
        middles.put("referrals", department.demand().middleWander());
        return new DrawnYears(paths, middles, department.warmUpDays());
    }

    /** The factors that move, by the key under which a scenario states them. */
    public List<String> names() {
        return List.copyOf(paths.keySet());
    }

    /**
     * What a factor did until a day, run by run: the mean of its logarithm, and its logarithm on the day.
     *
     * @param day counted from the start date, above 0
     */
    public double[][] until(String name, int day) {
        FactorPath[] drawn = paths.get(name);
        double[][] columns = new double[2][drawn.length];
        for (int run = 0; run < drawn.length; run++) {
            columns[0][run] = drawn[run].meanLog(startDay + day);
            columns[1][run] = StrictMath.log(drawn[run].at(startDay + day));
        }
        return columns;
    }

    /**
     * The same of every factor, each column less its mean over all that could be drawn, which is known exactly; the second only of factors
     * that show in cases at once.
     *
     * @param day counted from the start date, above 0
     */
    public double[][] controls(int day) {
        List<double[]> controls = new ArrayList<>();
        for (String name : names()) {
            double[][] columns = until(name, day);
            FactorPath middle = middles.get(name);
            controls.add(less(columns[0], middle.meanLog(startDay + day)));
            if (AT_ONCE.contains(name)) {
                controls.add(less(columns[1], StrictMath.log(middle.at(startDay + day))));
            }
        }
        return controls.toArray(double[][]::new);
    }

    private static double[] less(double[] column, double mean) {
        double[] differences = new double[column.length];
        Arrays.setAll(differences, run -> column[run] - mean);
        return differences;
    }

    /**
     * The mean of an outcome without what the factors happened to do, nor what uncertain numbers happened to be.
     *
     * @param measure what the outcome is
     * @param date when it was read
     * @param day the same counted from the start date
     * @param outcomes run by run; NaN where undefined
     * @param unknowns columns that tell what uncertain numbers were in the same runs, each with mean 0; left out where runs are too few
     *     for them too
     * @return empty where no factor moves, runs are too few for so many, the outcome is not defined in all of them or never differs
     */
    Optional<AdjustedMean> adjusted(
            MeasureName measure, LocalDate date, int day, double[] outcomes, List<double[]> unknowns) {
        List<double[]> controls = new ArrayList<>(List.of(controls(day)));
        if (!ControlledMean.isEnough(outcomes.length, controls.size())
                || Arrays.stream(outcomes).anyMatch(Double::isNaN)
                || Outcomes.isConstant(outcomes)) {
            return Optional.empty();
        }
        if (ControlledMean.isEnough(outcomes.length, controls.size() + unknowns.size())) {
            controls.addAll(unknowns);
        }
        ControlledMean mean = ControlledMean.of(outcomes, controls.toArray(double[][]::new), LEVEL);
        double plain = MeanInterval.student(outcomes, LEVEL).halfWidth() / mean.halfWidth();
        return Optional.of(new AdjustedMean(
                measure, date, mean.n(), mean.controls(), mean.mean(), mean.low(), mean.high(), plain * plain));
    }
}
