package org.caseload.app.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.caseload.experiment.backtest.CensusNoise;
import org.caseload.experiment.backtest.RivalForecasts;
import org.caseload.official.calibration.HoldingNoise;
import org.caseload.official.calibration.PublishedSeries;
import org.caseload.official.calibration.Reading;
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

    private static double start(PublishedSeries series) {
        Reading reading =
                CENSUS.calibration().reading(series, NOTTINGHAM.code(), 2022).orElseThrow();
        return reading.lasting().sd();
    }

    private static double left(PublishedSeries series) {
        return CENSUS.calibration().model(series).memory();
    }

    /**
     * A year on: the noise of that census, what is left of what is not known of the start, and .085 of who counts, which cancels in the
     * caseload. Of 4,000 draws an SD is known to 4 / √8000, 4.5 %, four times its error.
     */
    @Test
    void cases_and_holders_share_what_cancels_in_the_caseload() {
        HoldingNoise noise = CENSUS.calibration().noise(NOTTINGHAM.holders());
        double counted = 0.085 * Math.pow(150 / 115.0, -0.3);
        double ofCases = start(PublishedSeries.CASES);
        double ofHolders = start(PublishedSeries.CASE_HOLDERS);
        double together = HoldingNoise.ofThree(ofCases, ofHolders, start(PublishedSeries.CASELOAD))
                        .correlation()
                * ofCases
                * ofHolders;
        double inCases = left(PublishedSeries.CASES);
        double inHolders = left(PublishedSeries.CASE_HOLDERS);
        double cases = Math.hypot(Math.hypot(noise.casesSd(), counted), inCases * ofCases);
        double holders = Math.hypot(Math.hypot(noise.holdersSd(), counted), inHolders * ofHolders);
        double ratio = Math.sqrt(Math.pow(noise.caseloadSd(), 2)
                + Math.pow(inCases * ofCases, 2)
                + Math.pow(inHolders * ofHolders, 2)
                - 2 * inCases * inHolders * together);
        MeanInterval caseload = MeanInterval.of(logs(ForecastTarget.CASELOAD, 20), 0.9999);
        assertThat(List.of(
                        MeanInterval.of(logs(ForecastTarget.CASES, 2_000), 0.95).standardDeviation() / cases,
                        MeanInterval.of(logs(ForecastTarget.CASE_HOLDERS, 100), 0.95)
                                        .standardDeviation()
                                / holders,
                        caseload.standardDeviation() / ratio))
                .allSatisfy(off -> assertThat(off).isCloseTo(1, within(0.045)));
        assertThat(caseload.covers(0)).isTrue();
    }

    /** Plans of 31 March are half a year old at the start; half a year and a year and a half later less is left of what is not known. */
    @Test
    void what_is_not_known_of_the_start_fades() {
        double[] figures = new double[ForecastTarget.values().length];
        Arrays.fill(figures, 16);
        CensusNoise noise = CENSUS.noise(NOTTINGHAM);
        int plans = ForecastTarget.PLANS.ordinal();
        double sum = 0;
        double squares = 0;
        double first = 0;
        for (int run = 0; run < RUNS; run++) {
            KeyedRandom luck = new KeyedRandom(5, run);
            double one = Math.log(noise.published(figures, 1, luck)[plans] / 16);
            double two = Math.log(noise.published(figures, 2, luck)[plans] / 16);
            sum += one * two;
            squares += one * one;
            first += one;
        }
        Reading reading = CENSUS.calibration()
                .reading(PublishedSeries.PLANS, NOTTINGHAM.code(), 2022)
                .orElseThrow();
        double start = Math.pow(reading.lasting().sd(), 2) + Math.pow(reading.innovationSd(), 2) / 2;
        double left = left(PublishedSeries.PLANS);
        assertThat(first / RUNS / Math.sqrt(squares) * RUNS / Math.sqrt(RUNS)).isBetween(-4.0, 4.0);
        assertThat(sum / RUNS / (start * left * left)).isCloseTo(1, within(0.12));
        assertThat(squares / RUNS / (start * left + Math.pow(reading.noiseSd(), 2)))
                .isCloseTo(1, within(0.09));
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
