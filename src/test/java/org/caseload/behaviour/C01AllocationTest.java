package org.caseload.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Rungs C: who is given the next case. */
class C01AllocationTest {
    private static final String TWO_WORKERS = "department: {workforce: {teams: {team: {in-post: {worker: 2}}}}}";

    private static final String HARD_CAP = """
            department:
              pathway: {stages: {work: {duration: {constant: %s}}}}
              allocation: {policy: hard-cap, cap: %s}
            """;

    /** 0 and 0: the lower number. 1 and 0: worker 1. 1 and 1: worker 0, whose last case came at 0, not at 1. */
    @Test
    void c01_the_least_loaded_then_the_longest_without_a_new_case() {
        assertThat(World.department(TWO_WORKERS)
                        .refer(0, 1)
                        .refer(1, 1)
                        .refer(2, 1)
                        .refer(2.5, 1)
                        .until(3)
                        .of("takes"))
                .containsExactly(
                        "0 worker 0 takes child 0",
                        "1 worker 1 takes child 1",
                        "2 worker 0 takes child 2",
                        "2.5 worker 1 takes child 3");
    }

    /** Capacity 10 and 5: child 2 finds loads 1/10 and 1/5. */
    @Test
    void c01_load_is_relative_to_capacity() {
        String partTime = """
                department:
                  workforce:
                    grades: {half: {comfortable-load: 10, full-time-equivalent: 0.5}}
                    teams: {team: {in-post: {worker: 1, half: 0.5}}}
                """;
        assertThat(World.department(partTime)
                        .refer(0, 1)
                        .refer(1, 1)
                        .refer(2, 1)
                        .until(3)
                        .of("takes"))
                .containsExactly("0 worker 0 takes child 0", "1 worker 1 takes child 1", "2 worker 0 takes child 2");
    }

    /** Three children go to worker 0 together, so the next goes to worker 1. */
    @Test
    void c02_brothers_and_sisters_go_whole_to_one_worker() {
        assertThat(World.department(TWO_WORKERS)
                        .refer(0, 3)
                        .refer(1, 1)
                        .until(3)
                        .of("takes"))
                .containsExactly(
                        "0 worker 0 takes child 0",
                        "0 worker 0 takes child 1",
                        "0 worker 0 takes child 2",
                        "1 worker 1 takes child 3");
    }

    /**
     * Cap 3. Children 0 and 1 leave room for one: the pair 2 and 3 waits, child 4 overtakes it at 2. At 4 child 0 closes: room
     * for one, not for two; then child 1: the pair is taken, at 4, and done at 8 (in the order of the clock's heap).
     */
    @Test
    void c03_under_a_hard_cap_a_group_waits_and_blocks_nobody() {
        assertThat(World.department(HARD_CAP.formatted("4 days", 3))
                        .refer(0, 2)
                        .refer(1, 2)
                        .refer(2, 1)
                        .until(20)
                        .of("takes", "waits", "closes"))
                .containsExactly(
                        "0 worker 0 takes child 0",
                        "0 worker 0 takes child 1",
                        "1 child 2 waits",
                        "1 child 3 waits",
                        "2 worker 0 takes child 4",
                        "4 child 0 closes",
                        "4 child 1 closes",
                        "4 child 2 waits no longer",
                        "4 worker 0 takes child 2",
                        "4 child 3 waits no longer",
                        "4 worker 0 takes child 3",
                        "6 child 4 closes",
                        "8 child 3 closes",
                        "8 child 2 closes");
    }

    /** The grade's own cap of 2 counts, not the 1 for grades that state none. */
    @Test
    void c03_a_grades_own_cap_comes_before_the_cap_of_all() {
        assertThat(World.department(HARD_CAP.formatted("4 days", 1)
                                + "  workforce: {grades: {worker: {comfortable-load: 10, cap: 2}}}\n")
                        .refer(0, 1)
                        .refer(0, 1)
                        .refer(0, 1)
                        .until(3)
                        .of("takes"))
                .containsExactly("0 worker 0 takes child 0", "0 worker 0 takes child 1");
    }

    /** Cap 2: three children are more than anybody may hold; worker 0 holds nothing and takes them. */
    @Test
    void c04_a_group_larger_than_every_cap_goes_to_somebody_who_holds_nothing() {
        assertThat(World.department(HARD_CAP.formatted("4 days", 2))
                        .refer(0, 3)
                        .until(3)
                        .of("takes"))
                .containsExactly("0 worker 0 takes child 0", "0 worker 0 takes child 1", "0 worker 0 takes child 2");
    }

    /**
     * Cap 2, one place taken until 30. Three children who come at 1 are split 10 working days later, at 11: one fits at once, the
     * next at 30, the last when child 1 closes at 11 + 30 = 41.
     */
    @Test
    void c04_a_group_larger_than_every_cap_is_split_after_ten_working_days() {
        assertThat(World.department(HARD_CAP.formatted("30 days", 2))
                        .refer(0, 1)
                        .refer(1, 3)
                        .until(50)
                        .of("takes"))
                .containsExactly(
                        "0 worker 0 takes child 0",
                        "11 worker 0 takes child 1",
                        "30 worker 0 takes child 2",
                        "41 worker 0 takes child 3");
    }

