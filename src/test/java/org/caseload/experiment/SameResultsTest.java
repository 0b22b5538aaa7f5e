package org.caseload.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.caseload.quantity.Span;
import org.caseload.result.Origin;
import org.caseload.result.RunResult;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.io.ScenarioReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A replication is a pure function of (scenario, seed, number), so nothing else changes a result. */
class SameResultsTest {
    private static final int RUNS = 3;

    private static Scenario scenario;
    private static PreparedStudy design;

    @BeforeAll
    static void warwickshire() {
        Scenario two = ScenarioReader.read(Path.of("scenarios", "warwickshire-2018.yaml"), Path.of(""))
                .value()
                .orElseThrow();
        scenario = new Scenario(
                two.name(),
                two.question(),
                two.description(),
                two.startDate(),
                Span.parse("4 months"),
                two.target(),
                two.department(),
                two.plan(),
                two.accept(),
                two.report());
        design = new PreparedStudy(scenario);
    }

    private static RunResult run(PreparedStudy design, long seed, int threads) {
        Origin origin =
                new Origin(scenario.name(), "", "", "", seed, RUNS, scenario.startDate(), scenario.endDate(), "test");
        return Experiment.run(design, origin, threads, done -> {}).result();
    }

    @Test
    void one_thread_or_two_twice_or_from_a_design_made_anew() {
        RunResult once = run(design, 1, 1);
        assertThat(run(design, 1, 2)).isEqualTo(once).hasToString(once.toString());
        assertThat(run(new PreparedStudy(scenario), 1, 1)).isEqualTo(once);
    }

    @Test
    void another_seed_gives_another_result() {
        assertThat(run(design, 2, 2).series()).isNotEqualTo(run(design, 1, 2).series());
    }
}
