package org.caseload.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caseload.department.Story;
import org.junit.jupiter.api.Test;

/**
 * Rungs L: strategies under one seed share their luck. With feedback of load off, a wave of starters changes who holds which
 * case and nothing else.
 */
class L01SharedLuckTest {
    private static final int IN_POST = 12;

    private static final String COUNCIL = """
            department:
              demand:
                referrals-per-year: 500
                siblings: england
                year-to-year: {standard-deviation: 15 %}
                front-door: {decided-in: 1 working day, no-further-action: 10 %}
                re-referral: {within-twelve-months: 20 %}
              pathway:
                stages:
                  work:
                    duration: {exponential: 40 days}
                    needs-the-worker: no
                    branches: {plan: 30 %, closed: rest}
                  plan: {duration: {exponential: 90 days}, needs-the-worker: no, branches: {closed: rest}}
              workforce:
                teams: {team: {holds: [work, plan], in-post: {worker: 12}}}
                sickness:
                  caseload-effect: 0
                  short: {spells: 4 per 253 present working days, length: {exponential: 3 working days}}
                  long: {spells: 0.5 per 253 present working days, length: {exponential: 60 working days}}
                leaving: {rate: 40 % a year}
                recruitment: {time-to-start: {triangular: {low: 2 months, mode: 4 months, high: 7 months}}, drop-out: 15 %}
            """;
    private static final String WAVE =
            "plan: {wave: {action: recruit, on: 2018-10-01, people: 6, grade: worker, posts: %s, to: {team: team}}}\n";

    private static final Story BASE = World.department(COUNCIL).until(390);

    @Test
    void l01_the_same_children_come_and_take_as_long() {
        String[] about = {"referred", "enters", "is done", "closes", "nothing further"};
        assertThat(World.department(COUNCIL + WAVE.formatted("added"))
                        .until(390)
                        .of(about))
                .hasSizeGreaterThan(1000)
                .isEqualTo(BASE.of(about));
    }

    @Test
    void l02_the_same_people_fall_ill_and_resign() {
        Story wave = World.department(COUNCIL + WAVE.formatted("added")).until(390);
        for (int w = 0; w < IN_POST; w++) {
            String[] life = {
                "worker " + w + " falls",
                "worker " + w + " is back",
                "worker " + w + " resigns",
                "worker " + w + " leaves"
            };
            assertThat(wave.of(life)).isEqualTo(BASE.of(life));
        }
        assertThat(BASE.of("falls ill")).hasSizeGreaterThan(20);
        assertThat(BASE.of("resigns")).hasSizeGreaterThan(2);
    }

    /** Added posts change no other post: every successor starts on the day on which they would have. */
    @Test
    void l03_the_same_successors_start_on_the_same_days() {
        List<String> days = startingDays(BASE);
        assertThat(days).hasSizeGreaterThan(2);
        assertThat(startingDays(
                        World.department(COUNCIL + WAVE.formatted("added")).until(390)))
                .containsAll(days);
    }

    private static List<String> startingDays(Story story) {
        return story.of(" starts in ").stream()
                .map(line -> line.substring(0, line.indexOf(' ')))
                .filter(day -> !day.equals("0"))
                .toList();
    }

    /** A step in demand brings its own children: the base's are referred at the same moments and decided alike. */
    @Test
    void l04_another_action_changes_nothing_about_the_first() {
        String more = "plan:\n  more: {action: change-demand, on: 2018-10-01, by: +50 %}\n";
        Story one = World.department(COUNCIL + more).until(390);
        Story two = World.department(
                        COUNCIL + more
                                + "  wave: {action: recruit, on: 2018-10-01, people: 6, grade: worker, posts: added, to: {team: team}}\n")
                .until(390);
        assertThat(two.of("referred", "closes")).isEqualTo(one.of("referred", "closes"));
    }
}
