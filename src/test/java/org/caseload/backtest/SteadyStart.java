package org.caseload.backtest;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.caseload.experiment.PreparedStudy;
import org.caseload.experiment.Replications;
import org.caseload.scenario.Scenario;
import org.caseload.statistics.MeanInterval;
import org.caseload.statistics.Slope;

/** The slope of the caseload of a department in which nothing is done and nothing varies, in cases a month. */
final class SteadyStart {
    /** By council, as many runs as make the interval narrow enough. */
    static final Map<String, Integer> RUNS = Map.of("warwickshire-2018", 100, "wakefield-2018", 100, "kent-2011", 40);

    private static final double DAYS_PER_MONTH = 30.4375;

    private SteadyStart() {}

    static MeanInterval slope(String council, int runs) {
        return slope(BackTest.scenario(council + "-steady"), runs);
    }

    static MeanInterval slope(Scenario steady, int runs) {
        PreparedStudy design = new PreparedStudy(steady);
        int line = design.book().entries().indexOf(design.book().targetEntry());
        // Weekly readings only: the same weekday each time, since referrals and working days have a weekly rhythm.
        int[] days = design.book().days();
        int[] weekly =
                IntStream.range(0, days.length).filter(r -> days[r] % 7 == 0).toArray();
        double[] months =
                Arrays.stream(weekly).mapToDouble(r -> days[r] / DAYS_PER_MONTH).toArray();
        double[][] paths = IntStream.rangeClosed(1, runs)
                .parallel()
                .mapToObj(number ->
                        new Replications(design, 1).run(number).values().line(line))
                .map(values -> Arrays.stream(weekly).mapToDouble(r -> values[r]).toArray())
                .toArray(double[][]::new);
        return Slope.over(months, paths, 0.95);
    }
}
