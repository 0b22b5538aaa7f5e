package org.caseload.department.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.caseload.department.blueprint.PreparedDepartment;
import org.caseload.department.casework.StageTable;
import org.caseload.department.record.Warning;
import org.caseload.department.staffing.Unbalanced;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.io.ParseResult;
import org.caseload.scenario.io.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two stages: all cases work for 30 days, half of them get help for 60 days more. A hundred start a day, so 3,000 are open in
 * each, and 6,000 in all.
 */
class ReconciledStartTest {
    private static final double DAYS_PER_YEAR = 365.25;

    @TempDir
    private Path folder;

    private PreparedDepartment prepared(String more) throws IOException {
        Files.copy(
                Path.of("src/test/resources/behaviour/tiny.yaml"),
                folder.resolve("tiny.yaml"),
                StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(folder.resolve("two.yaml"), """
                kind: scenario
                name: Two stages
                extends: tiny.yaml
                department:
                  demand: { referrals-per-year: 36525 }
                  pathway:
                    stages:
                      work: { duration: { constant: 30 days }, branches: { help: 50 %, closed: rest } }
                      help: { duration: { constant: 60 days }, branches: { closed: rest } }
                  workforce: { teams: { team: { holds: [work, help], in-post: { worker: 1000 } } } }
                  start-state: balanced
                """);
        Files.writeString(folder.resolve("x.yaml"), "kind: scenario\nname: X\nextends: two.yaml\n" + more);
        ParseResult<Scenario> reading = ScenarioReader.read(Path.of("x.yaml"), folder);
        Scenario scenario = reading.value().orElseThrow(() -> new AssertionError(reading.problemText()));
        return new PreparedDepartment(scenario.department(), scenario.plan(), scenario.startDate(), 10);
    }

    private BalancedDepartment solved(String department) throws IOException {
        return prepared("department: " + department + "\n").balance();
    }

    private static void isAsConstructed(BalancedDepartment solved) {
        assertThat(solved.referralsPerDay()).isCloseTo(100, within(1e-7));
        assertThat(solved.openCases()[0]).isCloseTo(3_000, within(3e-6));
        assertThat(solved.openCases()[1]).isCloseTo(3_000, within(3e-6));
        assertThat(solved.stages().row(0).destinations().get(0).share()).isCloseTo(0.5, within(5e-10));
        assertThat(solved.stages().work(0, 0).mean()).isCloseTo(30, within(3e-8));
        assertThat(solved.stages().work(1, 0).mean()).isCloseTo(60, within(6e-8));
        assertThat(solved.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ open-cases: { work: 3000, help: 3000 } }",
                "{ open-cases: { help: 3000 } }",
                "{ cases: 6000 }",
                "{ cases: 6000, published-cases: { help: 3000 } }",
                "{ cases: 6000, open-cases: { work: 3000 } }",
                "{ published-starts: { work: 36525 } }",
                "{ demand: { referrals-per-year: balance }, cases: 6000 }",
                "{ demand: { referrals-per-year: balance, published-referrals: 36525 }, open-cases: { work: 3000, help: 3000 } }"
            })
    void what_fits_together_comes_back_unchanged(String stated) throws IOException {
        isAsConstructed(solved(stated));
    }

    /** At four times the comfortable load work of elasticity one half takes twice as long: 100 × 15 × 2 and 50 × 30 × 2. */
    @Test
    void so_does_what_fits_together_under_load() throws IOException {
        String slow = "overload-elasticity: 0.5, needs-the-worker: no";
        BalancedDepartment solved = solved("{ open-cases: { work: 3000, help: 3000 }, "
                + "workforce: { teams: { team: { in-post: { worker: 150 } } } }, pathway: { stages: { "
                + "work: { duration: { constant: 15 days }, " + slow + " }, "
                + "help: { duration: { constant: 30 days }, " + slow + " } } } }");
        assertThat(solved.referralsPerDay()).isCloseTo(100, within(1e-7));
        assertThat(solved.workPerDay()[0]).isCloseTo(0.5, within(1e-9));
        assertThat(solved.stages().work(0, 0).mean()).isCloseTo(15, within(2e-8));
    }

