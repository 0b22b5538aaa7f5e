package org.caseload.scenario.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caseload.experiment.search.PlanSpace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a space of plans is told whole, each problem at its place. */
class PlanSpaceSourceTest {
    private static final Path STRATEGIES = Path.of("scenarios/strategies").toAbsolutePath();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"people-and-thresholds, 1620", "people-managers-and-support, 648"})
    void shipped_spaces_are_good(String name, int plans) {
        ParseResult<PlanSpaceSource> reading = PlanSpaceSource.read(
                Path.of("scenarios/spaces", name + ".yaml"), Path.of("").toAbsolutePath());
        assertThat(reading.problemText()).isEmpty();
        assertThat(new PlanSpace(reading.value().orElseThrow().levers()).size()).isEqualTo(plans);
    }

    @Test
    void every_problem_is_told_at_its_place() throws IOException {
        for (String name : new String[] {"thirty-newly-qualified-in-september", "agency-bridge-then-run-down"}) {
            Files.copy(STRATEGIES.resolve(name + ".yaml"), folder.resolve(name + ".yaml"));
        }
        Files.writeString(folder.resolve("space.yaml"), """
                kind: plan-space
                name: Broken
                levers:
                  newly-qualified:
                    strategy: thirty-newly-qualified-in-september.yaml
                    varies: people
                    sizes: [10, 9, lots]
                  bridge:
                    strategy: agency-bridge-then-run-down.yaml
                    varies: people
                    sizes: [4]
                  gone:
                    strategy: nowhere.yaml
                  outside:
                    strategy: ../../etc/passwd
                    not-with: [brigde]
                """);
        ParseResult<PlanSpaceSource> reading = PlanSpaceSource.read(Path.of("space.yaml"), folder);
        assertThat(reading.isValid()).isFalse();
        assertThat(reading.problemText().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("space.yaml:7:17: ").contains("from least to most"),
                        line -> assertThat(line).startsWith("space.yaml:7:20: ").contains("found \"lots\""),
                        line -> assertThat(line).startsWith("space.yaml:9:5: ").contains("`action:` with one of"),
                        line -> assertThat(line)
                                .startsWith("space.yaml:13:15: ")
                                .contains("no such file"),
                        line -> assertThat(line)
                                .startsWith("space.yaml:15:15: ")
                                .contains("lies elsewhere"),
                        line -> assertThat(line)
                                .startsWith("space.yaml:16:16: ")
                                .contains("Did you mean \"bridge\"?"));
    }
}
