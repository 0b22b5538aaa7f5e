package org.caseload.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.io.ParseResult;
import org.caseload.scenario.io.ScenarioReader;
import org.caseload.statistics.MeanInterval;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Mechanisms that no council of ours states, and those that change what people can carry, are accounted for in the balance: a
 * small department with each of them holds steady as {@link SteadyStartTest} asks of the councils.
 */
@Tag("whole")
class SteadyMechanismsTest {
    private static final Path FILES =
            Path.of("src", "test", "resources", "steady").toAbsolutePath();

    @ParameterizedTest
    @CsvSource({"steady, 100", "long-leave, 100", "support, 100", "managers, 100", "agency, 100"})
    void holds_steady(String name, int runs) {
        ParseResult<Scenario> reading = ScenarioReader.read(FILES.resolve(name + ".yaml"), FILES);
        Scenario scenario = reading.value().orElseThrow(() -> new AssertionError(reading.problemText()));
        MeanInterval slope = SteadyStart.slope(scenario, runs);
        assertThat(slope.halfWidth()).isLessThanOrEqualTo(0.02);
        assertThat(slope.covers(0)).as(name + ": slope " + slope).isTrue();
    }
}
