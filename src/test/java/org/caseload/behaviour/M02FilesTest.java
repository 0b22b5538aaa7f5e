package org.caseload.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caseload.department.record.DepartmentObserver;
import org.junit.jupiter.api.Test;

/** Rungs M, continued: a start that is known case by case, and person by person. The start date is 20 August 2018. */
class M02FilesTest {
    private static final String THIRTY_DAYS = """
            department:
              pathway: {stages: {work: {duration: {constant: 30 days}}}}
              open-cases: {file: open-cases.csv}
            """;

    /** 30 days, opened 10 and 25 days before the start: closes at 20 and at 5. C2 comes first in the order of ids. */
    @Test
    void m03_a_case_from_a_file_has_what_is_left_of_its_stage() {
        Map<String, String> files = Map.of("open-cases.csv", """
                case,stage,referred,worker
                C3,work,10/08/2018,W1
                C2,work,2018-07-26,W1
                """);
        assertThat(World.department(THIRTY_DAYS, files).until(100).of("takes", "closes"))
                .containsExactly(
                        "0 worker 0 takes child 0",
                        "0 worker 0 takes child 1",
                        "5 child 0 closes",
                        "20 child 1 closes");
    }

    /**
     * W2 started 12 days before, in an induction of 50 % for 20 days, so is at full capacity from day 8. W1's last
     * day is 1 September, day 12: on the midnight that ends it the case goes to W2, the only colleague.
     */
    @Test
    void m04_staff_from_a_file_have_served_since_their_first_day() {
        String staffed = """
                department:
                  pathway: {stages: {work: {duration: {constant: 30 days}}}}
                  workforce:
                    grades: {worker: {induction: {0 weeks: 50 %, 20 days: 100 %}}}
                    staff: {file: staff.csv}
                    teams: {team: {in-post: {worker: none}}}
                    recruitment: {rolling: no}
                  open-cases: {file: open-cases.csv}
                """;
        Map<String, String> files = Map.of("staff.csv", """
                Worker ID;Team;Grade;FTE;Started;Leaving
                W2;team;worker;1;08/08/2018;
                W1;team;worker;0.5;01/01/2010;01/09/2018
                """, "open-cases.csv", """
                case,stage,referred,worker
                C1,work,10/08/2018,W1
                """);
        assertThat(World.department(staffed, files).until(100).of("starts", "is at", "takes", "leaves", "closes"))
                .containsExactly(
                        "0 worker 0 starts in team as worker at 100 %",
                        "0 worker 1 starts in team as worker at 50 %",
                        "0 worker 0 takes child 0",
                        "8 worker 1 is at 100 %",
                        "13 worker 1 takes child 0",
                        "13 worker 0 leaves",
                        "20 child 0 closes");
    }

    /** Five waited; two are allocated every working day from day 1 on, the longest wait first; all wait at the first midnight. */
    @Test
    void m05_children_who_wait_are_worked_off_at_the_stated_pace() {
        String backlog = """
                department:
                  unallocated: {work: {children: 5, waited: {constant: 30 days}}}
                  allocation: {backlog: 2 a day}
                """;
        assertThat(World.department(backlog).until(4).of("takes", "waits"))
                .containsExactly(
                        "-30 child 0 waits",
                        "-30 child 1 waits",
                        "-30 child 2 waits",
                        "-30 child 3 waits",
                        "-30 child 4 waits",
                        "1 child 0 waits no longer",
                        "1 worker 0 takes child 0",
                        "1 child 1 waits no longer",
                        "1 worker 0 takes child 1",
                        "2 child 2 waits no longer",
                        "2 worker 0 takes child 2",
                        "2 child 3 waits no longer",
                        "2 worker 0 takes child 3",
                        "3 child 4 waits no longer",
                        "3 worker 0 takes child 4");
    }

