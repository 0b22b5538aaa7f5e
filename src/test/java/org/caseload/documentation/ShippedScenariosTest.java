package org.caseload.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.caseload.experiment.PreparedStudy;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.io.ParseResult;
import org.caseload.scenario.io.ScenarioReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scenario that ships is valid, has a balance, and asks a question. */
class ShippedScenariosTest {
    static List<Path> scenarios() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void every_scenario_is_valid_and_has_a_balance(Path file) {
        ParseResult<Scenario> reading = ScenarioReader.read(file, Path.of("").toAbsolutePath());

        assertThat(reading.isValid()).as(reading.problemText()).isTrue();
        Scenario scenario = reading.value().orElseThrow();
        assertThat(scenario.question()).endsWith("?");
        assertThat(new PreparedStudy(scenario).blueprint().balance().referralsPerDay())
                .isPositive();
    }
}
