package org.caseload.analytic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.caseload.experiment.Design;
import org.caseload.experiment.Replication;
import org.caseload.scenario.io.ScenarioReader;
import org.caseload.statistics.MeanInterval;
import org.caseload.statistics.Slope;
import org.junit.jupiter.api.Test;

/**
 * Without plan, season and noise the balance holds: the slope of the caseload over 24 months has a 95 % interval that contains
 * 0 and is no wider than ±0.02 cases a month.
 */
class WarwickshireSteadyTest {
    private static final int RUNS = 200;
    private static final double DAYS_PER_MONTH = 30.4375;

    @Test
    void theStartStateHoldsSteady() {
        Path here = Path.of("").toAbsolutePath();
        Design design = new Design(ScenarioReader.read(here.resolve("scenarios/warwickshire-2018-steady.yaml"), here)
                .value()
                .orElseThrow());
        int line = design.book().entries().indexOf(design.book().targetEntry());
        // Weekly readings only: the same weekday each time, since referrals and working days have a weekly rhythm.
        int[] days = design.book().days();
        int[] weekly =
                IntStream.range(0, days.length).filter(r -> days[r] % 7 == 0).toArray();
        double[] months =
                Arrays.stream(weekly).mapToDouble(r -> days[r] / DAYS_PER_MONTH).toArray();
        double[][] runs = new double[RUNS][];
        for (int run = 0; run < RUNS; run++) {
            double[] values = Replication.run(design, 1, run + 1, List.of()).values()[line];
            runs[run] = Arrays.stream(weekly).mapToDouble(r -> values[r]).toArray();
        }
        MeanInterval slope = Slope.over(months, runs, 0.95);
        assertThat(slope.halfWidth()).isLessThanOrEqualTo(0.02);
        assertThat(slope.covers(0)).as("slope " + slope).isTrue();
    }
}
