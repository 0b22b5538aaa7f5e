package org.caseload.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rungs X: cases that are reviewed and closed. Every stay is 30 days; reviews are on days 10, 17, 24 and so on. */
class X02ReviewTest {
    private static final String REVIEW = """
            department:
              demand: {re-referral: {within-twelve-months: 20 %%, lag: {constant: 40 days}}}
              pathway: {stages: {work: {duration: {constant: 30 days}%s}}}
            plan: {drive: {action: review-cases, on: 2018-08-30, cases: 1 a week, stages: [work], %s}}
            """;

    /** One case a week, the one longest open first, each once: child 0 on day 10, child 1 on day 17. */
    @Test
    void x11_the_cases_open_for_longest_are_reviewed_first() {
        assertThat(World.department(REVIEW.formatted("", "closed: 100 %, come-back: 0"))
                        .refer(0, 1)
                        .refer(5, 1)
                        .refer(16, 1)
                        .until(60)
                        .of("closes"))
                .containsExactly("10 child 0 closes", "17 child 1 closes", "24 child 2 closes");
    }

    /** Nobody has been open for 12 days on day 10; on day 17 two have, and child 0 for longer. Reviews end before day 24. */
    @Test
    void x12_only_cases_open_for_long_enough_are_reviewed_and_only_while_the_drive_lasts() {
        String later = "closed: 100 %, come-back: 0, open-for: 12 days, until: 2018-09-13";
        assertThat(World.department(REVIEW.formatted("", later))
                        .refer(0, 1)
                        .refer(5, 1)
                        .until(60)
                        .of("closes"))
                .containsExactly("17 child 0 closes", "35 child 1 closes");
    }

    /** Each review takes 2 days of the one worker, for both cases: 4 days in all, and none closed. */
    @Test
    void x13_reviews_take_time_in_which_the_workers_cases_wait() {
        assertThat(World.department(REVIEW.formatted("", "closed: 0 %, takes: 2 working days, come-back: 0"))
                        .refer(0, 1)
                        .refer(5, 1)
                        .until(60)
                        .of("closes"))
                .containsExactly("34 child 0 closes", "39 child 1 closes");
    }

    /** Whoever is on the way to a plan is not closed by a review. */
    @Test
    void x14_nobody_on_the_way_to_another_stage_is_closed() {
        String toPlan =
                ", branches: {plan: rest, closed: 0 %}}, plan: {duration: {constant: 3 days}, branches: {closed: rest}";
        String difference = REVIEW.formatted(toPlan, "closed: 100 %, come-back: 0")
                .replace("plan: {drive", "  workforce: {teams: {team: {holds: [work, plan]}}}\nplan: {drive");
        assertThat(World.department(difference).refer(0, 1).until(60).of("enters plan", "closes"))
                .containsExactly("30 child 0 enters plan", "33 child 0 closes");
    }

    /** Where those closed by a review come back for certain, child 0 is referred again 40 days after day 10; where never, not. */
    @Test
    void x15_those_closed_so_may_come_back_more_often() {
        assertThat(World.department(REVIEW.formatted("", "closed: 100 %, come-back: 0, until: 2018-08-31"))
                        .refer(0, 1)
                        .until(60)
                        .of("is referred"))
                .hasSize(1);
        assertThat(World.department(REVIEW.formatted("", "closed: 100 %, come-back: 10, until: 2018-08-31"))
                        .refer(0, 1)
                        .until(60)
                        .of("is referred"))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("50 ");
    }
}