    /** Cap 2: two children are not too large for it. They wait together until 30. */
    @Test
    void c04_a_group_that_a_cap_can_hold_is_never_split() {
        assertThat(World.department(HARD_CAP.formatted("30 days", 2))
                        .refer(0, 1)
                        .refer(1, 2)
                        .until(50)
                        .of("takes"))
                .containsExactly("0 worker 0 takes child 0", "30 worker 0 takes child 1", "30 worker 0 takes child 2");
    }

    /** Cap 1: the child of the stage with the lower queue priority comes first, though the other has waited longer. */
    @Test
    void c05_the_list_goes_by_stage_then_by_waiting_time() {
        String stages = """
                department:
                  pathway:
                    stages:
                      work: {duration: {constant: 4 days}, branches: {urgent: rest, closed: 0 %}, queue-priority: 2}
                      urgent: {duration: {constant: 4 days}, branches: {closed: rest}, queue-priority: 1}
                  workforce:
                    teams:
                      team: {holds: [work], in-post: {worker: 1}}
                      urgent: {holds: [urgent], in-post: {worker: 1}}
                  allocation: {policy: hard-cap, cap: 1}
                """;
        assertThat(World.department(stages)
                        .refer(0, 1)
                        .refer(0, 1)
                        .refer(1, 1)
                        .until(30)
                        .of("worker 1 takes", "worker 0 takes"))
                .containsExactly(
                        "0 worker 0 takes child 0",
                        "4 worker 1 takes child 0",
                        "4 worker 0 takes child 1",
                        "8 worker 1 takes child 1",
                        "8 worker 0 takes child 2",
                        "12 worker 1 takes child 2");
    }

    private static String from(int day, String change) {
        return "plan:\n  other: {action: set-allocation, on: %s, %s}\n"
                .formatted(LocalDate.of(2018, 8, 20).plusDays(day), change);
    }

    /** Cap 1: children 1 and 2 wait; a cap of 2 from day 10 gives out one of them, no cap at all both. */
    @Test
    void c06_where_a_cap_is_loosened_or_lifted_those_who_wait_are_given_out_on_the_day() {
        String facts = HARD_CAP.formatted("30 days", 1);
        assertThat(World.department(facts + from(10, "cap: 2"))
                        .refer(0, 1)
                        .refer(1, 1)
                        .refer(2, 1)
                        .until(29)
                        .of("takes"))
                .containsExactly("0 worker 0 takes child 0", "10 worker 0 takes child 1");
        assertThat(World.department(facts + from(10, "policy: always-allocate"))
                        .refer(0, 1)
                        .refer(1, 1)
                        .refer(2, 1)
                        .until(29)
                        .of("takes"))
                .containsExactly("0 worker 0 takes child 0", "10 worker 0 takes child 1", "10 worker 0 takes child 2");
    }

    /** Two are held when a cap of 1 comes: both stay until done, at 30 and 35; the child of day 11 is taken when none is left. */
    @Test
    void c06_a_lower_cap_takes_nothing_away_but_nothing_new_comes() {
        assertThat(World.department(HARD_CAP.formatted("30 days", 3) + from(10, "cap: 1"))
                        .refer(0, 1)
                        .refer(5, 1)
                        .refer(11, 1)
                        .until(60)
                        .of("takes", "closes"))
                .containsExactly(
                        "0 worker 0 takes child 0",
                        "5 worker 0 takes child 1",
                        "30 child 0 closes",
                        "35 child 1 closes",
                        "35 worker 0 takes child 2");
    }

    /** The grade states a cap of 1: a cap for those that state none is not for it, one for the grade is. */
    @Test
    void c06_a_cap_is_for_grades_that_state_none_or_for_those_named() {
        String own = "department:\n  pathway: {stages: {work: {duration: {constant: 30 days}}}}\n"
                + "  allocation: {policy: hard-cap}\n"
                + "  workforce: {grades: {worker: {comfortable-load: 10, cap: 1}}}\n";
        assertThat(World.department(own + from(10, "cap: 2"))
                        .refer(0, 1)
                        .refer(1, 1)
                        .until(29)
                        .of("takes"))
                .containsExactly("0 worker 0 takes child 0");
        assertThat(World.department(own + from(10, "cap: 2, grades: [worker]"))
                        .refer(0, 1)
                        .refer(1, 1)
                        .until(29)
                        .of("takes"))
                .containsExactly("0 worker 0 takes child 0", "10 worker 0 takes child 1");
    }

    /**
     * Three children wait from 2 because the only worker is ill until 15. From 10 on nobody may have more than 2: they are too many
     * to be taken whole by somebody who holds one, and are split 10 working days later.
     */
    @Test
    void c06_a_group_that_waits_when_a_cap_comes_is_split_after_its_time() {
        String facts = "department: {pathway: {stages: {work: {duration: {constant: 30 days}}}}}\n";
        assertThat(World.department(facts + from(10, "policy: hard-cap, cap: 2"))
                        .refer(0, 1)
                        .ill(1, 0, 14)
                        .refer(2, 3)
                        .until(40)
                        .of("takes"))
                .containsExactly("0 worker 0 takes child 0", "20 worker 0 takes child 1");
    }
}
