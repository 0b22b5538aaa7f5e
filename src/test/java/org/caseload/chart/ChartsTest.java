package org.caseload.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.caseload.chart.drawing.FinishedChart;
import org.caseload.result.MadeUpRun;
import org.caseload.result.MeasureName;
import org.caseload.result.RunResult;
import org.caseload.result.outside.MadeUpChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartsTest {
    private static final RunResult WARWICKSHIRE = MadeUpRun.warwickshire().result();

    private static List<String> words(Optional<FinishedChart> figure) {
        return SvgWords.of(figure.orElseThrow()).stream()
                .map(word -> word.text().replace('\u00a0', ' '))
                .toList();
    }

    @Test
    void every_chart_is_written_in_both_formats_the_same_way_each_time(@TempDir Path one, @TempDir Path other)
            throws IOException {
        RunResult whole = WARWICKSHIRE.seenFromOutside(MadeUpChange.elsewhere());
        List<Path> files = ChartFolder.write(whole, one);
        assertThat(files)
                .extracting(file -> file.getFileName().toString())
                .containsExactly(
                        "caseload.svg",
                        "target-probability.svg",
                        "caseload-spread.svg",
                        "workforce.svg",
                        "elsewhere.svg",
                        "workers.svg");
        ChartFolder.write(whole, other);
        for (Path file : files) {
            assertThat(other.resolve(file.getFileName())).hasBinaryContent(Files.readAllBytes(file));
        }
    }

    @Test
    void caseload_labels_its_bands_median_target_and_plan() {
        assertThat(words(CaseloadChart.of(WARWICKSHIRE)))
                .contains("8 runs in 10", "half of runs", "median 18.8", "target 15")
                .contains("30 newly qualified start")
                .contains("Cases per worker, counting starters by their induction (locality team)")
                .noneMatch(word -> word.contains("seed"));
    }

    @Test
    void councils_whose_staff_changed_alike_stand_beside_the_simulation() {
        Optional<FinishedChart> elsewhere = ElsewhereChart.of(WARWICKSHIRE.seenFromOutside(MadeUpChange.elsewhere()));

        assertThat(words(elsewhere)).contains("−15 (−20 to −10)", "−9 (−27 to +1)", "−6 (−18 to +5)");
        assertThat(elsewhere.orElseThrow().altText())
                .contains("Simulated, two years on: −15 (−20 to −10).")
                .contains("Staff grew alike, two years on (33 times): −9 (−27 to +1).");
        assertThat(ElsewhereChart.of(WARWICKSHIRE)).isEmpty();
    }

    @Test
    void caseload_is_told_in_sentences() {
        assertThat(CaseloadChart.of(WARWICKSHIRE).orElseThrow().altText())
                .isEqualTo("Fan chart of cases per worker, counting starters by their induction (locality team). The "
                        + "median of 500 runs falls from 24.1 on 17 July 2018 to 18.8 on 17 July 2020, when 8 runs in "
                        + "10 lie between 17.3 and 20.3 and half of runs between 18.0 and 19.6. The target is 15; the "
                        + "median ends above it. Marked: 30 newly qualified start, 3 September 2018.");
    }

    @Test
    void caseload_without_a_target_shows_the_first_caseload_and_no_target_line() {
        RunResult result = MadeUpRun.warwickshire().withoutTarget().result();
        assertThat(words(CaseloadChart.of(result)))
                .contains("median 18.8")
                .noneMatch(word -> word.startsWith("target"));
    }

    @Test
    void a_caseload_that_is_never_defined_has_no_chart() {
        assertThat(CaseloadChart.of(
                        MadeUpRun.warwickshire().following(years -> Double.NaN).result()))
                .isEmpty();
    }

    @Test
    void chance_of_the_target_says_how_many_and_how_sure() {
        Optional<FinishedChart> figure =
                TargetProbabilityChart.of(MadeUpRun.warwickshire().reaching(0.8).result());
        assertThat(words(figure))
                .contains("80 % of runs", "95 % interval:", "76 to 83 %")
                .contains(
                        "Chance of having come down to 15 cases per worker for 4",
                        "weeks (locality team); shaded: its 95 % interval on each date");
        // the made-up share grows with the square of time: half of all runs at √(0.5/0.8) × 731 d = 578 d
        assertThat(figure.orElseThrow().altText())
                .endsWith(
                        "(95 % interval 76 to 83 %, 500 runs). Half of the runs had done so by " + "15 February 2020.");
    }

    @Test
    void without_a_target_there_is_no_chance_to_show() {
        assertThat(TargetProbabilityChart.of(
                        MadeUpRun.warwickshire().withoutTarget().result()))
                .isEmpty();
    }

    @Test
    void spread_gives_each_share_at_each_date_with_its_interval() {
        assertThat(words(CaseloadSpreadChart.of(WARWICKSHIRE)))
                .contains("over 15 cases", "over 20 cases")
                .contains("97 % (96 to 98 %)", "7 % (6 to 9 %)");
    }

    @Test
    void workforce_labels_each_line_with_its_last_value() {
        assertThat(words(WorkforceChart.of(WARWICKSHIRE)))
                .contains("Past induction: 79", "Newly qualified: 21", "Vacant posts: 6");
    }

    @Test
    void each_team_has_a_small_chart_and_the_target_stands_in_its_own_teams_only() {
        Optional<FinishedChart> figure =
                TeamCaseloadsChart.of(MadeUpRun.warwickshire().withASecondTeam().result());
        assertThat(words(figure))
                .contains("Locality: 18.8", "Looked after: 13.0")
                .contains("Cases per worker, counting starters by their induction;");
        assertThat(figure.orElseThrow().altText())
                .isEqualTo(
                        "Small line charts, one a team, of cases per worker, counting starters by their induction. Medians"
                                + " of 500 runs. Locality falls from 24.1 on 17 July 2018 to 18.8 on 17 July 2020. Looked after is"
                                + " 13.0 on 17 July 2018 and on 17 July 2020.");
        String svg = new String(figure.orElseThrow().svg(), StandardCharsets.UTF_8);
        assertThat(svg.split("stroke-dasharray=\"[0-9]", -1))
                .as("one dotted line")
                .hasSize(2);
    }

    @Test
    void a_single_team_has_no_chart_team_by_team() {
        assertThat(TeamCaseloadsChart.of(WARWICKSHIRE)).isEmpty();
    }

    /** The first holds 24 and then 25, the second comes in the second week and holds 2. */
    @Test
    void each_worker_has_a_row_from_the_first_week_in_post() {
        Optional<FinishedChart> figure = WorkersChart.of(WARWICKSHIRE);
        assertThat(words(figure)).contains("up to 15", "16 to 20", "21 to 25", "26 to 30", "over 30");
        assertThat(figure.orElseThrow().altText())
                .isEqualTo(
                        "Heat map of the cases held by each of 2 workers, week by week, in run 217, the one nearest the"
                                + " median. On 17 July 2018 1 of the 1 then in post hold more than 20. On 24 July 2018 1 of the 2 then"
                                + " in post hold more than 20.");
        String svg = new String(figure.orElseThrow().svg(), StandardCharsets.UTF_8);
        assertThat(svg).contains("stroke-width=\"7\"");
        assertThat(Pattern.compile("M[\\d.]+ [\\d.]+ L[\\d.]+ [\\d.]+(?! L| Z)")
                        .matcher(svg)
                        .results())
                .as("one stretch a worker, since 24 and 25 are one shade")
                .hasSize(2);
    }

    @Test
    void a_result_that_says_nothing_of_the_workforce_has_no_such_chart() {
        MeasureName elsewhere = new MeasureName("caseload.dfe", "duty", "Cases per worker", "cases per worker", 1);
        assertThat(WorkforceChart.of(
                        MadeUpRun.warwickshire().measuring(elsewhere).result()))
                .isEmpty();
    }

    @Test
    void events_outside_the_dates_are_not_marked() {
        RunResult result = MadeUpRun.warwickshire()
                .between(LocalDate.of(2018, 7, 17), LocalDate.of(2018, 8, 17))
                .result();
        FinishedChart figure = CaseloadChart.of(result).orElseThrow();
        assertThat(words(Optional.of(figure))).doesNotContain("30 newly qualified start");
        assertThat(figure.altText()).doesNotContain("Marked");
    }

    @Test
    void many_events_are_numbered_and_explained() {
        assertThat(words(CaseloadChart.of(Samples.all().get("twelve actions").result())))
                .contains("1", "2–4", "12")
                .contains("3 Sep 2018: 30 newly qualified start");
    }
}
