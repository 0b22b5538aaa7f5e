package org.caseload.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.io.ScenarioReader;
import org.junit.jupiter.api.Test;

/** All effects of load made stronger or weaker at once, with what was solved kept. */
class FeedbackTest {
    private static final long SEED = 5;

    private static PreparedStudy design() {
        Scenario scenario = ScenarioReader.read(
                        Path.of("src/test/resources/broken/base/valid.yaml").toAbsolutePath(),
                        Path.of("").toAbsolutePath())
                .value()
                .orElseThrow();
        return new PreparedStudy(scenario);
    }

    private static double[][] values(PreparedStudy design) {
        return new Replications(design, SEED).run(1).values().all();
    }

    @Test
    void once_the_stated_strength_is_the_very_same_run() {
        PreparedStudy stated = design();
        assertThat(Arrays.deepEquals(values(stated.withFeedback(1)), values(stated)))
                .isTrue();
        assertThat(Arrays.deepEquals(values(stated.withFeedback(2)), values(stated)))
                .isFalse();
    }

    @Test
    void work_slows_by_so_many_times_the_power_but_never_by_more_than_sharing_time() {
        PreparedStudy stated = design();
        stated.scenario().department().pathway().stages().forEach((id, stage) -> {
            double power = stage.overloadElasticity();
            for (double times : new double[] {0, 0.5, 3, 100}) {
                double found = stated.withFeedback(times)
                        .blueprint()
                        .facts()
                        .pathway()
                        .stages()
                        .get(id)
                        .overloadElasticity();
                assertThat(found).as(id + " times " + times).isEqualTo(Math.min(1, times * power));
            }
        });
        assertThat(stated.withFeedback(3).blueprint().balance().referralsPerDay())
                .isEqualTo(stated.blueprint().balance().referralsPerDay());
    }
}
