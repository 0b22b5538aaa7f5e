package org.caseload.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.caseload.random.Identity;
import org.caseload.random.KeyedRandom;
import org.caseload.random.NamedSources;
import org.caseload.random.Purpose;
import org.junit.jupiter.api.Test;

/** Rungs E: somebody resigns. */
class E01ResignationTest {
    private static final String TWO_WORKERS = """
            department:
              pathway: {stages: {work: {duration: {constant: 100 days}}}}
              workforce: {teams: {team: {in-post: {worker: 2}}}}
              allocation: {handover: 7 working days}
            """;

    private static final String GRADES_LEAVE = """
            department:
              workforce:
                grades:
                  new: {becomes: worker, after: 10 weeks, leaving: 0 times}
                  worker: {leaving: %s}
                leaving: {rate: 100 %% a year}
                teams: {team: {in-post: {worker: none}}}
                max-effect: 1
            plan:
              wave: {action: recruit, on: 2018-08-30, people: 1, grade: new, drop-out: 0 %%, posts: added}
            """;

    /**
     * Resigns at 2, leaves at 2 + 28 = 30, given nothing new from 30 − 14 = 16 on. Child 0 has 70 of 100 days left then, child 2
     * (taken at 11) 81; with 7 for the handover they close at 107 and 118.
     */
    @Test
    void e01_notice_wind_down_and_the_leaving_day() {
        assertThat(World.department(TWO_WORKERS)
                        .refer(0, 1)
                        .resign(2, 0, 28)
                        .refer(10, 1)
                        .refer(11, 1)
                        .refer(17, 1)
                        .refer(18, 1)
                        .until(31)
                        .of("takes", "resigns", "leaves"))
                .containsExactly(
                        "0 worker 0 takes child 0",
                        "2 worker 0 resigns",
                        "10 worker 1 takes child 1",
                        "11 worker 0 takes child 2",
                        "17 worker 1 takes child 3",
                        "18 worker 1 takes child 4",
                        "30 worker 1 takes child 0",
                        "30 worker 1 takes child 2",
                        "30 worker 0 leaves");
        assertThat(World.department(TWO_WORKERS)
                        .refer(0, 1)
                        .resign(2, 0, 28)
                        .refer(10, 1)
                        .refer(11, 1)
                        .until(150)
                        .of("child 0 closes", "child 2 closes"))
                .containsExactly("107 child 0 closes", "118 child 2 closes");
    }

    /** The search begins at 2 and takes 30 days; the post is vacant from 30 to 32. */
    @Test
    void e02_the_search_for_a_successor_begins_at_resignation() {
        assertThat(World.department(TWO_WORKERS).resign(2, 0, 28).until(100).of("starts", "leaves", "vacant"))
                .containsExactly(
                        "0 worker 0 starts in team as worker at 100 %",
                        "0 worker 1 starts in team as worker at 100 %",
                        "0 team has 2 posts, 0 vacant",
                        "30 worker 0 leaves",
                        "30 team has 2 posts, 1 vacant",
                        "32 worker 2 starts in team as worker at 100 %",
                        "32 team has 2 posts, 0 vacant");
    }

    /** A notice of 40 days: the successor starts at 32, the leaver leaves at 42, and no post is ever vacant. */
    @Test
    void e02_a_successor_may_start_before_the_leaver_leaves() {
        assertThat(World.department(TWO_WORKERS).resign(2, 0, 40).until(100).of("2 starts", "leaves", "vacant"))
                .containsExactly(
                        "0 team has 2 posts, 0 vacant",
                        "32 worker 2 starts in team as worker at 100 %",
                        "32 team has 2 posts, 0 vacant",
                        "42 worker 0 leaves",
                        "42 team has 2 posts, 0 vacant");
    }

    @Test
    void e02_without_rolling_recruitment_the_post_stays_vacant() {
        String none = TWO_WORKERS.replace("workforce: {", "workforce: {recruitment: {rolling: no}, ");
        assertThat(World.department(none).resign(2, 0, 28).until(390).of("leaves", "1 vacant", "worker 2"))
                .containsExactly("30 worker 0 leaves", "30 team has 2 posts, 1 vacant");
    }

    /** Every drop-out is found out after 30 days and costs 30 more; the draws are those of the post's first successor. */
    @Test
    void e03_after_a_drop_out_the_search_begins_again() {
        String half = TWO_WORKERS.replace("workforce: {", "workforce: {recruitment: {drop-out: 60 %}, ");
        long successor = Identity.of(0x400, 0) + 1;
        KeyedRandom luck = new KeyedRandom(1, 0);
        int searches = 1;
        while (luck.uniform(successor, Purpose.DROP_OUT, searches - 1) < 0.6) {
            searches++;
        }
        assertThat(World.department(half).resign(2, 0, 28).until(390).of("worker 2"))
                .isEqualTo(List.of(2 + 30 * searches + " worker 2 starts in team as worker at 100 %"));
    }

