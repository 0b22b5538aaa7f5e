package org.caseload.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.caseload.department.TinyDepartment;
import org.junit.jupiter.api.Test;

/** Rungs Y: people in post who go to another team on day 10, and perhaps back. */
class Y07MovesBetweenTeamsTest {
    /** Four hold 40 cases of one kind, two 20 of another, that never end; workers 4 and 5 are of the other team. */
    private static final String TWO_TEAMS = """
            department:
              pathway:
                stages:
                  work: {duration: {constant: 100000 days}, branches: {care: 10 %, closed: rest}}
                  care: {duration: {constant: 100000 days}, branches: {closed: rest}}
              workforce:
                teams:
                  team: {in-post: {worker: 4}}
                  other: {holds: [care], in-post: {worker: 2}}
              open-cases: {work: 40, care: 20}
              allocation: {redistribute-to-starters: at-once}
            """;

    private static final String MOVE = "plan: {move: {action: move-staff, on: 2018-08-30, to-team: other, %s}}\n";

    private static List<Integer> cases(TinyDepartment department, int team) {
        return IntStream.range(0, 6)
                .mapToObj(department::worker)
                .filter(worker -> worker.team() == team)
                .map(worker -> worker.caseload().cases())
                .sorted()
                .toList();
    }

    private static int whoMoved(TinyDepartment department) {
        return IntStream.range(0, 4)
                .filter(number -> department.worker(number).team() == 1)
                .findFirst()
                .orElseThrow();
    }

    /** Forty cases stay with three, twenty are shared by three. */
    @Test
    void y14_the_cases_stay_behind_and_the_new_team_shares_its_own() {
        TinyDepartment department = World.department(TWO_TEAMS + MOVE.formatted("people: 1"));
        department.until(9);
        assertThat(cases(department, 0)).containsExactly(10, 10, 10, 10);
        assertThat(cases(department, 1)).containsExactly(10, 10);
        department.until(11);
        assertThat(cases(department, 0)).containsExactly(13, 13, 14);
        assertThat(cases(department, 1)).containsExactly(6, 7, 7);
    }

    @Test
    void y14_the_post_goes_with_them() {
        assertThat(World.department(TWO_TEAMS + MOVE.formatted("people: 1"))
                        .until(11)
                        .of(" posts, "))
                .endsWith("10 other has 3 posts, 0 vacant", "10 team has 3 posts, 0 vacant");
    }

    /** A search takes 30 days. */
    @Test
    void y14_whoever_follows_them_is_of_the_new_team() {
        TinyDepartment department = World.department(TWO_TEAMS + MOVE.formatted("people: 1"));
        department.until(11);
        int moved = whoMoved(department);
        assertThat(department.resign(20, moved, 5).until(60).of("starts in"))
                .last()
                .asString()
                .isEqualTo("50 worker 6 starts in other as worker at 100 %");
    }

    @Test
    void y14_those_who_are_still_there_go_back() {
        TinyDepartment department = World.department(TWO_TEAMS + MOVE.formatted("people: 2, until: 2018-11-18"));
        department.until(89);
        assertThat(cases(department, 0)).containsExactly(20, 20);
        assertThat(cases(department, 1)).containsExactly(5, 5, 5, 5);
        assertThat(department.until(91).of(" goes from ")).hasSize(4);
        assertThat(cases(department, 0)).containsExactly(10, 10, 10, 10);
        assertThat(cases(department, 1)).containsExactly(10, 10);
    }

    /** Ill from day 5 to 30: takes over cases of the new team on the return, not before. */
    @Test
    void y14_somebody_who_is_ill_fills_up_on_the_return() {
        TinyDepartment department = World.department(TWO_TEAMS + MOVE.formatted("people: 1"));
        for (int number = 0; number < 4; number++) {
            department.ill(5, number, 25);
        }
        department.until(11);
        assertThat(cases(department, 1)).containsExactly(0, 10, 10);
        department.until(31);
        assertThat(cases(department, 1)).containsExactly(6, 7, 7);
    }

    @Test
    void y14_only_of_the_grade_and_team_named_and_no_more_than_there_are() {
        assertThat(World.department(TWO_TEAMS + MOVE.formatted("people: 9, team: team"))
                        .until(11)
                        .of(" goes from team to other"))
                .hasSize(4);
    }

    @Test
    void y14_one_of_to_and_to_team_and_another_team() {
        assertThatThrownBy(() -> World.scenario(TWO_TEAMS + MOVE.formatted("people: 1, to: other-work")))
                .hasMessageContaining("one of `to` and `to-team`");
        assertThatThrownBy(() -> World.scenario(TWO_TEAMS + MOVE.formatted("people: 1, team: other")))
                .hasMessageContaining("another than `team`");
        assertThatThrownBy(() ->
                        World.scenario(TWO_TEAMS + MOVE.formatted("people: 1").replace("other,", "otter,")))
                .hasMessageContaining("found team \"otter\"");
    }
}
