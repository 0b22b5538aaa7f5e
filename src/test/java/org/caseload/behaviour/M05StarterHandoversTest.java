package org.caseload.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.caseload.department.blueprint.PreparedDepartment;
import org.caseload.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** Rungs M: what starters take over costs work, and a balanced start counts it. */
class M05StarterHandoversTest {
    private static final String COUNCIL = """
            department:
              start-state: balanced
              demand: {siblings: %s, referrals-per-year: balance}
              pathway: {stages: {work: {duration: {constant: 100 days}, length-known-to: 0.1 %%}}}
              workforce:
                leaving: {rate: 20 %% a year, notice: 0 weeks}
                recruitment: {time-to-start: {constant: 90 days}, drop-out: 0 %%, hires: balance}
                teams: {team: {posts: balance, in-post: {worker: 20}}}
              allocation: {redistribute-to-starters: %s, handover: 7 working days}
              open-cases: {work: 150}
            """;

    private static double referredADay(String siblings, String practice) {
        return referredADay(COUNCIL, siblings, practice);
    }

    private static double referredADay(String council, String siblings, String practice) {
        Scenario scenario = World.scenario(council.formatted(siblings, practice));
        return new PreparedDepartment(scenario.department(), scenario.plan(), scenario.startDate(), 10)
                .balance()
                .referralsPerDay();
    }

    /**
     * 20 × 0.2 = 4 starters a year take over what they can carry as far as others are loaded: 150 cases of 20 people are 7.5 each. Each
     * case costs 7 days of its stage's 100, every day being a working day, so as many fewer are let in for the same 150.
     */
    @Test
    void m05_starters_who_fill_up_at_once_cost_a_handover_for_each_case() {
        double none = referredADay("none", "none");
        double fewer = none - referredADay("none", "at-once");
        assertThat(fewer * 365.25).isCloseTo(4 * 7.5 * 7 / 100, within(0.01));
    }

    /**
     * With a cases given out on a working day, 0.33 of 150, there is room on the k-th morning, counted from 0, if 7.5 is more than what came
     * since, a · (k + u) with u evenly from 0 to 1, and the k taken over before: on the first 5, and on the sixth in (7.5 − 5 (1 + a)) / a
     * of the cases. Of brothers and sisters, 1 + 1.3185 on average for each child, the whole family comes.
     */
    @Test
    void m05_starters_who_fill_up_by_and_by_take_over_what_new_cases_leave_room_for() {
        double none = referredADay("none", "none");
        double given = none + 150 * 4 / 20.0 / 365.25;
        double alone = 0;
        for (int morning = 0; morning < 7; morning++) {
            alone += Math.min(1, Math.max(0, (7.5 - morning * (1 + given)) / given));
        }
        double fewer = none - referredADay("none", "gradual");
        assertThat(fewer * 365.25).isCloseTo(4 * alone * 7 / 100, within(0.01));
        double together = referredADay("england", "none") - referredADay("england", "gradual");
        assertThat(together * 365.25).isCloseTo(4 * (alone + 1.3185) * 7 / 100, within(0.01));
    }

    /** Where 30 cases a day are given out to 20 people, a starter with room for 7.5 is full before the first morning in three of four cases. */
    @Test
    void m05_where_much_is_given_out_few_are_taken_over() {
        String quick = COUNCIL.replace("100 days", "5 days").replace("20 %% a year", "200 %% a year");
        double none = referredADay(quick, "none", "none");
        double given = none + 150 * 40 / 20.0 / 365.25;
        double fewer = none - referredADay(quick, "none", "gradual");
        assertThat(fewer).isCloseTo(40 / 365.25 * (7.5 / given) * 7 / 5, within(0.001));
    }
}
