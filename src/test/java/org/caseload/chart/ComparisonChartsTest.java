package org.caseload.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseload.chart.drawing.FinishedChart;
import org.caseload.chart.drawing.FinishedChartTest;
import org.caseload.result.MadeUpComparison;
import org.caseload.result.comparison.ComparisonResult;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class ComparisonChartsTest {
    private static final ComparisonResult FIFTEEN = MadeUpComparison.of(15).result();

    @TestFactory
    Stream<DynamicTest> every_label_is_inside_the_picture_and_over_no_other() {
        return Stream.of(1, 3, 4, 15)
                .map(strategies -> dynamicTest(
                        strategies + " strategies",
                        () -> ComparisonCharts.figures(
                                        MadeUpComparison.of(strategies).result())
                                .forEach(FinishedChartTest::checkWords)));
    }

    @Test
    void names_stand_at_the_points_and_numbers_where_there_is_no_room() {
        assertThat(words(CostOutcomeChart.of(MadeUpComparison.of(2).result())))
                .contains("Thirty newly qualified")
                .doesNotContain("1: Thirty");
        assertThat(words(CostOutcomeChart.of(FIFTEEN))).contains("1: Thirty newly qualified in September 2: Fifteen");
    }

    @Test
    void cost_is_held_against_the_difference_by_which_strategies_are_ranked() {
        ComparisonResult result =
                MadeUpComparison.ofABase().with("Better", -2, 0.3, 0.4, 3e5).result();
        assertThat(CostOutcomeChart.of(result).orElseThrow().altText()).contains("Better: £0.30m, 2.0.");
    }

    @Test
    void no_name_is_cut_short() {
        String whole =
                "Fifteen newly qualified in September, fifteen in January with a supervisor for each of the teams";
        for (FinishedChart figure : ComparisonCharts.figures(FIFTEEN)) {
            assertThat(words(Optional.of(figure))).as(figure.name()).contains(whole);
        }
    }

    @Test
    void what_is_not_known_is_not_drawn() {
        ComparisonResult result =
                MadeUpComparison.of(2).withoutTarget().withoutCosts().result();
        assertThat(ComparisonCharts.figures(result))
                .extracting(FinishedChart::name)
                .containsExactly("caseload-by-strategy", "differences");
    }

    @Test
    void every_chart_is_written_the_same_way_each_time(@TempDir Path one, @TempDir Path other) throws IOException {
        ComparisonResult result = MadeUpComparison.of(3).result();
        List<Path> files = ComparisonCharts.write(result, one);
        assertThat(files).hasSize(4);
        ComparisonCharts.write(MadeUpComparison.of(3).result(), other);
        for (Path file : files) {
            assertThat(other.resolve(file.getFileName())).hasBinaryContent(Files.readAllBytes(file));
        }
    }

    private static String words(Optional<FinishedChart> figure) {
        return SvgWords.of(figure.orElseThrow()).stream()
                .map(word -> word.text().replace('\u00a0', ' '))
                .collect(Collectors.joining(" "));
    }
}
