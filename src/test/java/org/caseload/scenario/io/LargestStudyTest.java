package org.caseload.scenario.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caseload.scenario.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A study that is too large is refused when it is read, at the line that makes it so, whichever way it became so. */
class LargestStudyTest {
    private static final String HEAD = "kind: scenario\nextends: base.yaml\nname: Large\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void council() throws IOException {
        Files.copy(Path.of("src/test/resources/broken/base/valid.yaml"), folder.resolve("base.yaml"));
    }

    private ParseResult<Scenario> read(String rest) {
        return read(rest, List.of());
    }

    private ParseResult<Scenario> read(String rest, List<OverriddenValue> overrides) {
        try {
            Files.writeString(folder.resolve("x.yaml"), HEAD + rest);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return ScenarioSource.open(Path.of("x.yaml"), folder, overrides).scenario();
    }

    /** The file's fourth line is the one that makes it too large. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plan: { september-cohort: { people: 1000000000 } } | plan.september-cohort | people who start by the plan",
                "plan: { september-cohort: { people: 5001 } } | plan.september-cohort | people who start by the plan",
                "plan: { september-cohort: { people: 10000 % of in-post } } | plan.september-cohort | people who start",
                "plan: { september-cohort: { people: 3000 }, locums: { people: 3000 } } | plan.september-cohort | people who start",
                "plan: { open-door: { rate: 10000 a year } } | plan.open-door | people who start by the plan",
                "plan: { north: { workers: { social-worker: 10000 } } } | plan.north | people who start by the plan",
                "plan: { p: { action: project-team, on: 1 March 2019, until: 1 May 2019, people: 100000 } } | plan.p | people who start",
                "department: { workforce: { grades: { social-worker: { full-time-equivalent: 0.00001 } } } } "
                        + "| department.workforce.grades.social-worker.full-time-equivalent | 0.05 to 1",
                "department: { workforce: { teams: { locality: { in-post: { social-worker: 100000 } } } } } "
                        + "| department.workforce.teams.locality.in-post.social-worker | people in post",
                "department: { workforce: { teams: { locality: { posts: 100000 } } } } "
                        + "| department.workforce.teams.locality.posts | people in post or in posts",
                "department: { workforce: { teams: { locality: { other-posts: { team-manager: 100000 } } } } } "
                        + "| department.workforce.teams.locality.other-posts.team-manager | people in post or in posts",
                "department: { open-cases: { child-in-need: 1000000 } } | department.open-cases.child-in-need | open cases",
                "department: { allocation: { policy: hard-cap, cap: 18 }, unallocated: { assessment: { children: 1000000, waited: { constant: 3 days } } } } "
                        + "| department.unallocated.assessment.children | open cases on the start date",
                "department: { demand: { referrals-per-year: 1000000 } } "
                        + "| department.demand.referrals-per-year | children referred",
            })
    void it_is_refused_at_its_line(String line, String path, String what) {
        ParseResult<Scenario> reading = read(line.strip() + "\n");
        assertThat(reading.problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("x.yaml");
            assertThat(problem.line()).isEqualTo(4);
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.text()).contains(what).contains("permitted: ");
        });
    }

    @Test
    void what_is_permitted_is_permitted() {
        assertThat(read("plan: { september-cohort: { people: 4900 } }\n").problemText())
                .isEmpty();
        assertThat(read("department: { workforce: { grades: { social-worker: { full-time-equivalent: 0.05 } } } }\n")
                        .problemText())
                .isEmpty();
    }

    @Test
    void hours_and_people_multiply() {
        String rest = "department: { workforce: { grades: { social-worker: { full-time-equivalent: 0.05 } }, "
                + "part-time: { share: 100 %, hours: 10 % }, teams: { locality: { in-post: { social-worker: 200 } } } } }\n";
        assertThat(read(rest).problemText())
                .startsWith("x.yaml:4:77: department.workforce.grades.social-worker.full-time-equivalent: found ")
                .contains(" people in post or in posts on the start date; permitted: at most 25,000,");
    }

    @Test
    void a_horizon_on_the_command_line_counts() {
        String rest = "department: { workforce: { teams: { locality: { in-post: { social-worker: 5000 } } } } }\n";
        assertThat(read(rest).problemText()).isEmpty();
        assertThat(read(rest, List.of(OverriddenValue.horizon("200 years"))).problemText())
                .contains("horizon: found ")
                .contains(" years of work of all people; permitted: at most 500,000");
    }

    @Test
    void the_far_end_of_what_nobody_knows_counts() {
        String rest = "plan: { september-cohort: { people: { uncertain: { low: 10, mode: 30, high: 6000 } } } }\n";
        assertThat(read(rest).problemText()).startsWith("x.yaml:4:").contains("people who start by the plan");
    }

    @Test
    void a_strategy_counts() throws IOException {
        Files.writeString(
                folder.resolve("many.yaml"),
                "kind: strategy\nname: Many\nplan:\n  more: { action: recruit, on: 1 October 2018, people: 6000, "
                        + "grade: newly-qualified, posts: added, to: { team: locality } }\n");
        ParseResult<Scenario> reading =
                ScenarioSource.open(Path.of("base.yaml"), folder, List.of()).with(List.of(Path.of("many.yaml")));
        assertThat(reading.problemText()).startsWith("many.yaml:4:").contains("people who start by the plan");
    }
}
