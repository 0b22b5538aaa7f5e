package org.caseload.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.caseload.department.record.DepartmentObserver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rungs M: a balanced start holds steady. */
class M01StartTest {
    /**
     * 1,000 open cases of 20 days: 50 start a day. Decisions take 5 working days, so 250 children stand at the door on the first
     * day; without them the stock would fall to 750 in 5 days. Poisson counts: five standard deviations are 5 × √500 ≈ 112.
     */
    @Test
    void m01_a_balanced_department_starts_with_children_at_its_front_door() {
        String balanced = """
                department:
                  demand: {referrals-per-year: balance, front-door: {decided-in: 5 working days}}
                  pathway: {stages: {work: {duration: {constant: 20 days}}}}
                  workforce: {teams: {team: {in-post: {worker: 100}}}}
                  start-state: balanced
                  open-cases: {work: 1000}
                """;
        OpenCases open = new OpenCases();
        World.department(balanced, open).until(20);
        assertThat(open.atMidnight.get(0)).isEqualTo(1000);
        assertThat(open.atMidnight.get(5)).isCloseTo(1000, Offset.offset(112));
        assertThat(open.atMidnight.get(20)).isCloseTo(1000, Offset.offset(5 * 45));
    }

    /**
     * Ten children a day are referred, half of them because they came back, whatever the start: 200 in the first 20 days, give or
     * take five standard deviations. Without those closed before the start it would be little more than 100.
     */
    @ParameterizedTest
    @ValueSource(strings = {"given", "balanced", "warm-up"})
    void m02_children_closed_before_the_start_come_back(String start) {
        String council = """
                department:
                  demand: {referrals-per-year: 3652.5, re-referral: {within-twelve-months: 50 %%, lag: {exponential: 60 days}}}
                  workforce: {teams: {team: {in-post: {worker: 100}}}}
                  start-state: %s
                """;
        assertThat(World.department(council.formatted(start))
                        .until(20)
                        .of("is referred")
                        .size())
                .isBetween(200 - 71, 200 + 71);
    }

    /** Counts open cases at midnight. */
    private static final class OpenCases implements DepartmentObserver {
        private final List<Integer> atMidnight = new ArrayList<>();
        private int open;

        @Override
        public void stageEntered(double time, int childCase, int stage, double clockStarted) {
            open++;
        }

        @Override
        public void closed(double time, int childCase) {
            open--;
        }

        @Override
        public void midnight(int day) {
            atMidnight.add(open);
        }
    }
}
