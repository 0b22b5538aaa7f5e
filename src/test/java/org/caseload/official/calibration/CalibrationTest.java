package org.caseload.official.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.caseload.official.file.DataRoom;
import org.caseload.official.panel.PublishedPanel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrationTest {
    private static final PublishedPanel PANEL = PublishedPanel.of(DataRoom.shipped());
    private static final String WARWICKSHIRE = "937";
    private static final Map<Integer, Calibration> FITTED = new ConcurrentHashMap<>();

    /** Choice was made on these years, so that 2023 and 2024 stay unseen. */
    @ParameterizedTest
    @CsvSource({"CASELOAD, 1", "CASELOAD, 2", "CASES, 1", "CASES, 2", "CASE_HOLDERS, 1", "CASE_HOLDERS, 2"})
    void forecasts_of_2020_to_2022_by_what_was_known_before_score_better_than_rivals(
            PublishedSeries series, int horizon) {
        double ours = 0;
        double[] theirs = new double[RivalLine.values().length];
        for (int until : List.of(2019, 2020, 2021)) {
            Calibration calibration = fitted(until);
            ScaledPanel values = calibration.scaled(series);
            for (int place = 0; place < values.councils().size(); place++) {
                String council = values.councils().get(place);
                double seen = values.value(place, until + 1);
                int from = until + 1 - horizon;
                if (!Double.isNaN(seen)
                        && calibration.reading(series, council, from).isPresent()) {
                    ours += crps(
                            calibration.reading(series, council, from).get().publishedAhead(horizon), seen);
                    for (RivalLine rival : RivalLine.values()) {
                        theirs[rival.ordinal()] += crps(
                                calibration
                                        .rival(rival, series, council, from, horizon)
                                        .orElseThrow(),
                                seen);
                    }
                }
            }
        }

        assertThat(ours).isPositive();
        for (double their : theirs) {
            assertThat(ours).isLessThan(their);
        }
    }

    @Test
    void a_reading_far_from_its_norm_lasts_only_in_part_and_goes_back_in_the_years_that_follow() {
        Calibration calibration = fitted(2022);

        Reading reading = calibration
                .reading(PublishedSeries.CASELOAD, WARWICKSHIRE, 2018)
                .orElseThrow();

        assertThat(reading.published()).isCloseTo(18.6, within(0.05));
        assertThat(reading.lasting().median()).isBetween(reading.norm().median(), reading.published());
        assertThat(reading.lasting().mean())
                .isCloseTo(reading.norm().mean() + reading.deviation().mean(), within(1e-12));
        double later = reading.ahead(2).mean()
                - 2 * calibration.model(PublishedSeries.CASELOAD).drift();
        assertThat(later)
                .isCloseTo(
                        reading.norm().mean()
                                + reading.memory()
                                        * reading.memory()
                                        * reading.deviation().mean(),
                        within(1e-12));
        assertThat(reading.publishedAhead(1).sd())
                .isGreaterThan(reading.ahead(1).sd());
        assertThat(reading.ahead(0).sd()).isCloseTo(reading.lasting().sd(), within(1e-12));
    }

    @Test
    void a_council_without_a_figure_has_no_reading() {
        Calibration calibration = fitted(2022);

        assertThat(calibration.reading(PublishedSeries.CASES, "330", 2024)).isEmpty();
        assertThat(calibration.reading(PublishedSeries.CASES, "000", 2022)).isEmpty();
        assertThat(calibration.rival(RivalLine.OWN_HISTORY, PublishedSeries.CASES, "000", 2022, 1))
                .isEmpty();
    }

    private static Calibration fitted(int until) {
        return FITTED.computeIfAbsent(until, year -> Calibration.until(year, PANEL));
    }

    private static double crps(Forecast forecast, double seen) {
        NormalDistribution normal = new NormalDistribution(null, 0, 1);
        double z = (seen - forecast.mean()) / forecast.sd();
        return forecast.sd()
                * (z * (2 * normal.cumulativeProbability(z) - 1) + 2 * normal.density(z) - 1 / Math.sqrt(Math.PI));
    }
}
