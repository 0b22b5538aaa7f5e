package org.caseload.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.caseload.department.record.DepartmentObserver;
import org.caseload.engine.EventPriority;
import org.junit.jupiter.api.Test;

/** Rungs J: what happens first at one and the same moment, for each neighbouring pair of {@link EventPriority}, and within one. */
class J01SimultaneousTest {
    private static final String TWO_WORKERS = """
            department:
              workforce: {teams: {team: {in-post: {worker: 2}}}}
              allocation: {handover: 7 working days}
            """;
    private static final String STARTER =
            "plan: {wave: {action: recruit, on: %s, people: 1, grade: worker, posts: added, drop-out: 0 %%, to: {team: team}}}\n";
    private static final String LONG = "  pathway: {stages: {work: {duration: {constant: 100 days}}}}\n";

    /** Seven turns make six neighbouring pairs, the next six rungs in this order: a new turn needs a rung of its own. */
    @Test
    void j00_every_neighbouring_pair_has_a_rung() {
        assertThat(EventPriority.values())
                .containsExactly(
                        EventPriority.DEPARTURE,
                        EventPriority.CLOSING,
                        EventPriority.STAFFING,
                        EventPriority.REALLOCATION,
                        EventPriority.WORK,
                        EventPriority.ARRIVAL,
                        EventPriority.READING);
    }

    /** Done at 4, when the worker leaves: the case goes to worker 1 first and takes 7 days more. */
    @Test
    void j01_people_leave_before_cases_close() {
        assertThat(World.department(TWO_WORKERS)
                        .refer(0, 1)
                        .resign(1, 0, 3)
                        .until(20)
                        .of("takes", "closes"))
                .containsExactly("0 worker 0 takes child 0", "4 worker 1 takes child 0", "11 child 0 closes");
    }

    /** Cap 1: child 1 waits. At 4 (24 August) child 0 closes before somebody starts, so worker 0 takes child 1. */
    @Test
    void j02_cases_close_before_people_start() {
        assertThat(World.department("department: {allocation: {policy: hard-cap, cap: 1}}\n"
                                + STARTER.formatted("2018-08-24"))
                        .refer(0, 1)
                        .refer(1, 1)
                        .until(5)
                        .of("takes"))
                .containsExactly("0 worker 0 takes child 0", "4 worker 0 takes child 1");
    }

    /** The twentieth day of the absence is day 21 (10 September), when somebody starts: they are there to take the case. */
    @Test
    void j03_people_start_before_cases_are_reallocated() {
        assertThat(World.department("department:\n" + LONG + STARTER.formatted("2018-09-10"))
                        .refer(0, 1)
                        .ill(1, 0, 50)
                        .until(30)
                        .of("takes", "waits"))
                .containsExactly("0 worker 0 takes child 0", "21 worker 1 takes child 0");
    }

    /** Worker 1 falls ill at 21 too, but has taken the case by then. */
    @Test
    void j04_cases_are_reallocated_before_others_fall_ill() {
        assertThat(World.department(TWO_WORKERS + LONG)
                        .refer(0, 1)
                        .ill(1, 0, 50)
                        .ill(21, 1, 5)
                        .until(30)
                        .of("takes", "ill"))
                .containsExactly(
                        "0 worker 0 takes child 0",
                        "1 worker 0 falls ill",
                        "21 worker 1 takes child 0",
                        "21 worker 1 falls ill");
    }

    /** Worker 0 would be first in the ranking, but is ill when the child comes. */
    @Test
    void j05_people_fall_ill_before_children_are_referred() {
        assertThat(World.department(TWO_WORKERS)
                        .refer(5, 1)
                        .ill(5, 0, 5)
                        .until(6)
                        .of("takes"))
                .containsExactly("5 worker 1 takes child 0");
    }

    /** The reading of midnight 5 counts the child referred at 5. */
    @Test
    void j06_children_are_referred_before_the_days_reading() {
        List<Integer> readings = new ArrayList<>();
        DepartmentObserver counting = new DepartmentObserver() {
            private int held;

            @Override
            public void allocated(double time, int childCase, int worker) {
                held++;
            }

            @Override
            public void midnight(int day) {
                readings.add(held);
            }
        };
        World.department("", counting).refer(5, 1).until(6);
        assertThat(readings).containsExactly(0, 0, 0, 0, 0, 1, 1);
    }

    /** Both leave at 4. Worker 1 resigned first and goes first, so child 1 is the first on the list. */
    @Test
    void j07_within_a_turn_what_was_set_first_happens_first() {
        assertThat(World.department(TWO_WORKERS + LONG)
                        .refer(0, 1)
                        .refer(0, 1)
                        .resign(0.5, 1, 3.5)
                        .resign(1, 0, 3)
                        .until(5)
                        .of("takes", "leaves", "waits"))
                .containsExactly(
                        "0 worker 0 takes child 0",
                        "0 worker 1 takes child 1",
                        "4 child 1 waits",
                        "4 worker 1 leaves",
                        "4 child 0 waits",
                        "4 worker 0 leaves");
    }

    /** Cap 1: child 2 waits. Both other children close at 4; child 0 came first, so its worker has room first. */
    @Test
    void j08_of_cases_that_close_together_the_one_given_out_first_closes_first() {
        assertThat(World.department("""
                                department:
                                  workforce: {teams: {team: {in-post: {worker: 2}}}}
                                  allocation: {policy: hard-cap, cap: 1}
                                """)
                        .refer(0, 1)
                        .refer(0, 1)
                        .refer(1, 1)
                        .until(5)
                        .of("takes", "closes"))
                .containsExactly(
                        "0 worker 0 takes child 0",
                        "0 worker 1 takes child 1",
                        "4 child 0 closes",
                        "4 worker 0 takes child 2",
                        "4 child 1 closes");
    }
}
