package org.caseload.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.PretendMachine;
import org.caseload.app.request.Keeping;
import org.caseload.app.request.PlanRunsRequest;
import org.caseload.app.request.RunSettings;
import org.caseload.app.request.StudyFiles;
import org.caseload.app.study.ScenarioFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many runs a question needs, from a pilot of a small council. */
class PlanRunsTest {
    private static final Path COUNCIL =
            Path.of("src/test/resources/broken/base/valid.yaml").toAbsolutePath();

    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws IOException {
        Files.copy(COUNCIL, folder.resolve("base.yaml"));
        Files.writeString(folder.resolve("none.yaml"), "kind: strategy\nname: None\nplan: {}\n");
        Files.writeString(
                folder.resolve("less.yaml"),
                "kind: strategy\nname: Less\nplan: { less: { action: change-demand, on: 2018-08-01, by: -30 % } }\n");
    }

    private String plan(int threads, String precision, String... strategies) {
        List<Path> files = new ArrayList<>();
        for (String strategy : strategies) {
            files.add(Path.of(strategy));
        }
        PretendMachine machine = new PretendMachine(folder);
        new PlanRuns(new ScenarioFiles(folder), machine.surroundings())
                .plan(
                        new PlanRunsRequest(
                                new StudyFiles(Path.of("base.yaml"), List.of(), Optional.of("3 months")),
                                files,
                                List.of(precision),
                                new RunSettings(12, 3, threads, true)),
                        Keeping.NOTHING);
        return machine.out();
    }

    /** Student's t by R: n is the least with qt(0.975, n - 1) * s / sqrt(n) <= 10, for the standard deviation s that is printed. */
    @Test
    void a_mean_needs_as_many_runs_as_its_spread_says() {
        String said = plan(1, "open.all@2018-10: 10");
        Matcher row = Pattern.compile("\\(base\\) .*?  +[\\d,.]+ +([\\d.]+) +10\\.0 +(\\d+) \\((\\d+) to (\\d+)\\)  -")
                .matcher(said);
        assertThat(row.find()).as(said).isTrue();
        double deviation = Double.parseDouble(row.group(1));
        int runs = Integer.parseInt(row.group(2));
        // For n from 20 to 200, t lies between 1.972 and 2.093.
        assertThat(runs)
                .isBetween(
                        (int) Math.floor(square(1.96 * deviation / 10)),
                        (int) Math.ceil(square(2.1 * deviation / 10)) + 2);
        // R: sqrt(11 / qchisq(c(0.975, 0.025), 11)) = 0.7084, 1.6979; squared 0.502, 2.883
        assertThat(Integer.parseInt(row.group(3)) / (double) runs).isBetween(0.48, 0.62);
        assertThat(Integer.parseInt(row.group(4)) / (double) runs).isBetween(2.6, 2.95);
        assertThat(said)
                .contains(
                        "Again:  ./caseload plan-runs base.yaml --precision \"open.all@2018-10: 10\" --pilot 12 --seed 3"
                                + " --horizon \"3 months\"");
        assertThat(plan(2, "open.all@2018-10: 10")).isEqualTo(said);
        assertThat(folder.resolve("results")).doesNotExist();
    }

    private static double square(double value) {
        return value * value;
    }

    @Test
    void a_strategy_that_changes_nothing_is_never_told_apart() {
        String said = plan(2, "open.all@2018-10: 10", "none.yaml", "less.yaml");
        assertThat(said)
                .containsPattern("None less base +0\\.0 +0\\.0 +10\\.0  never differed +-\n")
                .containsPattern(
                        "Less less base +−[\\d.]+ +[\\d.]+ +10\\.0 +\\d+ \\(\\d+ to \\d+\\) +\\d+ \\(\\d+ to \\d+\\)\n");
    }

    /** Of 12 runs none reaches it: Wilson's upper end is z²/(n + z²) = 0.2425, R: prop.test(0, 12, correct = FALSE). */
    @Test
    void a_share_seen_in_no_run_is_as_uncertain_as_its_interval() {
        assertThat(plan(2, "target.reached@2018-09: 0.1"))
                .containsPattern("\\(base\\) .* 0\\.000 +0\\.429 +0\\.100 +7[0-9] \\(");
    }

    @Test
    void what_is_not_measured_is_refused_before_the_pilot() {
        assertThatThrownBy(() -> plan(1, "open.nothing@2018-10: 10"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("no measure open.nothing is compared; permitted: ")
                .hasMessageContaining("target.reached");
        assertThatThrownBy(() -> plan(1, "open.all@2018-10-09: 10"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("nothing is read on 2018-10-09");
    }
}
