package org.caseload.analytic;

import java.util.List;
import org.caseload.calendar.WorkingTime;
import org.caseload.department.record.DepartmentObserver;
import org.junit.jupiter.api.Test;

/** Published shares hold at reference conditions: the factors that make work of published lengths are solved for that. */
class PublishedSharesTest {
    private static final String FILE = "reference-conditions.yaml";

    @Test
    void a_department_at_reference_conditions_returns_them() {
        ExactModel model = ExactModel.of(FILE);
        WorkingTime working = model.blueprint().workingTime();
        List<OnTime> runs = model.replications(8, () -> new OnTime(working));
        new Claim(FILE, "assessments within 45 working days", "as published: 85.7 %", "0.857", 0.857)
                .holdsFor(runs, run -> run.assessedOnTime / run.assessed);
        new Claim(FILE, "conferences within 15 working days", "as published: 81.4 %", "0.814", 0.814)
                .within(0.02)
                .holdsFor(runs, run -> run.heldOnTime / run.held);
    }

    private static final class OnTime implements DepartmentObserver {
        private final WorkingTime working;
        private double assessed;
        private double assessedOnTime;
        private double held;
        private double heldOnTime;

        OnTime(WorkingTime working) {
            this.working = working;
        }

        @Override
        public void stageLeft(double time, int childCase, int stage, double clockStarted) {
            if (stage == 0) {
                assessed++;
                assessedOnTime += within(time, clockStarted, 45);
            }
        }

        @Override
        public void conferenceHeld(double time, int childCase, double enquiryStartedAt) {
            held++;
            heldOnTime += within(time, enquiryStartedAt, 15);
        }

        private int within(double time, double since, double limit) {
            return working.elapsed(time) - working.elapsed(since) <= limit + 1e-9 ? 1 : 0;
        }
    }
}
