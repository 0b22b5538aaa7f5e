package org.caseload.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.caseload.department.Story;
import org.caseload.department.TinyDepartment;
import org.junit.jupiter.api.Test;

/** Rungs Y: posts that a plan adds or takes away, and people in post whom it moves into or out of holding cases. */
class Y02PostsAndMovesTest {
    private static final String FOUR = "department: {workforce: {teams: {team: {in-post: {worker: 4}}}}}\n";
    private static final String POSTS = "plan: {posts: {action: change-posts, on: 2018-08-30, %s}}\n";

    /** Six of ten hold sixty cases that never end. */
    private static final String SIX_OF_TEN = """
            department:
              pathway: {stages: {work: {duration: {constant: 100000 days}}}}
              workforce:
                grades: {worker: {hold-cases: 60 %}}
                teams: {team: {in-post: {worker: 10}}}
              open-cases: {work: 60}
              allocation: {redistribute-to-starters: at-once}
            """;

    private static final String MOVE = "plan: {move: {action: move-staff, on: 2018-08-30, %s}}\n";

    private static List<Integer> cases(TinyDepartment department) {
        return IntStream.range(0, 10)
                .map(number -> department.worker(number).caseload().cases())
                .sorted()
                .boxed()
                .toList();
    }

    /** The day is 10, a search takes 30. */
    @Test
    void y07_posts_that_are_added_are_searched_for() {
        Story story = World.department(FOUR + POSTS.formatted("more: 2")).until(60);
        assertThat(story.of("worker 4 starts", "worker 5 starts"))
                .extracting(line -> line.substring(0, line.indexOf(' ')))
                .containsExactly("40", "40");
    }

    @Test
    void y07_posts_that_are_taken_away_go_as_people_leave() {
        TinyDepartment one = World.department(FOUR + POSTS.formatted("fewer: 1"));
        Story story = one.resign(20, 0, 5).resign(21, 1, 5).until(100);
        assertThat(story.of("starts in")).hasSize(5).last().asString().startsWith("51 worker 4");
    }

    @Test
    void y07_a_vacant_post_goes_at_once() {
        TinyDepartment one = World.department(FOUR + POSTS.formatted("fewer: 1"));
        assertThat(one.resign(2, 0, 5).until(100).of("worker 4 starts")).isEmpty();
    }

    /** Of ten planned, six are ever found, and nobody searches for the others. */
    @Test
    void y09_a_wave_of_which_a_part_is_ever_found() {
        String wave =
                "plan: {wave: {action: recruit, on: 2018-08-30, people: 10, grade: worker, posts: added, drop-out: 0 %, "
                        + "realised: 60 %}}\n";
        assertThat(World.department(FOUR + wave).until(300).of("starts in")).hasSize(10);
    }

    @Test
    void y07_either_more_or_fewer() {
        assertThatThrownBy(() -> World.scenario(POSTS.formatted("more: 1, fewer: 1")))
                .hasMessageContaining("one of `more` and `fewer`");
        assertThatThrownBy(() -> World.scenario("plan: {posts: {action: change-posts, on: 2018-08-30}}\n"))
                .hasMessageContaining("one of `more` and `fewer`");
    }

    /** With the four others sixty cases are six each; they fill up while a colleague has more. */
    @Test
    void y08_people_in_post_begin_to_hold_cases() {
        TinyDepartment department = World.department(SIX_OF_TEN + MOVE.formatted("people: 8, to: holding-cases"));
        department.until(9);
        assertThat(cases(department)).containsExactly(0, 0, 0, 0, 10, 10, 10, 10, 10, 10);
        department.until(11);
        assertThat(cases(department)).containsOnly(6);
    }

    @Test
    void y08_people_in_post_give_up_cases_and_go_back() {
        TinyDepartment department =
                World.department(SIX_OF_TEN + MOVE.formatted("people: 3, to: other-work, until: 2018-11-18"));
        department.until(11);
        assertThat(cases(department)).containsExactly(0, 0, 0, 0, 0, 0, 0, 20, 20, 20);
        department.until(91);
        assertThat(cases(department)).containsExactly(0, 0, 0, 0, 10, 10, 10, 10, 10, 10);
    }

    /** What varies from year to year does not send back whom the plan has moved. */
    @Test
    void y08_who_is_moved_stays() {
        TinyDepartment department = World.department(SIX_OF_TEN.replace(
                        "  workforce:",
                        "  from-year-to-year: {holding-cases: {standard-deviation: 100 %}}\n  workforce:")
                + MOVE.formatted("people: 10, to: other-work"));
        department.until(390);
        assertThat(IntStream.range(0, 10).filter(n -> department.worker(n).isHoldingDecided()))
                .hasSize(6)
                .allMatch(n -> !department.worker(n).holdsCases());
    }
}