    /** Lengths are known to 20 %, referrals to 12 %: of log(4,000 / 3,000), .12² / (.12² + .2²) falls to referrals. */
    @Test
    void what_does_not_fit_gives_way_as_it_is_known() throws IOException {
        BalancedDepartment solved = solved("{ open-cases: { work: 4000 } }");
        double all = Math.log(4.0 / 3);
        double weight = 0.12 * 0.12 / (0.12 * 0.12 + 0.2 * 0.2);
        assertThat(Math.log(solved.referralsPerDay() / 100)).isCloseTo(all * weight, within(1e-9));
        assertThat(Math.log(solved.stages().work(0, 0).mean() / 30)).isCloseTo(all * (1 - weight), within(1e-9));
        assertThat(solved.openCases()[0]).isEqualTo(4_000);
        assertThat(solved.solved())
                .anySatisfy(number -> {
                    assertThat(number.what()).isEqualTo("Referrals a year");
                    assertThat(number.value() / DAYS_PER_YEAR).isCloseTo(solved.referralsPerDay(), within(1e-9));
                    assertThat(number.official()).isEqualTo("36,525 stated (0.6 SD)");
                })
                .anySatisfy(number -> {
                    assertThat(number.what()).isEqualTo("Length of work");
                    assertThat(number.official()).isEqualTo("1 (1.1 SD)");
                });
    }

    /** Of 4,000 instead of 3,000 most falls to the length: by 1.1 SD it lies (4/3)^0.735 = 1.24 times as long. */
    @Test
    void how_near_the_start_comes_is_a_sentence() throws IOException {
        assertThat(solved("{ open-cases: { work: 3000, help: 3000 } }").nearness())
                .isEqualTo("The start solved is as stated.");
        assertThat(solved("{ open-cases: { work: 4000 } }").nearness())
                .isEqualTo("The start solved lies within 1.1 standard deviations of every figure stated; farthest: "
                        + "length of work, 1.24 times the pathway's.");
    }

    /** Lengths known to 0.1 % do not give way: 3,300 are 110 referred a day, 40,177 a year; or of a hundred a day 55 get help. */
    @Test
    void the_figure_that_lies_farthest_is_named_in_its_own_unit() throws IOException {
        String exactLengths =
                "pathway: { stages: { work: { length-known-to: 0.1 % }, help: { length-known-to: 0.1 % } } }";
        assertThat(solved("{ open-cases: { work: 3300 }, " + exactLengths + " }")
                        .nearness())
                .matches("The start solved lies within 0\\.\\d standard deviations of every figure stated; farthest: "
                        + "referrals, 40,1\\d{2} a year where 36,525 are stated\\.");
        assertThat(solved("{ open-cases: { work: 3000, help: 3300 }, " + exactLengths + " }")
                        .nearness())
                .matches("The start solved lies within 0\\.\\d standard deviations of every figure stated; farthest: "
                        + "share from work to closed, 45\\.0 % where the pathway says 50\\.0 %\\.");
    }

    @Test
    void a_length_that_is_known_exactly_does_not_give_way() throws IOException {
        BalancedDepartment solved =
                solved("{ open-cases: { work: 4000 }, pathway: { stages: { work: { length-known-to: 0.1 % } } } }");
        assertThat(solved.stages().work(0, 0).mean()).isCloseTo(30, within(0.01));
        assertThat(solved.referralsPerDay()).isCloseTo(400.0 / 3, within(0.1));
    }

