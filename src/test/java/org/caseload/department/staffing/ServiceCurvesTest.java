package org.caseload.department.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caseload.department.blueprint.PreparedDepartment;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.io.ParseResult;
import org.caseload.scenario.io.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten newly qualified who leave at 30 % a year in their first 52 weeks, forty workers at 25 %. */
class ServiceCurvesTest {
    private static final double YEAR = 365.25;

    @TempDir
    private Path folder;

    private TeamBalance team() throws IOException {
        Files.copy(Path.of("src/test/resources/behaviour/tiny.yaml"), folder.resolve("tiny.yaml"));
        Files.writeString(folder.resolve("x.yaml"), """
                kind: scenario
                name: Leaving
                extends: tiny.yaml
                department:
                  workforce:
                    grades:
                      new: { becomes: worker, after: 52 weeks, leaving: 1.5 times }
                      worker: { leaving: 25 % a year }
                    teams: { team: { in-post: { new: 10, worker: 40 } } }
                    leaving: { rate: 20 % a year, notice: 0 weeks }
                    recruitment: { hires: balance }
                """);
        ParseResult<Scenario> reading = ScenarioReader.read(Path.of("x.yaml"), folder);
        Scenario scenario = reading.value().orElseThrow(() -> new AssertionError(reading.problemText()));
        return new PreparedDepartment(scenario.department(), scenario.plan(), scenario.startDate(), 10)
                .balance()
                .teams()
                .get(0);
    }

    /** Leavers: 10 × 0.3 + 40 × 0.25 = 13 a year. */
    @Test
    void a_steady_team_loses_each_grade_at_its_own_rate() throws IOException {
        assertThat(team().leaversPerDay() * YEAR).isCloseTo(13, within(1e-3));
    }

    /**
     * Ten new are kept up by 10 × 0.3 / (1 − e^(−0.3 × 364 / 365.25)) = 11.608973 hires a year out of 13: a share of 0.892998.
     */
    @Test
    void hires_follow_from_the_rates_of_both() throws IOException {
        assertThat(team().hiredShare()[1]).isCloseTo(0.892998, within(1e-5));
    }

    /** Day by day: e to the minus sum of the rates of the days served, each that of its middle, at every tenth day of sixty years. */
    @Test
    void who_stays_is_the_exponential_of_all_rates_met() {
        ServiceCurve curve = new ServiceCurve(List.of(
                new ServiceCurve.ConstantRate(730.5, 0.0007),
                new ServiceCurve.ConstantRate(2000.2, 0.0004),
                new ServiceCurve.ConstantRate(Double.POSITIVE_INFINITY, 0.0001)));
        double served = 0;
        for (int day = 0; day < ServiceCurve.LONGEST; day += 10) {
            double hazard = 0.0007 * Math.min(day, 730)
                    + 0.0004 * Math.max(0, Math.min(day, 2000) - 730)
                    + 0.0001 * Math.max(0, day - 2000);
            double staying = StrictMath.exp(-hazard);
            assertThat(curve.staying(day)).isCloseTo(staying, withPercentage(1e-9));
            served += day == 0 ? 0 : 5 * (curve.staying(day - 10) + curve.staying(day));
            assertThat(curve.between(0, day)).isCloseTo(served, within(1e-3 * served));
        }
    }
}
