package org.caseload.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caseload.department.TinyDepartment;
import org.junit.jupiter.api.Test;

/** Rungs G: cases move from one worker to another. */
class G01MovesTest {
    private static final String STARTER = """
            department:
              pathway: {stages: {work: {duration: {constant: 300 days}}}}
              allocation: {redistribute-to-starters: %s}
            plan:
              wave: {action: recruit, on: 2018-08-30, people: 1, grade: worker, posts: added, drop-out: 0 %%, to: {team: team}}
            """;

    /** 4 days, then the plan's team: 6 days and 7 for the handover, 4 + 13 = 17. */
    @Test
    void g01_a_stage_of_another_team_is_a_transfer() {
        String twoTeams = """
                department:
                  pathway:
                    stages:
                      work: {branches: {plan: rest, closed: 0 %}}
                      plan: {duration: {constant: 6 days}, branches: {closed: rest}}
                  workforce: {teams: {plans: {holds: [plan], in-post: {worker: 1}}}}
                  allocation: {handover: 7 working days}
                """;
        assertThat(World.department(twoTeams).refer(0, 1).until(30).of("child 0"))
                .containsExactly(
                        "0 child 0 is referred",
                        "0 child 0 enters work",
                        "0 worker 0 takes child 0",
                        "4 child 0 is done with work",
                        "4 child 0 enters plan",
                        "4 worker 0 hands back child 0",
                        "4 worker 1 takes child 0",
                        "17 child 0 is done with plan",
                        "17 worker 1 hands back child 0",
                        "17 child 0 closes");
    }

    /** Worker 0 may not hold the plan, though the team does: worker 1 takes it. */
    @Test
    void g01_a_case_changes_hands_where_the_worker_may_not_hold_its_stage() {
        String grades = """
                department:
                  pathway:
                    stages:
                      work: {branches: {plan: rest, closed: 0 %}}
                      plan: {duration: {constant: 6 days}, branches: {closed: rest}}
                  workforce:
                    grades: {worker: {may-hold: [work]}, senior: {may-hold: [plan]}}
                    teams: {team: {holds: [work, plan], in-post: {worker: 1, senior: 1}}}
                """;
        assertThat(World.department(grades).refer(0, 1).until(30).of("takes", "closes"))
                .containsExactly("0 worker 0 takes child 0", "4 worker 1 takes child 0", "10 child 0 closes");
    }

    private static List<String> takenOver(String practice) {
        TinyDepartment department = World.department(STARTER.formatted(practice));
        return department
                .refer(0, 1)
                .refer(1, 1)
                .refer(2, 1)
                .refer(3, 1)
                .until(100)
                .of("worker 1 takes");
    }

    /** Four cases against none, three against one: two change hands, the latest first, then both hold two. */
    @Test
    void g02_a_starter_takes_over_one_case_each_working_day() {
        assertThat(takenOver("gradual")).containsExactly("11 worker 1 takes child 3", "12 worker 1 takes child 2");
    }

    @Test
    void g02_or_all_of_them_at_once() {
        assertThat(takenOver("at-once")).containsExactly("10 worker 1 takes child 3", "10 worker 1 takes child 2");
    }

    @Test
    void g02_or_none() {
        assertThat(takenOver("none")).isEmpty();
    }

    /** Day 10 is Thursday 30 August: one case on Friday, none at the weekend, the next on Monday, day 14. */
    @Test
    void g02_nothing_is_taken_over_at_weekends() {
        String england = STARTER.formatted("gradual").replace("department:", "department:\n  working-days: england");
        assertThat(World.department(england)
                        .refer(0, 1)
                        .refer(1, 1)
                        .refer(2, 1)
                        .refer(3, 1)
                        .until(100)
                        .of("worker 1 takes"))
                .containsExactly("11 worker 1 takes child 3", "14 worker 1 takes child 2");
    }

    /** Worker 1 holds one child, worker 2 nobody: singly the leaver's two would go to one each. */
    @Test
    void g03_brothers_and_sisters_of_a_leaver_go_to_one_colleague() {
        String three = "department: {pathway: {stages: {work: {duration: {constant: 300 days}}}}, "
                + "workforce: {teams: {team: {in-post: {worker: 3}}}}}\n";
        assertThat(World.department(three)
                        .refer(0, 2)
                        .refer(0.5, 1)
                        .resign(1, 0, 1)
                        .until(3)
                        .of("takes"))
                .containsExactly(
                        "0 worker 0 takes child 0",
                        "0 worker 0 takes child 1",
                        "0.5 worker 1 takes child 2",
                        "2 worker 2 takes child 0",
                        "2 worker 2 takes child 1");
    }

    /** Both leave `work` on day 4. Worker 2 of the team for plans has nobody, yet the second child follows the first to worker 1. */
    @Test
    void g03_a_child_who_goes_to_another_team_joins_a_brother_or_sister_there() {
        String plans = """
                department:
                  pathway:
                    stages:
                      work: {duration: {constant: 4 days}, branches: {plan: rest, closed: 0 %}}
                      plan: {duration: {constant: 300 days}, branches: {closed: rest}}
                  workforce:
                    teams:
                      team: {in-post: {worker: 1}}
                      plans: {holds: [plan], in-post: {worker: 2}}
                """;
        assertThat(World.department(plans).refer(0, 2).until(5).of("takes"))
                .containsExactly(
                        "0 worker 0 takes child 0",
                        "0 worker 0 takes child 1",
                        "4 worker 1 takes child 0",
                        "4 worker 1 takes child 1");
    }

    /** The starter may hold `work` alone. Worker 0 holds most, three plans; the starter takes over from worker 1, brother and sister together. */
    @Test
    void g02_a_starter_takes_over_what_they_may_hold_whoever_holds_most() {
        String plans = """
                department:
                  pathway:
                    stages:
                      work: {duration: {constant: 1 day}, branches: {plan: rest, closed: 0 %}}
                      plan: {duration: {constant: 300 days}, branches: {closed: rest}}
                  workforce:
                    grades: {new: {may-hold: [work]}}
                    teams: {team: {holds: [work, plan], in-post: {worker: 2}}}
                  allocation: {redistribute-to-starters: at-once}
                plan:
                  wave: {action: recruit, on: 2018-08-30, people: 1, grade: new, posts: added, drop-out: 0 %, to: {team: team}}
                """;
        assertThat(World.department(plans).refer(0, 3).refer(9.5, 2).until(10).of("takes"))
                .containsExactly(
                        "0 worker 0 takes child 0",
                        "0 worker 0 takes child 1",
                        "0 worker 0 takes child 2",
                        "9.5 worker 1 takes child 3",
                        "9.5 worker 1 takes child 4",
                        "10 worker 2 takes child 4",
                        "10 worker 2 takes child 3");
    }
}