    @Test
    void a_total_is_split_into_whole_cases_that_add_up() throws IOException {
        BalancedDepartment solved = solved("{ cases: 6001, published-cases: { help: 2500 } }");
        assertThat(Arrays.stream(solved.openCases()).sum()).isEqualTo(6_001);
        assertThat(solved.openCases()[1]).isBetween(2_500.0, 2_700.0).isEqualTo(Math.rint(solved.openCases()[1]));
        assertThat(solved.countsStated()).containsExactly(true, true);
        assertThat(solved.solved()).anySatisfy(number -> {
            assertThat(number.what()).isEqualTo("Open in help");
            assertThat(number.official()).startsWith("2,500 published (");
        });
    }

    @Test
    void a_stage_that_holds_none_is_left_out() throws IOException {
        BalancedDepartment solved = solved("{ open-cases: { work: 3000, help: 0 } }");
        assertThat(solved.openCases()).containsExactly(3_000, 0);
        assertThat(solved.stages().row(0).destinations())
                .allSatisfy(
                        branch -> assertThat(branch.share()).isEqualTo(branch.stage() == StageTable.CLOSED ? 1 : 0));
    }

    /** All who are open on 1 September came in August, of 0.82 × 12 / 12.03 of a month's referrals. */
    @Test
    void open_cases_belong_to_the_season_of_their_day() throws IOException {
        BalancedDepartment solved = prepared(
                        "start-date: 2018-09-01\ndepartment: { open-cases: { work: 3000 }, demand: "
                                + "{ referrals-per-year: balance, season: england } }\n")
                .balance();
        assertThat(solved.referralsPerDay()).isCloseTo(100 * 12.03 / (12 * 0.82), within(1e-4));
    }

    @Test
    void figures_that_had_to_move_far_are_warned_of() throws IOException {
        assertThat(solved("{ open-cases: { work: 3000, help: 3000 }, demand: { referrals-per-year: 80000 } }")
                        .warnings())
                .extracting(Warning::text)
                .anySatisfy(warning -> assertThat(warning)
                        .startsWith("referrals solved at ")
                        .contains(", you stated 80,000 (")
                        .contains("would hold more cases than are open")
                        .endsWith("or `start-state: given`."));
        assertThat(solved("{ open-cases: { help: 12000 } }").warnings())
                .extracting(Warning::text)
                .anySatisfy(warning -> assertThat(warning).startsWith("the length of help solved at "));
        assertThat(solved(
                                "{ open-cases: { work: 3000, help: 5800 }, pathway: { stages: { work: { length-known-to: 0.1 % }, help: { length-known-to: 0.1 % } } } }")
                        .warnings())
                .extracting(Warning::text)
                .anySatisfy(warning -> assertThat(warning)
                        .startsWith("the share from work to ")
                        .contains(" %, the pathway says 50.0 % ("));
        assertThat(solved("{ cases: 3200, published-cases: { help: 3000 } }").warnings())
                .extracting(Warning::text)
                .anySatisfy(warning -> assertThat(warning)
                        .startsWith("open in help solved at ")
                        .contains(", published 3,000 ("));
    }

    @Test
    void what_no_department_can_have_is_refused() {
        assertThatThrownBy(() -> solved("{ open-cases: { work: 0, help: 3 } }"))
                .isInstanceOf(Unbalanced.class)
                .hasMessageContaining("no case goes on to help");
        assertThatThrownBy(() -> solved("{ cases: 10, demand: { referrals-per-year: 0 } }"))
                .isInstanceOf(Unbalanced.class)
                .hasMessageContaining("nobody is referred");
        assertThatThrownBy(
                        () -> solved(
                                "{ open-cases: { help: 3 }, pathway: { stages: { help: { duration: { constant: 0 days } } } } }"))
                .isInstanceOf(Unbalanced.class)
                .hasMessageContaining("cases of help take no time");
        assertThatThrownBy(() -> prepared("department: { cases: 10, open-cases: { work: 10 } }\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("found 10, but 10 are counted under `open-cases`");
    }
}
