package org.caseload.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rungs D: what an absence does to the cases. */
class D01SicknessTest {
    private static final String NEEDS = "department: {pathway: {stages: {work: {needs-the-worker: %s}}}}";

    private static final String LONG = """
            department:
              working-days: %s
              pathway: {stages: {work: {duration: {constant: 100 days}}}}
              workforce:
                sickness: {reallocate-after: %s}
                teams: {team: {in-post: {worker: 2}}}
              allocation: {handover: 7 working days}
            """;

    private static final String PROJECT = "    grades: {project: {contract: project-team, comfortable-load: 10}}\n";

    /** 4 days of work, 2 days absent: 6, or 4 where the case goes on by itself. A child who comes meanwhile waits for 3. */
    @Test
    void d01_a_short_absence_pauses_only_what_needs_the_worker() {
        assertThat(World.department(NEEDS.formatted("yes"))
                        .refer(0, 1)
                        .ill(1, 0, 2)
                        .refer(2, 1)
                        .until(20)
                        .of("closes", "waits", "takes", "ill", "is back"))
                .containsExactly(
                        "0 worker 0 takes child 0",
                        "1 worker 0 falls ill",
                        "2 child 1 waits",
                        "3 worker 0 is back",
                        "3 child 1 waits no longer",
                        "3 worker 0 takes child 1",
                        "6 child 0 closes",
                        "7 child 1 closes");
        assertThat(World.department(NEEDS.formatted("no"))
                        .refer(0, 1)
                        .ill(1, 0, 2)
                        .until(20)
                        .of("closes"))
                .containsExactly("4 child 0 closes");
    }

    /** A case that does not need its worker goes on while it waits unallocated: 2 + 4 = 6, never taken. */
    @Test
    void d01_what_does_not_need_the_worker_goes_on_while_it_waits() {
        assertThat(World.department(NEEDS.formatted("no"))
                        .ill(1, 0, 8)
                        .refer(2, 1)
                        .until(20)
                        .of("child 0"))
                .containsExactly(
                        "2 child 0 is referred",
                        "2 child 0 enters work",
                        "2 child 0 waits",
                        "6 child 0 is done with work",
                        "6 child 0 waits no longer",
                        "6 child 0 closes");
    }

    /** Ill from 1; at 1 + 20 = 21 worker 1 takes the case, 99 of 100 days to do and 7 for the handover: 21 + 106 = 127. */
    @Test
    void d02_on_the_twentieth_working_day_the_cases_go_to_colleagues() {
        assertThat(World.department(LONG.formatted("every-day", "20 working days"))
                        .refer(0, 1)
                        .ill(1, 0, 50)
                        .until(200)
                        .of("takes", "hands back", "closes", "is back"))
                .containsExactly(
                        "0 worker 0 takes child 0",
                        "21 worker 0 hands back child 0",
                        "21 worker 1 takes child 0",
                        "51 worker 0 is back",
                        "127 worker 1 hands back child 0",
                        "127 child 0 closes");
    }

    /**
     * Ill from Tuesday 21 August: 4 working days that week, 4 in the next (Monday is a bank holiday), 5 and 5, then Monday and
     * Tuesday 18 September make 20, reached at the end of day 29.
     */
    @Test
    void d02_the_twentieth_working_day_leaves_out_weekends_and_bank_holidays() {
        assertThat(World.department(LONG.formatted("england", "20 working days"))
                        .refer(0, 1)
                        .ill(1, 0, 50)
                        .until(60)
                        .of("takes"))
                .containsExactly("0 worker 0 takes child 0", "30 worker 1 takes child 0");
    }

    /** One day less than 20 away: nothing moves. */
    @Test
    void d02_an_absence_that_ends_before_moves_nothing() {
        assertThat(World.department(LONG.formatted("every-day", "20 working days"))
                        .refer(0, 1)
                        .ill(1, 0, 19)
                        .until(150)
                        .of("takes", "closes"))
                .containsExactly("0 worker 0 takes child 0", "119 child 0 closes");
    }

    @Test
    void d03_cases_go_at_once_where_that_is_the_rule() {
        assertThat(World.department(LONG.formatted("every-day", "0 working days"))
                        .refer(0, 1)
                        .ill(1, 0, 5)
                        .until(10)
                        .of("takes"))
                .containsExactly("0 worker 0 takes child 0", "1 worker 1 takes child 0");
    }

    private static List<String> takenByWhoeverIsBack(String redistribution, int ill, double days, String staff) {
        String facts = LONG.formatted("every-day", "20 working days")
                .replace("worker: 2", staff)
                .replace("allocation: {", "allocation: {redistribute-to-starters: " + redistribution + ", ");
        String taken = "worker " + ill + " takes";
        return World.department(facts.replace("  workforce:\n", "  workforce:\n" + PROJECT))
                .refer(0, 1)
                .refer(0, 1)
                .refer(0, 1)
                .refer(0, 1)
                .ill(1, ill, days)
                .until(100)
                .of(taken)
                .stream()
                .filter(line -> !line.startsWith("0 "))
                .toList();
    }

    /**
     * Each holds two of four until 21, worker 1 then all; worker 0 is back at 51. On the mornings after, one case each, the last to have
     * begun first, while worker 1 holds more: at 52 four against none, at 53 three against one, at 54 two against two.
     */
    @Test
    void d08_whoever_is_back_from_long_absence_takes_cases_over_as_a_starter_does() {
        assertThat(takenByWhoeverIsBack("gradual", 0, 50, "worker: 2"))
                .containsExactly("52 worker 0 takes child 3", "53 worker 0 takes child 2");
        assertThat(takenByWhoeverIsBack("at-once", 0, 50, "worker: 2"))
                .containsExactly("51 worker 0 takes child 3", "51 worker 0 takes child 2");
    }

    @Test
    void d08_where_nobody_takes_over_cases_neither_does_whoever_is_back() {
        assertThat(takenByWhoeverIsBack("none", 0, 50, "worker: 2")).isEmpty();
    }

    /** 19 days: the cases stayed. */
    @Test
    void d08_nor_does_somebody_back_from_a_short_absence() {
        assertThat(takenByWhoeverIsBack("gradual", 0, 19, "worker: 2")).isEmpty();
    }

    /** Worker 1 is of a project team, who take over nobody's cases. */
    @Test
    void d08_nor_does_somebody_of_a_project_team() {
        assertThat(takenByWhoeverIsBack("gradual", 1, 50, "worker: 1, project: 1"))
                .isEmpty();
    }
}
