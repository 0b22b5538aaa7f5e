package org.caseload.department.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.caseload.department.Department;
import org.caseload.department.blueprint.PreparedDepartment;
import org.caseload.department.record.DepartmentObserver;
import org.caseload.random.KeyedRandom;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.io.ScenarioReader;
import org.caseload.statistics.MeanInterval;
import org.junit.jupiter.api.Test;

class ReferredBeforeTest {
    private static final int WEEK = 7;
    private static final int RUNS = 100;

    /** A week of a steady department: flow × 7 = referrals a day × (1 − share with no further action) × 7. */
    @Test
    void a_balanced_department_starts_as_many_assessments_in_its_first_week_as_in_any_other() {
        Path here = Path.of("").toAbsolutePath();
        Scenario scenario = ScenarioReader.read(here.resolve("scenarios/warwickshire-2018-steady.yaml"), here)
                .value()
                .orElseThrow();
        PreparedDepartment blueprint =
                new PreparedDepartment(scenario.department(), Map.of(), scenario.startDate(), WEEK);
        double[] started = new double[RUNS];

        for (int run = 0; run < RUNS; run++) {
            Assessments assessments =
                    new Assessments(blueprint.balance().stages().first());
            Department.simulate(blueprint, Map.of(), new KeyedRandom(2018, run), List.of(assessments));
            started[run] = assessments.started;
        }

        double letThrough =
                1 - scenario.department().demand().frontDoor().noFurtherAction().fraction();
        assertThat(MeanInterval.of(started, 0.999).covers(blueprint.balance().referralsPerDay() * letThrough * WEEK))
                .isTrue();
    }

    /** Counts the cases that start the first stage after the start. */
    private static final class Assessments implements DepartmentObserver {
        private final int first;
        private int started;

        Assessments(int first) {
            this.first = first;
        }

        @Override
        public void stageEntered(double time, int childCase, int stage, double clockStarted) {
            started += time > 0 && stage == first ? 1 : 0;
        }
    }
}
