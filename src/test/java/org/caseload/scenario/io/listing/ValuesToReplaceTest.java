package org.caseload.scenario.io.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caseload.scenario.io.ResolvedScenario;
import org.caseload.scenario.io.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A council that guessed its assessments and its seniors, and knows the rest of what it states. */
class ValuesToReplaceTest {
    @TempDir
    private Path folder;

    private ResolvedScenario scenario() throws IOException {
        Files.writeString(folder.resolve("x.yaml"), """
                kind: scenario
                name: Guesses
                start-date: 30/09/2024
                department:
                  workforce:
                    absence: 4.7 %
                    teams:
                      all:
                        holds: [assessment, child-in-need, child-protection, looked-after]
                        in-post: { social-worker: 60, senior: { value: 9, assumption: yes, note: "as in England" } }
                  open-cases:
                    assessment: { value: 199, assumption: yes, note: "a year's assessments by 43 days each" }
                    child-in-need: 700
                """);
        return ScenarioReader.read(Path.of("x.yaml"), folder).resolved().orElseThrow();
    }

    @Test
    void what_is_assumed_stands_by_effect_with_reason_and_basis() throws IOException {
        String text = ValuesToReplace.assumed(scenario());
        assertThat(text)
                .startsWith("1. How many cases there are: what is above the line of every caseload\n")
                .containsSubsequence(
                        "  department.open-cases.assessment: 199\n      x.yaml:12, a year's assessments by 43 days each\n",
                        "2. Who holds them: what is below the line\n",
                        "  department.workforce.teams.all.in-post.senior: 9\n      x.yaml:10, as in England\n",
                        "3. How many posts are vacant",
                        "  department.workforce.leaving.notice: 8 weeks\n",
                        "4. How many children come",
                        "  department.demand.trend: 0 % a year\n")
                .doesNotContain("child-in-need: 700", "absence: 4.7 %");
    }

    @Test
    void what_is_stated_is_what_files_say_and_nothing_else() throws IOException {
        assertThat(ValuesToReplace.stated(scenario()))
                .startsWith("name: Guesses\n    x.yaml:2\nstart-date: 2024-09-30\n    x.yaml:3\n")
                .contains("department.workforce.absence: 4.7 %\n    x.yaml:6\n", "open-cases.child-in-need: 700\n")
                .doesNotContain("default", "library");
    }

    @Test
    void no_line_is_wider_than_a_terminal() throws IOException {
        assertThat(ValuesToReplace.assumed(scenario()).lines()).allMatch(line -> line.length() <= 100);
        assertThat(ValuesToReplace.stated(scenario()).lines()).allMatch(line -> line.length() <= 100);
    }
}
