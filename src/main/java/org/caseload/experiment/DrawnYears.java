package org.caseload.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseload.department.blueprint.PreparedDepartment;
import org.caseload.department.years.FactorPath;
import org.caseload.random.KeyedRandom;

/**
 * How the factors from year to year went in the replications of a study, drawn again by the same keys and without simulating. Where a
 * factor's size is uncertain, as it goes at the central value: in other runs it goes the same way, further or less far.
 */
public final class DrawnYears {
    /** No factor moves. */
    public static final DrawnYears NONE = new DrawnYears(Map.of(), 0);

    /** By factor and replication. */
    private final Map<String, FactorPath[]> paths;

    private final int startDay;

    private DrawnYears(Map<String, FactorPath[]> paths, int startDay) {
        this.paths = paths;
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
        return new DrawnYears(paths, department.warmUpDays());
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
}
