package org.caseload.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rungs B: one worker who holds more than the comfortable load of one case. */
class B01OverloadTest {
    private static final String OVERLOAD = """
            department:
              pathway: {stages: {work: {duration: {constant: %s}, overload-elasticity: %s}}}
              workforce: {grades: {worker: {comfortable-load: 1, speed: %s}}}
            """;

    /**
     * Elasticity 1 shares one worker's time. Child 0 has 2 of 4 days left when child 1 comes at 2; at half speed it takes until
     * 2 + 4 = 6. Child 1 has done 2 days by then and needs 2 more at full speed: 8.
     */
    @Test
    void b01_two_cases_share_one_workers_time() {
        assertThat(World.department(OVERLOAD.formatted("4 days", 1, 1))
                        .refer(0, 1)
                        .refer(2, 1)
                        .until(20)
                        .of("closes"))
                .containsExactly("6 child 0 closes", "8 child 1 closes");
    }

    /** Elasticity 0.5, four times the comfortable load: speed (1/4)^0.5 = 1/2, so 4 days of work take 8. */
    @Test
    void b02_a_lower_elasticity_slows_less() {
        assertThat(World.department(OVERLOAD.formatted("4 days", 0.5, 1))
                        .refer(0, 1)
                        .refer(0, 1)
                        .refer(0, 1)
                        .refer(0, 1)
                        .until(20)
                        .of("closes"))
                .containsExactlyInAnyOrder(
                        "8 child 0 closes", "8 child 1 closes", "8 child 2 closes", "8 child 3 closes");
    }

    /**
     * 6 days of work each, coming at 0, 1 and 3. Day 0–1 at speed 1: child 0 has 5 left. 1–3 at 1/2: 4 and 5 left. From 3 at 1/3:
     * child 0 needs 12 days, until 15; children 1 and 2 have 1 and 2 left. At 1/2 child 1 needs 2 days: 17. Child 2 has 1
     * left: 18 = 3 × 6, the whole work without a pause.
     */
    @Test
    void b03_the_speed_follows_every_change_of_load() {
        assertThat(World.department(OVERLOAD.formatted("6 days", 1, 1))
                        .refer(0, 1)
                        .refer(1, 1)
                        .refer(3, 1)
                        .until(20)
                        .of("closes"))
                .containsExactly("15 child 0 closes", "17 child 1 closes", "18 child 2 closes");
    }

    /** At twice the pace 4 days of work take 2; two cases at elasticity 1 take 4. */
    @Test
    void b04_the_pace_of_the_grade_multiplies_the_speed() {
        assertThat(World.department(OVERLOAD.formatted("4 days", 1, 2))
                        .refer(0, 1)
                        .refer(10, 1)
                        .refer(10, 1)
                        .until(20)
                        .of("closes"))
                .containsExactly("2 child 0 closes", "14 child 1 closes", "14 child 2 closes");
    }
}
