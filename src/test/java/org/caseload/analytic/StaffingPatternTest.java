package org.caseload.analytic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.caseload.statistics.MeanInterval;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Departments with the same children and more or fewer social workers: the slope of assessments on time against caseload. In
 * the panel of councils an extra case per worker goes with 0.60 points fewer assessments on time (SE 0.10). What comes out is
 * written down, whether it agrees or not: parameters are not changed to please it.
 */
@Tag("whole")
class StaffingPatternTest {
    private static final int RUNS = 20;
    private static final List<String> FILES =
            List.of("staffing-well.yaml", "staffing.yaml", "staffing-thin.yaml", "staffing-short.yaml");

    @Test
    void fewer_assessments_are_on_time_where_caseloads_are_higher() {
        double[][] caseload = new double[FILES.size()][];
        double[][] onTime = new double[FILES.size()][];
        for (int d = 0; d < FILES.size(); d++) {
            Futures futures = Futures.of(FILES.get(d), RUNS);
            caseload[d] = futures.means("caseload.dfe", 365);
            onTime[d] = futures.last("assessment.on-time");
            settle(
                    FILES.get(d),
                    "assessments on time in the second year, in %",
                    String.format(
                            Locale.ROOT,
                            "at a caseload of %.1f",
                            Arrays.stream(caseload[d]).average().orElseThrow()),
                    MeanInterval.student(onTime[d], 0.95),
                    "none",
                    true);
        }
        MeanInterval slope = MeanInterval.student(
                IntStream.range(0, RUNS)
                        .mapToDouble(run -> slope(run, caseload, onTime))
                        .toArray(),
                0.95);
        assertThat(slope.high()).as("slope " + slope).isNegative();
        settle(
                "staffing.yaml",
                "points of assessments on time per extra case",
                "−0.60 (SE 0.10) in councils; −0.54 by the elasticity alone",
                slope,
                "−0.80 to −0.40",
                slope.mean() >= -0.8 && slope.mean() <= -0.4);
    }

    /** Least squares over the departments of one future. */
    private static double slope(int run, double[][] x, double[][] y) {
        double meanX = Arrays.stream(x).mapToDouble(d -> d[run]).average().orElseThrow();
        double up = 0;
        double along = 0;
        for (int d = 0; d < x.length; d++) {
            up += (x[d][run] - meanX) * y[d][run];
            along += (x[d][run] - meanX) * (x[d][run] - meanX);
        }
        return up / along;
    }

    private static void settle(
            String file, String what, String observed, MeanInterval ours, String bound, boolean passes) {
        List<String> cells = List.of(
                observed,
                String.format(Locale.ROOT, "%.3f ± %.3f", ours.mean(), ours.halfWidth()),
                bound,
                String.valueOf(ours.n()));
        new Ledger.Row(Ledger.Part.PATTERNS, what, file, cells, passes).settle();
    }
}
