package org.caseload.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caseload.department.TinyDepartment;
import org.caseload.experiment.PreparedStudy;
import org.caseload.experiment.Replications;
import org.junit.jupiter.api.Test;

/** Rungs S: a new team from a date; day 10 is 30 August. */
class S01TeamsTest {
    private static final String FACTS = """
            department:
              pathway: {stages: {work: {duration: {constant: 300 days}}}}
              workforce:
                grades:
                  boss: {role: team-manager}
                  helper: {role: family-support}
              allocation: {redistribute-to-starters: %s}
            """;

    private static final String PLAN = """
            plan:
              north:
                action: open-team
                on: 2018-08-30
                holds-as: work
                manager-grade: boss
                workers: {worker: 1}
                workers-after: 2 weeks
                support-workers: 1
                support-grade: helper
                support-after: 4 weeks
                drop-out: %s
            """;

    private static TinyDepartment world(String redistribution, String dropOut) {
        return World.department(FACTS.formatted(redistribution) + PLAN.formatted(dropOut));
    }

    /** The manager on day 10, the worker on day 24, the support worker on day 38; only the worker's post is one of social workers. */
    @Test
    void s01_a_new_team_gets_its_manager_then_its_workers_then_its_support_worker() {
        assertThat(world("none", "0 %").until(390).of("worker 1 ", "worker 2 ", "worker 3 ", "north has"))
                .containsExactly(
                        "0 north has 0 posts, 0 vacant",
                        "10 worker 1 starts in north as boss at 100 %",
                        "10 north has 0 posts, 0 vacant",
                        "24 worker 2 starts in north as worker at 100 %",
                        "24 north has 1 posts, 0 vacant",
                        "38 worker 3 starts in north as helper at 100 %",
                        "38 north has 1 posts, 0 vacant");
    }

    /** Nobody comes on the day: each post is advertised, and somebody starts 30 days later. */
    @Test
    void s01_whoever_does_not_come_is_searched_for() {
        assertThat(world("none", "100 %").until(390).of("worker 1 ", "worker 2 ", "worker 3 "))
                .containsExactly(
                        "40 worker 1 starts in north as boss at 100 %",
                        "54 worker 2 starts in north as worker at 100 %",
                        "68 worker 3 starts in north as helper at 100 %");
    }

    /** Until the worker starts on day 24 the old team takes all; then the least loaded, who has none. */
    @Test
    void s02_new_cases_come_once_somebody_there_holds_cases() {
        assertThat(world("none", "0 %")
                        .refer(5, 1)
                        .refer(15, 1)
                        .refer(25, 1)
                        .refer(26, 1)
                        .refer(27, 1)
                        .until(30)
                        .of("takes"))
                .containsExactly(
                        "5 worker 0 takes child 0",
                        "15 worker 0 takes child 1",
                        "25 worker 2 takes child 2",
                        "26 worker 2 takes child 3",
                        "27 worker 0 takes child 4");
    }

    /** Worker 0 holds six cases, the last of them child 5. From the day after they start, worker 1 takes one a day up to three. */
    @Test
    void s03_starters_of_a_new_team_take_cases_over_from_teams_that_hold_the_same_stages() {
        TinyDepartment six = World.department(FACTS.formatted("gradual") + PLAN.formatted("0 %") + "    managers: 0\n");
        for (int day = 0; day < 6; day++) {
            six.refer(day, 1);
        }
        assertThat(six.until(390).of("worker 1 takes"))
                .containsExactly("25 worker 1 takes child 5", "26 worker 1 takes child 4", "27 worker 1 takes child 3");
    }

    /** The other team holds work and more; the new one holds work only, and takes no case of the other stage. */
    @Test
    void s03_but_only_cases_that_their_own_team_may_hold() {
        String stages = """
                department:
                  pathway:
                    stages:
                      work: {duration: {constant: 1 days}, branches: {more: rest, closed: 0 %}}
                      more: {duration: {constant: 300 days}, branches: {closed: rest}}
                  workforce:
                    grades:
                      boss: {role: team-manager}
                      helper: {role: family-support}
                    teams: {team: {holds: [work, more]}}
                  allocation: {redistribute-to-starters: at-once}
                """;
        String plan = PLAN.formatted("0 %").replace("holds-as: work", "holds: [work]");
        assertThat(World.department(stages + plan)
                        .refer(0, 1)
                        .refer(1, 1)
                        .refer(23.5, 1)
                        .until(390)
                        .of("worker 2 takes", "23.5 worker"))
                .containsExactly("23.5 worker 0 takes child 2", "24 worker 2 takes child 2");
    }

    /** Nobody is there: no caseload, rather than one of zero. */
    @Test
    void s04_the_measures_of_an_empty_team_are_undefined() {
        PreparedStudy design = new PreparedStudy(
                World.scenario("horizon: 40 days\n" + FACTS.formatted("none") + PLAN.formatted("0 %")));
        double[][] values = new Replications(design, 1).run(1).values().all();
        for (String caseload : List.of("caseload.practitioner", "caseload.ramped", "caseload.median", "caseload.max")) {
            double[] north = values[line(design, caseload)];
            assertThat(north[0]).as(caseload).isNaN();
            assertThat(north[north.length - 1]).as(caseload).isZero();
        }
    }

    private static int line(PreparedStudy design, String measure) {
        for (int line = 0; line < design.book().entries().size(); line++) {
            if (design.book().entries().get(line).id().equals(measure)
                    && design.book().entries().get(line).team().equals("north")) {
                return line;
            }
        }
        throw new AssertionError("no measure " + measure);
    }

    /**
     * A wave spread equally goes past a team that is not there yet. On day 46 two have been placed in the old team and three, with
     * its manager and support worker, in the new one: two more for the old, then one for the new.
     */
    @Test
    void s05_nobody_is_placed_in_a_team_that_does_not_hold_cases_yet() {
        String wave =
                "  wave: {action: recruit, on: 2018-09-05, people: 2, grade: worker, posts: added, drop-out: 0 %, "
                        + "to: {spread: equally}}\n"
                        + "  later: {action: recruit, on: 2018-10-05, people: 3, grade: worker, posts: added, drop-out: 0 %, "
                        + "to: {spread: equally}}\n";
        assertThat(World.department(FACTS.formatted("none") + PLAN.formatted("0 %") + wave)
                        .until(390)
                        .of("as worker")
                        .subList(1, 7))
                .containsExactly(
                        "16 worker 2 starts in team as worker at 100 %",
                        "16 worker 3 starts in team as worker at 100 %",
                        "24 worker 4 starts in north as worker at 100 %",
                        "46 worker 6 starts in team as worker at 100 %",
                        "46 worker 7 starts in team as worker at 100 %",
                        "46 worker 8 starts in north as worker at 100 %");
    }
}
