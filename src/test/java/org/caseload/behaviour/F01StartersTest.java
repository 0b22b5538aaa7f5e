package org.caseload.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.caseload.department.Story;
import org.junit.jupiter.api.Test;

/** Rungs F: people who start, and their first year. */
class F01StartersTest {
    private static final String WAVE = """
            plan:
              %s: {action: recruit, on: %s, people: %s, grade: worker, posts: %s, drop-out: %s, to: {team: team}%s}
            """;

    private static String wave(String name, String on, int people, String posts, String dropOut, String more) {
        return WAVE.formatted(name, on, people, posts, dropOut, more);
    }

    /** Day 10 is 30 August: two people and two posts more. */
    @Test
    void f01_added_people_bring_their_posts() {
        assertThat(World.department(wave("wave", "2018-08-30", 2, "added", "0 %", ""))
                        .until(390)
                        .of("worker 1", "worker 2", "posts"))
                .containsExactly(
                        "0 team has 1 posts, 0 vacant",
                        "10 worker 1 starts in team as worker at 100 %",
                        "10 team has 2 posts, 0 vacant",
                        "10 worker 2 starts in team as worker at 100 %",
                        "10 team has 3 posts, 0 vacant");
    }

    /** Nobody comes: the post is there all the same, and its search ends 30 days later. */
    @Test
    void f01_an_added_post_whose_holder_does_not_come_is_advertised() {
        assertThat(World.department(wave("wave", "2018-08-30", 1, "added", "100 %", ""))
                        .until(390)
                        .of("worker 1", "1 vacant"))
                .containsExactly("10 team has 2 posts, 1 vacant", "40 worker 1 starts in team as worker at 100 %");
    }

    /**
     * Three posts, one holder. Three people come on the first day: two take the vacant posts, whose searches end; worker 3 holds
     * none. When worker 0 resigns, worker 3 follows, and nobody is searched for; when worker 1 resigns at 200, somebody is,
     * and starts at 230.
     */
    @Test
    void f01_people_who_fill_vacancies_stop_recruitment_until_posts_fall_vacant_again() {
        String threePosts = "department: {workforce: {teams: {team: {posts: 3}}}}\n";
        Story story = World.department(threePosts + wave("wave", "2018-08-20", 3, "fill-vacancies", "0 %", ""))
                .resign(100, 0, 28)
                .resign(200, 1, 28)
                .until(390);
        assertThat(story.of("starts", "leaves"))
                .containsExactly(
                        "0 worker 0 starts in team as worker at 100 %",
                        "0 worker 1 starts in team as worker at 100 %",
                        "0 worker 2 starts in team as worker at 100 %",
                        "0 worker 3 starts in team as worker at 100 %",
                        "128 worker 0 leaves",
                        "228 worker 1 leaves",
                        "230 worker 4 starts in team as worker at 100 %");
        assertThat(story.of("128 team", "228 team"))
                .containsExactly("128 team has 3 posts, 0 vacant", "228 team has 3 posts, 1 vacant");
    }

    /** Worker 1 came without a post to hold; the post added at 10, whose holder does not come, is theirs. */
    @Test
    void f01_somebody_without_a_post_takes_an_added_one_that_stays_empty() {
        String both = wave("first", "2018-08-25", 1, "fill-vacancies", "0 %", "")
                + wave("second", "2018-08-30", 1, "added", "100 %", "").replace("plan:\n", "");
        assertThat(World.department(both).until(390).of("starts", "10 team"))
                .containsExactly(
                        "0 worker 0 starts in team as worker at 100 %",
                        "5 worker 1 starts in team as worker at 100 %", "10 team has 2 posts, 0 vacant");
    }

    /** From day 10 to day 50 (9 October); child 0, taken at 20, has 70 of 100 days left and goes to worker 0. */
    @Test
    void f01_temporary_people_hold_no_post_and_leave_on_their_day() {
        String temporary = "department: {pathway: {stages: {work: {duration: {constant: 100 days}}}}}\n"
                + wave("wave", "2018-08-30", 1, "temporary", "0 %", ", until: 2018-10-09");
        assertThat(World.department(temporary)
                        .refer(0, 1)
                        .refer(20, 1)
                        .until(390)
                        .of("worker 1", "posts", "closes"))
                .containsExactly(
                        "0 team has 1 posts, 0 vacant",
                        "10 worker 1 starts in team as worker at 100 %",
                        "10 team has 1 posts, 0 vacant",
                        "20 worker 1 takes child 1",
                        "50 worker 1 hands back child 1",
                        "50 worker 1 leaves",
                        "50 team has 1 posts, 0 vacant",
                        "100 child 0 closes",
                        "120 child 1 closes");
    }

    /** Four people over 20 days, at 10, 15, 20 and 25; those due on or after the day on which all leave do not come. */
    @Test
    void f01_nobody_temporary_starts_once_they_would_leave() {
        String temporary =
                wave("wave", "2018-08-30", 4, "temporary", "0 %", ", until: 2018-09-09, spread-over: 20 days");
        assertThat(World.department(temporary).until(390).of("worker 1", "worker 2", "worker 3", "worker 4"))
                .containsExactly(
                        "10 worker 1 starts in team as worker at 100 %",
                        "15 worker 2 starts in team as worker at 100 %", "20 worker 1 leaves", "20 worker 2 leaves");
    }

