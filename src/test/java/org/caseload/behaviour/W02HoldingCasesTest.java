package org.caseload.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.caseload.department.TinyDepartment;
import org.caseload.department.blueprint.PreparedDepartment;
import org.caseload.experiment.PreparedStudy;
import org.caseload.experiment.Replications;
import org.caseload.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** Rungs W: social workers who hold no cases. */
class W02HoldingCasesTest {
    /** Ten social workers, six of whom hold cases, and sixty children. */
    private static final String SIX_OF_TEN = """
            department:
              pathway: {stages: {work: {duration: {constant: 300 days}}}}
              workforce:
                grades: {worker: {hold-cases: 60 %}}
                teams: {team: {in-post: {worker: 10}}}
              open-cases: {work: 60}
            """;

    private static List<Integer> cases(TinyDepartment department, int workers) {
        return IntStream.range(0, workers)
                .map(number -> department.worker(number).caseload().cases())
                .sorted()
                .boxed()
                .toList();
    }

    @Test
    void w17_those_who_hold_no_cases_are_in_post_and_are_given_none() {
        TinyDepartment department = World.department(SIX_OF_TEN);
        department.refer(0.01, 3).until(0.02);
        assertThat(cases(department, 10)).containsExactly(0, 0, 0, 0, 10, 10, 10, 10, 10, 13);
    }

    /** Sixty cases over six who hold some are ten each, whoever else is in post; six at ten cases are the team's capacity. */
    @Test
    void w17_those_who_hold_no_cases_count_in_no_average_and_in_no_capacity() {
        Scenario scenario = World.scenario(SIX_OF_TEN);
        PreparedStudy study = new PreparedStudy(scenario);
        double[][] values = new Replications(study, 1).run(1).values().all();
        Map<String, Double> expected = Map.of(
                "caseload.dfe", 10.0,
                "caseload.practitioner", 10.0,
                "caseload.ramped", 10.0,
                "caseload.established", 10.0,
                "caseload.median", 10.0,
                "workforce.workers", 6.0,
                "workforce.in-post", 10.0,
                "workforce.established", 10.0,
                "caseload.load", 1.0);
        expected.forEach((measure, value) ->
                assertThat(values[line(study, measure)][0]).as(measure).isEqualTo(value));
        PreparedDepartment blueprint =
                new PreparedDepartment(scenario.department(), scenario.plan(), scenario.startDate(), 10);
        assertThat(blueprint.balance().teams().get(0).capacity()).isEqualTo(60);
    }

    private static int line(PreparedStudy study, String measure) {
        return IntStream.range(0, study.book().entries().size())
                .filter(n -> study.book().entries().get(n).id().equals(measure)
                        && study.book().entries().get(n).team().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** Two of three hold cases, one each; when one of them leaves, the other takes both. */
    @Test
    void w17_the_cases_of_a_leaver_go_to_those_who_hold_some() {
        String two = SIX_OF_TEN.replace("worker: 10", "worker: 3").replace("work: 60", "work: 2");
        TinyDepartment department = World.department(two);
        department.resign(1, 0, 1).until(3);
        assertThat(cases(department, 3)).containsExactly(0, 0, 2);
    }

    @Test
    void w17_what_does_not_go_together_is_refused() {
        assertThatThrownBy(() -> World.scenario(
                        "department: {workforce: {grades: {boss: {role: team-manager, hold-cases: 50 %}}}}\n"))
                .hasMessageContaining("permitted for social workers only");
        assertThatThrownBy(() -> World.scenario(
                        "department: {workforce: {grades: {worker: {hold-cases: 50 %}}, staff: {file: staff.csv}, "
                                + "teams: {team: {in-post: {worker: none}}}}}\n",
                        Map.of("staff.csv", "worker,team,grade,started\n1,team,worker,2018-01-01\n")))
                .hasMessageContaining("the file of staff does not say who holds cases");
    }
}
