package org.caseload.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.caseload.result.PlanEffect;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.io.ScenarioReader;
import org.junit.jupiter.api.Test;

class EffectOfPlanTest {
    private static final int RUNS = 3;

    private static Replications runs() {
        Scenario scenario = ScenarioReader.read(
                        Path.of("src/test/resources/broken/base/valid.yaml").toAbsolutePath(),
                        Path.of("").toAbsolutePath())
                .value()
                .orElseThrow();
        return new Replications(new PreparedStudy(scenario), 5);
    }

    @Test
    void is_with_less_without_run_by_run_at_the_horizon() {
        Replications runs = runs();
        List<Replication> with = runs.runTo(RUNS, 1, done -> {});
        PlanEffect effect =
                EffectOfPlan.find(runs, with, new RunsSoFar(), 1, done -> {}).orElseThrow();
        PlanEffect.Reading last = effect.readings().get(effect.readings().size() - 1);

        Replications nothing = runs.of(runs.study().withPlan(plan -> Map.of()));
        int place = runs.study().readingDays().place(runs.study().horizon());
        double sumWith = 0;
        double sumWithout = 0;
        for (int number = 1; number <= RUNS; number++) {
            sumWith += with.get(number - 1).values().at(runs.study().book().targetLine(), place);
            sumWithout += nothing.run(number).values().at(nothing.study().book().targetLine(), place);
        }
        assertThat(last.without().mean()).isCloseTo(sumWithout / RUNS, offset(1e-9));
        assertThat(last.difference().mean()).isCloseTo((sumWith - sumWithout) / RUNS, offset(1e-9));
        assertThat(last.difference().mean()).isNotZero();
        assertThat(effect.readings().get(0).difference().mean()).isZero();
    }

    @Test
    void there_is_none_where_nothing_is_planned() {
        Replications runs = runs();
        Replications nothing = runs.of(runs.study().withPlan(plan -> Map.of()));
        assertThat(EffectOfPlan.runs(nothing.study().scenario(), 500)).isZero();
        assertThat(EffectOfPlan.find(nothing, nothing.runTo(2, 1, done -> {}), new RunsSoFar(), 1, done -> {}))
                .isEmpty();
    }

    @Test
    void plays_no_more_than_enough() {
        Scenario scenario = runs().study().scenario();
        assertThat(EffectOfPlan.runs(scenario, 20)).isEqualTo(20);
        assertThat(EffectOfPlan.runs(scenario, 5000)).isEqualTo(EffectOfPlan.ENOUGH);
    }
}