    /** Under a hard cap of 2 the one worker, who holds both open cases, takes nobody until one of them closes. */
    @Test
    void m06_under_a_hard_cap_they_wait_for_room() {
        String full = """
                department:
                  pathway: {stages: {work: {duration: {constant: 30 days}}}}
                  open-cases: {file: open-cases.csv}
                  allocation: {policy: hard-cap, cap: 2}
                """;
        Map<String, String> files = Map.of("open-cases.csv", """
                case,stage,referred,stage started,worker
                A,work,22/07/2018,22/07/2018,W1
                B,work,31/07/2018,31/07/2018,W1
                C,work,05/08/2018,06/08/2018,
                """);
        assertThat(World.department(full, files).until(50).of("takes", "waits", "closes"))
                .containsExactly(
                        "0 worker 0 takes child 0",
                        "0 worker 0 takes child 1",
                        "-14 child 2 waits",
                        "1 child 0 closes",
                        "1 child 2 waits no longer",
                        "1 worker 0 takes child 2",
                        "10 child 1 closes",
                        "31 child 2 closes");
    }

    /** Of ten cases of up to 20 days with a limit of 5 working days, the stated four are past it, and no other. */
    @Test
    void m07_as_many_cases_are_past_their_limit_as_stated() {
        String overdue = """
                department:
                  pathway:
                    stages: {work: {duration: {uniform: {low: 0 days, high: 20 days}}, on-time-limit: 5 working days}}
                  open-cases: {work: 10}
                  overdue: {work: 4}
                """;
        List<Double> clocks = new ArrayList<>();
        DepartmentObserver clock = new DepartmentObserver() {
            @Override
            public void stageLeft(double time, int childCase, int stage, double clockStarted) {
                clocks.add(clockStarted);
            }
        };
        World.department(overdue, clock).until(30);
        assertThat(clocks).hasSize(10).filteredOn(started -> started < -5).hasSize(4);
    }

    /** Two teams hold the stage; one counts 3 of the 5 open cases as its own. */
    @Test
    void m08_open_cases_counted_by_team_are_with_that_team() {
        String teams = """
                department:
                  workforce:
                    teams:
                      team: {in-post: {worker: 1}}
                      north: {holds: [work], in-post: {worker: 1}, open-cases: {work: 3}}
                  open-cases: {work: 5}
                """;
        assertThat(World.department(teams).until(1).of("takes"))
                .containsExactly(
                        "0 worker 1 takes child 0",
                        "0 worker 1 takes child 1",
                        "0 worker 1 takes child 2",
                        "0 worker 0 takes child 3",
                        "0 worker 0 takes child 4");
    }

    private static final String BY_CHANCE = """
            department:
              pathway:
                stages:
                  work: {duration: {weibull: {shape: 0.7, mean: 60 days}}, branches: {closed: rest, more: 40 %}}
                  more: {duration: {lognormal: {mean: 80 days, cv: 1}}, branches: {closed: rest}}
              workforce: {teams: {team: {holds: [work, more], in-post: {worker: 3}}}}
              open-cases: {file: open-cases.csv}
            """;
    private static final List<String> ROWS = List.of(
            "C1,work,10/08/2018,,W1", "C2,more,01/02/2018,,W2", "C3,more,,01/08/2018,W1", "C4,work,,19/08/2018,W3");

    private static List<String> story(List<String> rows) {
        String file = "case,stage,referred,stage-started,worker\n" + String.join("\n", rows) + "\n";
        return World.department(BY_CHANCE, Map.of("open-cases.csv", file))
                .until(399)
                .of("done", "closes", "takes");
    }

    private static List<String> times(List<String> story) {
        return story.stream()
                .filter(line -> line.endsWith("closes"))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
    }

    @Test
    void m09_the_order_of_the_rows_changes_nothing() {
        assertThat(story(List.of(ROWS.get(2), ROWS.get(0), ROWS.get(3), ROWS.get(1))))
                .isEqualTo(story(ROWS))
                .hasSizeGreaterThan(8);
    }

    @Test
    void m10_another_row_changes_nobody_elses_luck() {
        List<String> more = new ArrayList<>(ROWS);
        more.add(1, "B9,work,13/08/2018,,W2");
        assertThat(times(story(more)))
                .hasSizeGreaterThan(times(story(ROWS)).size())
                .containsAll(times(story(ROWS)));
    }
}
