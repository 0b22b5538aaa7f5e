package org.caseload.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rungs O: the enquiry is the last part of the stage left for a plan, and the conference is held when that stage ends. */
class O01ConferenceTest {
    private static final String CONFERENCE = """
            department:
              pathway:
                stages:
                  work: {duration: {constant: %s days}, branches: {plan: rest, closed: 0 %%}, overload-elasticity: 1}
                  plan: {duration: {constant: 100 days}, branches: {closed: rest}}
                conference: {before: plan, enquiry: {constant: 8 working days}}
              workforce:
                grades: {worker: {comfortable-load: %s}}
                teams: {team: {holds: [work, plan], in-post: {worker: %s}}}
              allocation: {handover: 2 working days}
            """;

    private static String world(String days, String comfortable, String workers) {
        return CONFERENCE.formatted(days, comfortable, workers);
    }

    /** 20 days of work: 12 before the enquiry and 8 of it. */
    @Test
    void o01_the_enquiry_is_the_last_part_of_the_stage() {
        assertThat(World.department(world("20", "10", "1"))
                        .refer(0, 1)
                        .until(50)
                        .of("enquiry", "conference", "enters"))
                .containsExactly(
                        "0 child 0 enters work",
                        "12 enquiry about child 0 begins",
                        "20 conference about child 0, 8 days after",
                        "20 child 0 enters plan");
    }

    /** 4 days of work are all enquiry. */
    @Test
    void o02_a_stage_shorter_than_the_enquiry_is_all_enquiry() {
        assertThat(World.department(world("4", "10", "1")).refer(0, 1).until(50).of("enquiry", "conference"))
                .containsExactly("0 enquiry about child 0 begins", "4 conference about child 0, 4 days after");
    }

    /** Three days of sickness from 5 on put the enquiry off; from 14 on they lengthen it. */
    @Test
    void o03_absence_lengthens_the_enquiry_that_it_falls_in() {
        assertThat(World.department(world("20", "10", "1"))
                        .refer(0, 1)
                        .ill(5, 0, 3)
                        .until(50)
                        .of("enquiry", "conference"))
                .containsExactly("15 enquiry about child 0 begins", "23 conference about child 0, 8 days after");
        assertThat(World.department(world("20", "10", "1"))
                        .refer(0, 1)
                        .ill(14, 0, 3)
                        .until(50)
                        .of("enquiry", "conference"))
                .containsExactly("12 enquiry about child 0 begins", "23 conference about child 0, 11 days after");
    }

    /**
     * Two cases and a comfortable load of one: half speed, the enquiry begins at 12 / ½ = 24. At 30 a third comes: 5 of 8 days are
     * left at a third of the speed, which takes until 45.
     */
    @Test
    void o04_a_busy_worker_takes_longer_over_it() {
        assertThat(World.department(world("20", "1", "1"))
                        .refer(0, 1)
                        .refer(0, 1)
                        .refer(30, 1)
                        .until(45)
                        .of("enquiry", "conference"))
                .containsExactlyInAnyOrder(
                        "24 enquiry about child 0 begins",
                        "24 enquiry about child 1 begins",
                        "45 conference about child 0, 21 days after",
                        "45 conference about child 1, 21 days after");
    }

    /** A change of worker adds 2 days: before the enquiry they put it off, within it they lengthen it. */
    @Test
    void o05_a_handover_lengthens_the_part_that_it_falls_in() {
        assertThat(World.department(world("20", "10", "2"))
                        .refer(0, 1)
                        .resign(1, 0, 4)
                        .until(50)
                        .of("enquiry", "conference"))
                .containsExactly("14 enquiry about child 0 begins", "22 conference about child 0, 8 days after");
        assertThat(World.department(world("20", "10", "2"))
                        .refer(0, 1)
                        .resign(1, 0, 14)
                        .until(50)
                        .of("enquiry", "conference"))
                .containsExactly("12 enquiry about child 0 begins", "22 conference about child 0, 10 days after");
    }

    /** In a steady start enquiries are under way: they began before it, and every conference comes 8 days after. */
    @Test
    void o06_enquiries_are_under_way_at_the_start() {
        List<String> story = World.department(world("20", "100", "1") + "  open-cases: {work: 50}\n")
                .until(20.5)
                .of("enquiry", "conference");
        assertThat(story.stream().filter(line -> line.startsWith("0 enquiry"))).hasSizeBetween(10, 32);
        assertThat(story.stream().filter(line -> line.contains("conference")))
                .hasSize(50)
                .allMatch(line -> line.endsWith(", 8 days after"));
    }

    /** Told apart or not: everything else happens at the same moments, to the last bit of the sixth decimal. */
    @Test
    void o07_telling_enquiries_apart_changes_nothing_else() {
        String council = """
                department:
                  demand: {referrals-per-year: 400, re-referral: {within-twelve-months: 20 %%}}
                  pathway:
                    stages:
                      work: {duration: {exponential: 40 working days}, branches: {plan: 50 %%, closed: rest}, overload-elasticity: 0.5}
                      plan: {duration: {exponential: 90 days}, branches: {work: 20 %%, closed: rest}}
                    %s
                  workforce:
                    teams: {team: {holds: [work, plan], in-post: {worker: 3}}}
                    sickness: {short: {spells: 4 per 253 present working days, length: {exponential: 3 working days}}}
                    leaving: {rate: 40 %% a year}
                  open-cases: {work: 30, plan: 30}
                """;
        List<String> without =
                World.department(council.formatted("")).until(390).of();
        List<String> with = World.department(council.formatted(
                        "conference: {before: plan, enquiry: {uniform: {low: 5 working days, high: 25 working days}}}"))
                .until(390)
                .of();
        assertThat(with).hasSizeGreaterThan(without.size() + 100);
        assertThat(with.stream().filter(line -> !line.contains("enquiry") && !line.contains("conference")))
                .containsExactlyElementsOf(without);
    }
}