    /**
     * The newly qualified holder becomes a worker by day 364 at the latest, and the post with them. Resigning at 365 they are
     * followed, like for like, by a worker, at 395, before their own leaving day.
     */
    @Test
    void e04_like_for_like_follows_the_grade_the_post_has_become() {
        String converting = """
                department:
                  workforce:
                    grades: {new: {becomes: worker, after: 52 weeks}}
                    teams: {team: {in-post: {new: 1, worker: none}}}
                """;
        assertThat(World.department(converting).resign(365, 0, 40).until(396).of("worker 1 starts"))
                .containsExactly("395 worker 1 starts in team as worker at 100 %");
    }

    /** Somebody ill who leaves takes nothing with them: the case is with worker 1 from the leaving day. */
    @Test
    void e05_somebody_may_leave_while_ill() {
        assertThat(World.department(TWO_WORKERS)
                        .refer(0, 1)
                        .resign(1, 0, 10)
                        .ill(5, 0, 100)
                        .until(390)
                        .of("takes", "leaves", "is back", "child 0 closes"))
                .containsExactly(
                        "0 worker 0 takes child 0",
                        "11 worker 1 takes child 0",
                        "11 worker 0 leaves",
                        "113 child 0 closes");
    }

    /**
     * New on day 10 and for ten weeks more; then they leave at twice 100 % a year. With `max-effect: 1` the first candidate resigns,
     * and the exposure to leaving begins at 10 + 70 = 80.
     */
    @Test
    void e06_with_another_grade_the_chance_of_leaving_begins_anew_on_its_terms() {
        KeyedRandom luck = new KeyedRandom(1, 0);
        long starter = Identity.of(new NamedSources(List.of("wave")).of("wave"), 0);
        double resigns = 80 + luck.exponential(starter, Purpose.LEAVING, 0) / (2 / 365.25);
        assertThat(World.department(GRADES_LEAVE.formatted("2 times"))
                        .until(390)
                        .of("becomes", "resigns"))
                .containsExactly("80 worker 0 becomes worker", "375.4698 worker 0 resigns");
        assertThat(resigns).isCloseTo(375.4698, within(1e-6));
    }

    /** Who has resigned as newly qualified leaves on the day then agreed, whatever the new grade's rates. */
    @Test
    void e06_somebody_under_notice_stays_under_notice() {
        assertThat(World.department(GRADES_LEAVE.formatted("1000 % a year"))
                        .resign(75, 0, 20)
                        .until(390)
                        .of("becomes", "worker 0 resigns", "worker 0 leaves"))
                .containsExactly("75 worker 0 resigns", "80 worker 0 becomes worker", "95 worker 0 leaves");
    }

    /**
     * New on day 10, leaving at 600 % a year. With `max-effect: 3` candidates come at 1800 % a year, and each resigns with a chance of
     * a third; while the change holds with the change's.
     */
    private static double resigns(double factor, double from, double until) {
        KeyedRandom luck = new KeyedRandom(1, 0);
        long starter = Identity.of(new NamedSources(List.of("wave")).of("wave"), 0);
        double time = 10;
        for (int candidate = 0; ; candidate++) {
            time += luck.exponential(starter, Purpose.LEAVING, candidate) / (18 / 365.25);
            double accepted = (time >= from && time < until ? factor : 1) / 3;
            if (luck.uniform(starter, Purpose.LEAVING_ACCEPTED, candidate) < accepted) {
                return time;
            }
        }
    }

    @Test
    void e07_a_change_of_turnover_holds_from_its_day_until_its_last() {
        assertThat(resignation("")).isCloseTo(resigns(1, 0, 0), within(1e-4));
        assertThat(resignation(change("+200 %", ""))).isCloseTo(resigns(3, 12, 999), within(1e-4));
        assertThat(resignation(change("-100 %", ", until: 2019-01-01"))).isCloseTo(resigns(0, 12, 134), within(1e-4));
    }

    private static String change(String by, String until) {
        return "  turnover: {action: change-turnover, on: 2018-09-01, by: " + by + until + "}\n";
    }

    private static double resignation(String more) {
        String world = GRADES_LEAVE
                        .formatted("1 times")
                        .replace("rate: 100 %", "rate: 600 %")
                        .replace("max-effect: 1", "max-effect: 3")
                        .replace("grade: new", "grade: worker")
                + more;
        List<String> resigned = World.department(world).until(390).of("worker 0 resigns");
        assertThat(resigned).hasSize(1);
        return Double.parseDouble(resigned.get(0).split(" ")[0]);
    }
}
