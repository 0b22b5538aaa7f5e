package org.caseload.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseload.department.TinyDepartment;
import org.junit.jupiter.api.Test;

/** Rungs D, continued: what a long leave does to the cases. It is foreseen, so they do not wait for the twentieth day. */
class D02LeaveTest {
    private static final String LEAVE = """
            department:
              pathway: {stages: {work: {duration: {constant: 100 days}}}}
              workforce:
                long-leave: {rate: 0 % a year}
                teams: {team: {in-post: {worker: 2}}}
              allocation: {handover: 7 working days}
            """;

    private static TinyDepartment twoWorkers() {
        return World.department(LEAVE);
    }

    /**
     * On leave from 10, for 50 days: worker 1 takes the case on day 10, 90 of 100 days to do and 7 for the handover, 107 in all.
     * The next child goes to worker 1 at 20, though worker 0 holds nothing; and one at 70 to worker 0, who is back.
     */
    @Test
    void d04_on_the_first_day_of_a_leave_the_cases_go_to_colleagues() {
        assertThat(twoWorkers()
                        .refer(0, 1)
                        .leaveFallsDue(10, 0, 50)
                        .refer(20, 1)
                        .refer(70, 1)
                        .until(200)
                        .of("takes", "hands back", "leave", "is back", "closes"))
                .containsExactly(
                        "0 worker 0 takes child 0",
                        "10 worker 0 goes on leave",
                        "10 worker 0 hands back child 0",
                        "10 worker 1 takes child 0",
                        "20 worker 1 takes child 1",
                        "60 worker 0 is back",
                        "70 worker 0 takes child 2",
                        "107 worker 1 hands back child 0",
                        "107 child 0 closes",
                        "120 worker 1 hands back child 1",
                        "120 child 1 closes",
                        "170 worker 0 hands back child 2",
                        "170 child 2 closes");
    }

    /**
     * Ill from 5 for 8 days; the leave that falls due at 10 begins on the return at 13, before a waiting child is given out.
     * At 63 the child who waits since 11 comes before the one who waits since 13.
     */
    @Test
    void d05_a_leave_that_falls_due_during_sickness_begins_on_the_return() {
        assertThat(World.department(LEAVE.replace("worker: 2", "worker: 1"))
                        .refer(0, 1)
                        .ill(5, 0, 8)
                        .leaveFallsDue(10, 0, 50)
                        .refer(11, 1)
                        .until(64)
                        .of("takes", "hands back", "ill", "leave", "is back"))
                .containsExactly(
                        "0 worker 0 takes child 0",
                        "5 worker 0 falls ill",
                        "13 worker 0 is back",
                        "13 worker 0 goes on leave",
                        "13 worker 0 hands back child 0",
                        "63 worker 0 is back",
                        "63 worker 0 takes child 1",
                        "63 worker 0 takes child 0");
    }

    /** Under notice until 30: gone then, and not back at 60. */
    @Test
    void d06_somebody_on_leave_may_leave_for_good() {
        assertThat(twoWorkers()
                        .leaveFallsDue(10, 0, 50)
                        .resign(20, 0, 10)
                        .until(100)
                        .of("leave", "is back"))
                .containsExactly("10 worker 0 goes on leave", "30 worker 0 leaves");
    }

    /** Agency staff do not go on leave at however high a rate; permanent staff do. */
    @Test
    void d07_only_permanent_staff_go_on_leave() {
        String facts = """
                department:
                  workforce:
                    grades: {bought: {contract: agency, comfortable-load: 10}}
                    long-leave: {rate: 100 % a year, length: {constant: 100 days}}
                    teams: {team: {in-post: {worker: 3, bought: 30}}}
                """;
        assertThat(World.department(facts).until(390).of("goes on leave"))
                .isNotEmpty()
                .allMatch(
                        line -> line.contains("worker 0 ") || line.contains("worker 1 ") || line.contains("worker 2 "));
    }
}
