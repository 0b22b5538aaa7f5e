package org.caseload.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.caseload.experiment.backtest.CensusNoise;
import org.caseload.experiment.backtest.RivalForecasts;
import org.caseload.official.calibration.HoldingNoise;
import org.caseload.official.file.DataRoom;
import org.caseload.random.KeyedRandom;
import org.caseload.result.backtest.ForecastStart;
import org.caseload.result.backtest.ForecastTarget;
import org.caseload.statistics.MeanInterval;
import org.caseload.statistics.NormalQuantile;
import org.junit.jupiter.api.Test;

/** The noise of censuses and the rivals of a council are those of the figures to 2022. */
class CalibratedCensusTest {
    private static final CalibratedCensus CENSUS = CalibratedCensus.of(DataRoom.shipped());
    private static final ForecastStart NOTTINGHAM = new ForecastStart("892", "Nottingham", 2022, 150);
    private static final int RUNS = 4_000;

    private static double[] logs(ForecastTarget target, double real) {
        CensusNoise noise = CENSUS.noise(NOTTINGHAM);
        double[] figures = new double[ForecastTarget.values().length];
        Arrays.fill(figures, 4);
        figures[ForecastTarget.CASES.ordinal()] = 2_000;
        figures[ForecastTarget.CASE_HOLDERS.ordinal()] = 100;
        figures[ForecastTarget.CASELOAD.ordinal()] = 20;
        return IntStream.range(0, RUNS)
                .mapToDouble(
                        run -> Math.log(noise.published(figures, 1, new KeyedRandom(5, run))[target.ordinal()] / real))
                .toArray();
    }

    /** Of 4,000 draws an SD is known to 4 / √8000, 4.5 %, four times its error. */
    @Test
    void cases_and_holders_share_what_cancels_in_the_caseload() {
        HoldingNoise fitted = CENSUS.calibration().noise(NOTTINGHAM.holders());
        MeanInterval caseload = MeanInterval.of(logs(ForecastTarget.CASELOAD, 20), 0.9999);
        assertThat(List.of(
                        MeanInterval.of(logs(ForecastTarget.CASES, 2_000), 0.95).standardDeviation() / fitted.casesSd(),
                        MeanInterval.of(logs(ForecastTarget.CASE_HOLDERS, 100), 0.95)
                                        .standardDeviation()
                                / fitted.holdersSd(),
                        caseload.standardDeviation() / fitted.caseloadSd()))
                .allSatisfy(ratio -> assertThat(ratio).isCloseTo(1, within(0.045)));
        assertThat(caseload.covers(0)).isTrue();
    }

    @Test
    void rivals_forecast_on_the_scale_of_the_target() {
        List<RivalForecasts> rivals = CENSUS.rivals();
        assertThat(rivals)
                .extracting(RivalForecasts::name)
                .containsExactly("no change", "mean reversion", "own history", "filter");
        double start = Math.log(2_519 / 137.6);
        RivalForecasts.Normal still = (RivalForecasts.Normal)
                rivals.get(0).forecast(NOTTINGHAM, ForecastTarget.CASELOAD, 1).orElseThrow();
        assertThat(still.mean()).isCloseTo(start, within(1e-9));
        RivalForecasts.Distribution turnover =
                rivals.get(3).forecast(NOTTINGHAM, ForecastTarget.TURNOVER, 1).orElseThrow();
        assertThat(turnover).isInstanceOf(RivalForecasts.ByQuantiles.class);
        assertThat(turnover.holds(15)).isTrue();
        assertThat(turnover.holds(60)).isFalse();
        assertThat(rivals.get(1).forecast(new ForecastStart("999", "Nowhere", 2022, 50), ForecastTarget.CASES, 1))
                .isEmpty();
    }

    /** A normal distribution told by its quantiles scores as it does exactly. */
    @Test
    void a_forecast_by_quantiles_scores_as_exactly() {
        RivalForecasts.Distribution told =
                RivalForecasts.Distribution.ofQuantiles(level -> 3 + 2 * NormalQuantile.of(level));
        RivalForecasts.Distribution exact = RivalForecasts.Distribution.normal(3, 2);
        for (double came : new double[] {-2, 3, 5.5}) {
            assertThat(told.crps(came)).isCloseTo(exact.crps(came), within(0.001 * exact.crps(came)));
            assertThat(told.holds(came)).isEqualTo(exact.holds(came));
        }
    }
}
