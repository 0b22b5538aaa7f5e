package org.caseload.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rungs A: one worker, no overload. Monday 20 August 2018 is day 0; Monday 27 August, day 7, is a bank holiday. */
class A01OneWorkerTest {
    /** 4 days of work from day 1.5: 1.5 + 4 = 5.5. */
    @Test
    void a01_a_case_takes_its_duration() {
        assertThat(World.department("").refer(1.5, 1).until(10).of("child"))
                .containsExactly(
                        "1.5 child 0 is referred",
                        "1.5 child 0 enters work",
                        "1.5 worker 0 takes child 0",
                        "5.5 child 0 is done with work",
                        "5.5 worker 0 hands back child 0",
                        "5.5 child 0 closes");
    }

    /**
     * From Thursday noon (day 3.5): half a day on Thursday, Friday, then nothing on Saturday, Sunday (5, 6) and the bank
     * holiday (7); Tuesday (8), Wednesday (9) and half of Thursday (10) make 4. In calendar days: 3.5 + 4 = 7.5.
     */
    @Test
    void a02_working_time_stands_still_at_weekends_and_on_bank_holidays() {
        String england = "department: {working-days: england, pathway: {stages: {work: {duration: {constant: %s}}}}}";
        assertThat(World.department(england.formatted("4 working days"))
                        .refer(3.5, 1)
                        .until(20)
                        .of("closes"))
                .containsExactly("10.5 child 0 closes");
        assertThat(World.department(england.formatted("4 days"))
                        .refer(3.5, 1)
                        .until(20)
                        .of("closes"))
                .containsExactly("7.5 child 0 closes");
    }

    /** 4 days in the first stage, 6 in the second: 0 + 4 + 6 = 10, with one worker throughout, given the case once. */
    @Test
    void a03_a_case_keeps_its_worker_from_stage_to_stage() {
        String twoStages = """
                department:
                  pathway:
                    stages:
                      work: {branches: {plan: rest, closed: 0 %}}
                      plan: {duration: {constant: 6 days}, branches: {closed: rest}}
                  workforce: {teams: {team: {holds: [work, plan], in-post: {worker: 2}}}}
                """;
        assertThat(World.department(twoStages).refer(0, 1).until(20).of("child"))
                .containsExactly(
                        "0 child 0 is referred",
                        "0 child 0 enters work",
                        "0 worker 0 takes child 0",
                        "4 child 0 is done with work",
                        "4 child 0 enters plan",
                        "10 child 0 is done with plan",
                        "10 worker 0 hands back child 0",
                        "10 child 0 closes");
    }
}
