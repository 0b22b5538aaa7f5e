package org.caseload.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rungs X: cases that follow the department's capacity. */
class X01FollowTest {
    private static final String FOLLOWING = """
            department:
              cases-follow-capacity: {growth: 0, falls: 1, memory: 1 month}
              pathway: {stages: {work: {duration: {constant: 112 days}}}}
              workforce: {teams: {team: {in-post: {worker: 2}}}, recruitment: {rolling: no}}
            """;

    /**
     * Worker 1 leaves on day 10, so from day 28 on capacity is found to be half. Remembered for a month (30.4375 days), the
     * logarithm wanted on day 56 is ln ½ · (1 − e^(−28/30.4375)) = −0.4169. A step of 28 days is a quarter of a stay of 112: speed v
     * takes away (v − 1)/4, and what comes in falls evenly to x, which takes away x/8. Down to −0.4169 it would take a speed of
     * 1 + 0.4169 · 3.5 = 2.46; 2 is the most, and reaches x = −1/3.5 = −0.2857. On day 84 −0.5831 is wanted; 0.2857/4 + 1/4 = 0.3214 of
     * it is done, and what comes in takes 0.5831/8: the speed is 1 + 4 · (0.58305 · 7/8 − 0.32143) = 1.75494. Child 0 has 112 days to
     * go, 84 on day 28, 28 on day 56, and is done 28/1.75494 = 15.9549 days later.
     */
    @Test
    void x01_where_capacity_is_lost_cases_are_closed_sooner() {
        assertThat(World.department(FOLLOWING)
                        .refer(0, 1)
                        .resign(0, 1, 10)
                        .until(100)
                        .of("closes"))
                .containsExactly("71.954924 child 0 closes");
        assertThat(World.department(FOLLOWING.replace("falls: 1", "falls: 0"))
                        .refer(0, 1)
                        .resign(0, 1, 10)
                        .until(200)
                        .of("closes"))
                .containsExactly("112 child 0 closes");
    }

    /** To follow by nothing is not to follow, to the last fact. */
    @Test
    void x02_where_nothing_follows_nothing_changes() {
        List<String> off = World.busy("").until(390).of();
        assertThat(off).hasSizeGreaterThan(1000);
        assertThat(World.busy("department: {cases-follow-capacity: off}")
                        .until(390)
                        .of())
                .isEqualTo(off);
        assertThat(World.busy("department: {cases-follow-capacity: {growth: 0, falls: 0, memory: 1 month}}")
                        .until(390)
                        .of())
                .isEqualTo(off);
        assertThat(World.busy("department: {cases-follow-capacity: {growth: 0.6, falls: 0.6, memory: 1 month}}")
                        .until(390)
                        .of())
                .isNotEqualTo(off);
    }

    /**
     * Held for good, thresholds let nothing follow. Held until day 50, they let it from day 56 on: −0.5831 is wanted on day 84 and −0.2857
     * is as far as twice the speed goes, so the 56 days that are left to child 0 take 28.
     */
    @Test
    void x03_thresholds_that_are_held_let_nothing_follow_until_they_are_no_longer() {
        String hold = FOLLOWING + "plan: {hold: {action: hold-thresholds, on: 2018-08-20, falls: 0%s}}\n";
        assertThat(World.department(hold.formatted(""))
                        .refer(0, 1)
                        .resign(0, 1, 10)
                        .until(200)
                        .of("closes"))
                .containsExactly("112 child 0 closes");
        assertThat(World.department(hold.formatted(", until: 2018-10-09"))
                        .refer(0, 1)
                        .resign(0, 1, 10)
                        .until(200)
                        .of("closes"))
                .containsExactly("84 child 0 closes");
    }

    /** A warm-up of 30 days is over before anything follows: the story of x01, 30 days later. */
    @Test
    void x04_nothing_follows_before_the_start_date() {
        assertThat(World.department(FOLLOWING + "  start-state: warm-up\n  warm-up: 30 days\n")
                        .refer(30, 1)
                        .resign(30, 1, 10)
                        .until(130)
                        .of("closes"))
                .containsExactly("101.954924 child 0 closes");
    }
}
