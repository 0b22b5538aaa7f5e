package org.caseload.department.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caseload.department.staffing.Unbalanced;
import org.caseload.experiment.PreparedStudy;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.io.ParseResult;
import org.caseload.scenario.io.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Facts that admit no balance are refused with the fact to blame, before anything is simulated. */
@Timeout(60)
class ImpossibleBalanceTest {
    @TempDir
    private Path folder;

    private Unbalanced refused(String department) throws IOException {
        Files.copy(Path.of("src/test/resources/broken/base/valid.yaml"), folder.resolve("base.yaml"));
        Files.writeString(
                folder.resolve("x.yaml"),
                "kind: scenario\nextends: base.yaml\nname: X\ndepartment: " + department + "\n");
        ParseResult<Scenario> reading = ScenarioReader.read(Path.of("x.yaml"), folder);
        assertThat(reading.problemText()).isEmpty();
        return catchThrowableOfType(
                Unbalanced.class, () -> new PreparedStudy(reading.value().orElseThrow()));
    }

    @Test
    void nobody_gets_past_the_front_door() throws IOException {
        Unbalanced refusal = refused("{ demand: { front-door: { no-further-action: 100 % } } }");
        assertThat(refusal.path()).isEqualTo("demand/front-door/no-further-action");
        assertThat(refusal).hasMessageContaining("found 100 %, so nobody reaches assessment");
    }

    @Test
    void hardly_anybody_gets_past_the_front_door() throws IOException {
        Unbalanced refusal = refused("{ demand: { front-door: { no-further-action: 99.9999 % } } }");
        assertThat(refusal.path()).isEqualTo("demand/front-door/no-further-action");
        assertThat(refusal).hasMessageContaining("children referred up to the horizon; permitted: at most 1,500,000");
    }

    @Test
    void no_case_goes_on_to_a_stage_that_must_hold_some() throws IOException {
        Unbalanced refusal = refused("{ pathway: { stages: { assessment: { branches: { looked-after: 0 % } }, "
                + "child-in-need: { branches: { looked-after: 0 % } }, "
                + "child-protection: { branches: { looked-after: 0 % } } } } }");
        assertThat(refusal.path()).isEqualTo("open-cases/looked-after");
        assertThat(refusal).hasMessageContaining("no case goes on to looked-after");
    }

    @Test
    void stages_that_lead_to_each_other_without_end() throws IOException {
        Unbalanced refusal = refused("{ start-state: given, demand: { referrals-per-year: 1000 }, pathway: { stages: { "
                + "child-in-need: { duration: { constant: 0.001 days }, duration-to: {}, branches: { closed: 0 %, "
                + "child-protection: 100 %, looked-after: 0 % } }, "
                + "child-protection: { duration: { constant: 0.001 days }, branches: { closed: 0 %, child-in-need: 100 %, "
                + "looked-after: 0 % } } } } }");
        assertThat(refusal.path()).startsWith("pathway/stages/").endsWith("/branches");
        assertThat(refusal).hasMessageContaining("more than 100 stages in a year");
    }

    @Test
    void posts_that_take_ages_to_fill() throws IOException {
        Unbalanced refusal = refused("{ workforce: { teams: { locality: { posts: balance } }, "
                + "recruitment: { time-to-start: { constant: 10000000 days } } } }");
        assertThat(refusal.path()).isEqualTo("workforce/recruitment/time-to-start");
        assertThat(refusal).hasMessageContaining(" vacant posts; permitted: at most 25,000");
    }

    @Test
    void people_are_in_post_in_a_grade_in_which_nobody_stays() throws IOException {
        Unbalanced refusal = refused("{ workforce: { grades: { newly-qualified: { after: 0 weeks } } } }");
        assertThat(refusal.path()).isEqualTo("workforce/grades/newly-qualified/after");
        assertThat(refusal).hasMessageContaining("found no time at all, but people are in post in this grade");
    }
}