    /**
     * Comfortable load 10; at 20 % of it, 2. Elasticity 1 and four cases from day 10 on: speed 1/2 until 24, when 7 of 14 days
     * of work are done, then speed 1: 24 + 7 = 31. The step holds from its own day on.
     */
    @Test
    void f02_the_induction_raises_the_capacity_step_by_step() {
        String learner = """
                department:
                  pathway: {stages: {work: {duration: {constant: 14 days}, overload-elasticity: 1}}}
                  workforce:
                    grades: {worker: {induction: {0 weeks: 20 %, 2 weeks: 100 %}}}
                    recruitment: {rolling: no}
                """ + wave("wave", "2018-08-30", 1, "added", "0 %", "");
        assertThat(World.department(learner)
                        .resign(0, 0, 5)
                        .refer(10, 4)
                        .until(100)
                        .of("worker 1 is", "worker 1 starts", "closes"))
                .containsExactlyInAnyOrder(
                        "10 worker 1 starts in team as worker at 20 %",
                        "24 worker 1 is at 100 %",
                        "31 child 0 closes",
                        "31 child 1 closes",
                        "31 child 2 closes",
                        "31 child 3 closes");
    }

    /** Whatever the moment somebody starts, rounding must not lose them a step: 100 % comes 14 days after 20 %. */
    @Test
    void f02_nobody_misses_a_step_of_the_induction() {
        String steady = """
                department: {workforce: {grades: {worker: {induction: {0 weeks: 20 %, 1 week: 60 %, 2 weeks: 100 %}}}}}
                plan: {door: {action: recruit-steadily, on: 2018-08-20, rate: 200 a year, grade: worker, to: {team: team}}}
                """;
        Story story = World.department(steady).until(390);
        List<String> expected = new ArrayList<>();
        List<String> reached = new ArrayList<>();
        for (String line : story.of("as worker at 20 %")) {
            String who = line.substring(line.indexOf("worker"), line.indexOf(" starts"));
            if (day(line) + 14 < 390) {
                expected.add(who);
                story.of(who + " is at 100 %").stream()
                        .filter(last -> Math.abs(day(last) - day(line) - 14) < 1e-5)
                        .forEach(last -> reached.add(who));
            }
        }
        assertThat(expected).hasSizeGreaterThan(150);
        assertThat(reached).containsExactlyElementsOf(expected);
    }

    private static double day(String line) {
        return Double.parseDouble(line.substring(0, line.indexOf(' ')));
    }

    /** 52 weeks from the first day: day 364, at the step that the new grade's induction has reached by then. */
    @Test
    void f03_the_newly_qualified_become_workers_after_a_year() {
        String year = """
                department: {workforce: {grades: {new: {induction: {0 weeks: 20 %}, becomes: worker, after: 52 weeks}}}}
                """ + wave("wave", "2018-08-20", 1, "added", "0 %", "").replace("grade: worker", "grade: new");
        assertThat(World.department(year).until(390).of("worker 1"))
                .containsExactly(
                        "0 worker 1 starts in team as new at 20 %",
                        "364 worker 1 becomes worker", "364 worker 1 is at 100 %");
    }

    private static final String SUPPLY = "department: {workforce: {recruitment: {supply: %s a year}}}\n";

    /** The search of day 10 ends on day 40; a market of 10,000 a year has somebody within a day, one of none never. */
    @Test
    void f04_a_search_that_is_through_waits_for_the_market() {
        assertThat(World.department(SUPPLY.formatted("10000"))
                        .resign(10, 0, 28)
                        .until(41)
                        .of("40"))
                .hasSize(2)
                .allMatch(line -> line.startsWith("40."))
                .first()
                .asString()
                .endsWith("worker 1 starts in team as worker at 100 %");
        assertThat(World.department(SUPPLY.formatted("0"))
                        .resign(10, 0, 28)
                        .until(390)
                        .of("worker 1"))
                .isEmpty();
    }

    /** Two posts, in two teams: whoever comes first takes the one whose search was through on day 40, the next the other. */
    @Test
    void f04_the_search_that_was_through_first_comes_first() {
        String two = """
                department:
                  workforce:
                    teams: {other: {holds: [work], in-post: {worker: 1}}}
                    recruitment: {supply: 20 a year}
                """;
        assertThat(World.department(two)
                        .resign(10, 1, 28)
                        .resign(11, 0, 28)
                        .until(390)
                        .of("worker 2 starts", "worker 3 starts"))
                .hasSize(2)
                .satisfies(lines -> assertThat(lines.get(0)).contains("in other"))
                .satisfies(lines -> assertThat(lines.get(1)).contains("in team"));
    }

    /** The market supplies nobody: a wave comes all the same, and the manager's post is filled after 30 days. */
    @Test
    void f04_the_market_limits_neither_waves_nor_managers() {
        String taken = SUPPLY.formatted("0") + wave("wave", "2018-08-30", 1, "fill-vacancies", "0 %", "");
        String manager = """
                department:
                  workforce:
                    grades: {boss: {role: team-manager}}
                    teams: {team: {other-posts: {boss: 1}, in-post: {worker: 1, boss: 1}}}
                    recruitment: {supply: 0 a year}
                """;
        assertThat(World.department(taken).resign(5, 0, 28).until(390).of("starts"))
                .contains("10 worker 1 starts in team as worker at 100 %");
        assertThat(World.department(manager).resign(10, 1, 28).until(390).of("starts"))
                .contains("40 worker 2 starts in team as boss at 100 %");
    }
}
