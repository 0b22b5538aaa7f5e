package org.caseload.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.caseload.chart.drawing.FinishedChart;
import org.caseload.chart.drawing.FinishedChartTest;
import org.caseload.report.Chart;
import org.caseload.result.MadeUpPlans;
import org.caseload.result.comparison.CheapestPlan;
import org.caseload.result.comparison.CheapestPlan.Standing;
import org.caseload.result.comparison.CheapestPlan.Tried;
import org.caseload.result.comparison.Estimate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontierChartTest {
    private static FinishedChart drawn(MadeUpPlans plans) {
        return DrawnChart.of(FrontierChart.chart(plans.result()).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8, 40, 400})
    void every_label_is_inside_the_picture_and_over_no_other(int plans) {
        FinishedChartTest.checkWords(drawn(MadeUpPlans.of(plans)));
    }

    @Test
    void the_frontier_holds_those_that_no_plan_beats_at_no_more_cost() {
        CheapestPlan plan = MadeUpPlans.ofNothing()
                .with("ten", 1e6, 0.3, Standing.TOO_SELDOM)
                .with("as often for more", 1.2e6, 0.3, Standing.TOO_SELDOM)
                .with("forty", 3e6, 0.86, Standing.ENOUGH)
                .with(new Tried("lucky so far", false, new Estimate(10, 1, 0.7, 1), 2e6, Standing.CANNOT_TELL))
                .with("seldomer for more", 4e6, 0.8, Standing.CANNOT_TELL)
                .with("a saving", -5e5, 0.05, Standing.TOO_SELDOM)
                .result();
        assertThat(plan.found().frontier()).extracting(Tried::words).containsExactly("a saving", "ten", "forty");
        assertThat(plan.found().near())
                .extracting(Tried::words)
                .contains("lucky so far")
                .doesNotContain("nothing");
    }

    @Test
    void its_title_says_what_was_found_where_and_by_when() {
        MadeUpPlans plans = MadeUpPlans.ofNothing().with("forty", 3.11e6, 0.86, Standing.ENOUGH);
        assertThat(drawn(plans).title())
                .isEqualTo("Warwickshire 2018: no plan tried is known to reach 15 by March 2020 in 80 % of runs");
        assertThat(drawn(plans.finding("forty", 3.11e6, 0.87)).title())
                .isEqualTo("Warwickshire 2018: £3.11m is the least known to reach 15 by March 2020 in 80 % of runs");
        assertThat(drawn(plans.finding("nothing", 0, 0.87)).title())
                .isEqualTo("Warwickshire 2018: 15 by March 2020 is reached often enough without any of these plans");
    }

    @Test
    void the_cheapest_and_the_frontier_are_told_in_words_too() {
        FinishedChart chart = drawn(MadeUpPlans.ofNothing()
                .with("ten", 1e6, 0.3, Standing.TOO_SELDOM)
                .with("forty", 3.11e6, 0.86, Standing.ENOUGH)
                .finding("forty", 3.1e6, 0.87));
        assertThat(SvgWords.of(chart).stream().map(SvgWords.Word::text).collect(Collectors.toList()))
                .contains("the cheapest: £3.10m, 87 %", "1", "2", "3", "£0m", "£4m");
        assertThat(chart.altText())
                .contains("The cheapest often enough: forty, £3.10m, 87 %.")
                .contains(" ten: £1.00m, 30 %. forty: £3.11m, 86 %.");
    }

    @Test
    void where_costs_are_not_known_there_is_no_chart() {
        assertThat(FrontierChart.chart(MadeUpPlans.ofNothing()
                        .with("ten", Double.NaN, 0.3, Standing.TOO_SELDOM)
                        .result()))
                .isEmpty();
    }

    @Test
    void a_report_holds_no_more_of_the_search_than_is_drawn() {
        Chart chart = FrontierChart.chart(MadeUpPlans.of(40)
                        .with(new Tried("ten", false, new Estimate(10, 1, 0.7, 1), 2e6, Standing.CANNOT_TELL))
                        .result())
                .orElseThrow();
        List<Tried> kept = ((Chart.OfPlans) chart.data()).part().found().tried();
        assertThat(kept).hasSize(41).noneMatch(plan -> plan.words().equals("ten"));
    }
}
