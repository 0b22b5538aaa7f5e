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
        Scenario scenario = World.scenario(COUNCIL.formatted(siblings, practice));
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
     * With a cases given out on a working day, of which half come before the first morning, room for 7.5 takes (7.5 + a / 2) / (1 + a)
     * mornings; of brothers and sisters, 1 + 1.3185 on average for each child, the whole family comes.
     */
    @Test
    void m05_starters_who_fill_up_by_and_by_take_over_what_new_cases_leave_room_for() {
        double none = referredADay("none", "none");
        double given = none + 150 * 4 / 20.0 / 365.25;
        double alone = (7.5 + given / 2) / (1 + given);
        double fewer = none - referredADay("none", "gradual");
        assertThat(fewer * 365.25).isCloseTo(4 * alone * 7 / 100, within(0.01));
        double together = referredADay("england", "none") - referredADay("england", "gradual");
        assertThat(together * 365.25).isCloseTo(4 * (alone + 1.3185) * 7 / 100, within(0.01));
    }
}
