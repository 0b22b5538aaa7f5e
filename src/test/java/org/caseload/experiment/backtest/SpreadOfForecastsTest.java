package org.caseload.experiment.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.caseload.result.backtest.ForecastStart;
import org.caseload.result.backtest.ForecastTarget;
import org.caseload.result.backtest.ScoreSummary;
import org.caseload.result.backtest.SpreadRow;
import org.junit.jupiter.api.Test;

/** Spreads by hand: three councils, three runs. */
class SpreadOfForecastsTest {
    private static final String SMALL = "fewer than 85 FTE";

    private static SpreadOfForecasts.Seen seen(
            String code, double holders, double before, double[][] runs, double... came) {
        return new SpreadOfForecasts.Seen(
                new ForecastStart(code, code, 2020, holders), ForecastTarget.PLANS, before, runs, came, new double[] {
                    3, 4
                });
    }

    private static SpreadRow row(List<SpreadRow> rows, String group, int horizon) {
        return rows.stream()
                .filter(row -> row.group().equals(group) && row.horizon() == horizon)
                .findFirst()
                .orElseThrow();
    }

    private static List<SpreadOfForecasts.Seen> three() {
        return List.of(
                seen("a", 50, 10, new double[][] {{10, 12, 14}, {10, 10, 10}}, 11, 10),
                seen("b", 60, 20, new double[][] {{20, 20, 20}, {17, 20, 23}}, 22, 20),
                seen("c", 70, 30, new double[][] {{26, 30, 34}, {30, 30, 30}}, 33, 30));
    }

    /** Variances of the first year are 4, 0 and 16: a root mean square of √(20/3); of the second 0, 9 and 0. */
    @Test
    void spreads_of_runs_are_averaged_as_variances() {
        List<SpreadRow> rows = SpreadOfForecasts.of(three());
        SpreadRow first = row(rows, ScoreSummary.ALL, 1);
        assertThat(first.n()).isEqualTo(3);
        assertThat(first.simulated()).isCloseTo(Math.sqrt(20 / 3.0), within(1e-12));
        assertThat(first.fitted()).isCloseTo(3, within(1e-12));
        assertThat(row(rows, ScoreSummary.ALL, 2).simulated()).isCloseTo(Math.sqrt(3), within(1e-12));
        assertThat(row(rows, SMALL, 2).fitted()).isCloseTo(4, within(1e-12));
        assertThat(rows).noneMatch(row -> row.group().startsWith("150"));
    }

    /** Published: 1, 2 and 3 more, then as many fewer; SD 1 of the first year's changes, none since the start, correlation −1. */
    @Test
    void published_changes_are_those_of_the_same_councils() {
        List<SpreadRow> rows = SpreadOfForecasts.of(three());
        assertThat(row(rows, ScoreSummary.ALL, 1).publishedChange()).isCloseTo(1, within(1e-12));
        assertThat(row(rows, ScoreSummary.ALL, 1).publishedWithNext()).isCloseTo(-1, within(1e-12));
        assertThat(row(rows, ScoreSummary.ALL, 2).publishedChange()).isCloseTo(0, within(1e-12));
    }

    /** Simulated changes 0, 2, 4, 0, 0, 0, −4, 0 and 4: more than half are alike, so no robust deviation is left and all count as alike. */
    @Test
    void what_lies_beyond_three_robust_deviations_counts_as_lying_there() {
        assertThat(row(SpreadOfForecasts.of(three()), ScoreSummary.ALL, 1).simulatedChange())
                .isCloseTo(0, within(1e-12));
    }

    @Test
    void a_forecast_without_a_number_is_left_out() {
        List<SpreadOfForecasts.Seen> all = List.of(
                three().get(0),
                three().get(1),
                seen("c", 70, Double.NaN, new double[][] {{1, 2, 3}, {1, 2, 3}}, 33, 30));
        assertThat(SpreadOfForecasts.of(all)).isEmpty();
    }
}
