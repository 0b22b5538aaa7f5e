package org.caseload.official.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caseload.department.blueprint.CaseloadAtStart;
import org.caseload.department.blueprint.PreparedDepartment;
import org.caseload.department.record.Warning;
import org.caseload.department.record.WarningRule;
import org.caseload.department.staffing.AverageAtStart;
import org.caseload.department.staffing.TeamBalance;
import org.caseload.experiment.PreparedStudy;
import org.caseload.official.council.Council;
import org.caseload.official.council.Councils;
import org.caseload.official.council.Search;
import org.caseload.official.file.DataRoom;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.io.ParseResult;
import org.caseload.scenario.io.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nottingham in September 2023 from the same figures in three settings that once gave averages four cases apart without a word: they
 * agree, or a warning names the line and what to state instead.
 */
class ThreeWaysTest {
    private static final String NOTHING_ELSE = "kind: scenario\nname: Nottingham otherwise\nextends: nottingham.yaml\n";

    @TempDir
    private Path folder;

    /** A scenario that a file gives, with what a reader is warned of and where. */
    private record Way(PreparedStudy study, List<String> warnings) {
        boolean warns(WarningRule rule) {
            return study.warnings().unanswered().stream().map(Warning::rule).anyMatch(rule::equals);
        }

        double posts() {
            return study.blueprint().balance().teams().get(0).posts();
        }
    }

    private Way way(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
        ParseResult<Scenario> reading = ScenarioReader.read(file, folder);
        PreparedStudy study = new PreparedStudy(
                reading.value().orElseThrow(() -> new AssertionError(reading.problemText())), reading.uncertain());
        return new Way(study, study.warnings().named(reading.resolved().orElseThrow()::whereIs));
    }

    private Way fromVacancies() throws IOException {
        Councils councils = DataRoom.shipped();
        return way(
                "nottingham.yaml",
                ScenarioDraft.of(
                                councils,
                                ((Search.Found) councils.find("Nottingham", 2023)).council(),
                                2023,
                                Wishes.NONE)
                        .text());
    }

    @Test
    void posts_from_the_published_vacancies_are_quiet_about_staff() throws IOException {
        assertThat(fromVacancies().study().warnings().unanswered())
                .allMatch(warning -> warning.rule() == WarningRule.LENGTH_FAR_FROM_STATED);
    }

    @Test
    void posts_left_to_balance_warn_of_the_agency_staff_that_the_vacancies_do_not_hold() throws IOException {
        fromVacancies();
        Path file = folder.resolve("nottingham.yaml");
        String balanced = Files.readString(file).replaceAll("(?m)^    vacancies: .*\n", "");
        Way way = way("balanced.yaml", balanced);
        assertThat(way.warns(WarningRule.AGENCY_ABOVE_SOLVED_VACANCIES)).isTrue();
        assertThat(way.warnings())
                .anySatisfy(warning -> assertThat(warning)
                        .contains("State `workforce: {vacancies: … %}` or the teams' `posts`.")
                        .containsPattern("balanced\\.yaml:\\d+:\\d+"));
    }

    @Test
    void a_given_start_has_the_same_posts_and_warns_where_its_referrals_do_not_keep_up_its_cases() throws IOException {
        Way solved = fromVacancies();
        double[] open = solved.study().blueprint().balance().openCases();
        long referrals = Math.round(solved.study()
                .scenario()
                .department()
                .demand()
                .publishedReferrals()
                .orElseThrow());
        String given = NOTHING_ELSE + """
                department:
                  start-state: given
                  cases: none
                  open-cases: {assessment: %.0f, child-in-need: %.0f, child-protection: %.0f, looked-after: %.0f}
                  demand: {referrals-per-year: %d}
                """.formatted(open[0], open[1], open[2], open[3], referrals);
        Way way = way("given.yaml", given);
        assertThat(way.posts()).isCloseTo(solved.posts(), within(1e-9));
        assertThat(way.study().blueprint().facts().workforce().recruitment().supply())
                .isEqualTo(solved.study()
                        .blueprint()
                        .facts()
                        .workforce()
                        .recruitment()
                        .supply());
        assertThat(way.warns(WarningRule.CASES_NOT_STEADY)).isTrue();
        assertThat(way.warnings())
                .anySatisfy(warning -> assertThat(warning)
                        .contains("state `start-state: balanced`")
                        .containsPattern("given\\.yaml:\\d+:\\d+"));
    }

    /** Those who are away for long hold no cases, so as many more are in post as the published average asks for. */
    @Test
    void the_official_average_begins_as_published() throws IOException {
        PreparedDepartment department = fromVacancies().study().blueprint();
        double cases = CaseloadAtStart.of(department).cases();
        AverageAtStart average = AverageAtStart.of(department.facts().workforce(), department.grades(), cases);
        assertThat(average.each())
                .isCloseTo(department.facts().publishedCaseload().orElseThrow(), withinPercentage(0.5));
    }

    /** Where fewer posts are vacant than the usual time to fill one leaves, it takes less time, and as many stay vacant as are published. */
    @Test
    void few_published_vacancies_shorten_the_time_to_fill_a_post() throws IOException {
        Councils councils = DataRoom.shipped();
        Council norfolk = ((Search.Found) councils.find("Norfolk", 2024)).council();
        Way way = way(
                "norfolk.yaml",
                ScenarioDraft.of(councils, norfolk, 2024, Wishes.NONE).text());
        PreparedDepartment department = way.study().blueprint();
        TeamBalance team = department.balance().teams().get(0);
        assertThat(100 * team.vacancies() / team.posts()).isCloseTo(0.4, within(1e-6));
        assertThat(department
                        .facts()
                        .workforce()
                        .recruitment()
                        .timeToStart()
                        .law()
                        .mean())
                .isBetween(30.0, 80.0);
        assertThat(way.study().warnings().unanswered()).isEmpty();
        assertThat(way.study().warnings().accepted())
                .extracting(Warning::rule)
                .containsExactly(WarningRule.AGENCY_ABOVE_VACANCIES);
    }
}
