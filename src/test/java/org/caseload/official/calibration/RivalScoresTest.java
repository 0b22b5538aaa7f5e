package org.caseload.official.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.caseload.official.panel.PanelSeries;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rivals' scores on 2023 and 2024, fitted on targets to 2022, are those of an independent computation in NumPy on the same rows. */
class RivalScoresTest {
    private static final int UNTIL = 2022;
    private static final RawRows ROWS = new RawRows();
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    @ParameterizedTest
    @CsvSource(textBlock = """
            caseload, 1, NO_CHANGE, 299, 0.0684, 0.823, 0.0928, -0.0343,
            caseload, 1, MEAN_REVERSION, 299, 0.0597, 0.860, 0.0840, -0.0197, -0.015 -0.336
            caseload, 1, OWN_HISTORY, 299, 0.0564, 0.856, 0.0782, -0.0197, -0.015 -0.599 0.342
            caseload, 2, NO_CHANGE, 297, 0.0850, 0.791, 0.1168, -0.0501,
            caseload, 2, MEAN_REVERSION, 297, 0.0677, 0.855, 0.0939, -0.0153, -0.035 -0.433
            caseload, 2, OWN_HISTORY, 297, 0.0633, 0.848, 0.0869, -0.0151, -0.035 -0.822 0.48
            cases, 1, NO_CHANGE, 299, 0.0877, 0.900, 0.1127, -0.0144,
            cases, 1, MEAN_REVERSION, 299, 0.0873, 0.903, 0.1130, -0.0223, 0.008 -0.034
            cases, 1, OWN_HISTORY, 299, 0.0857, 0.913, 0.1168, -0.0216, 0.006 -0.626 0.623
            cases, 2, NO_CHANGE, 297, 0.1164, 0.848, 0.1552, -0.0061,
            cases, 2, MEAN_REVERSION, 297, 0.1151, 0.848, 0.1552, -0.0180, 0.012 -0.029
            cases, 2, OWN_HISTORY, 297, 0.1040, 0.882, 0.1415, -0.0199, 0.01 -0.723 0.723
            case-holders, 1, NO_CHANGE, 299, 0.0820, 0.873, 0.1083, 0.0199,
            case-holders, 1, MEAN_REVERSION, 299, 0.0811, 0.890, 0.1060, -0.0027, 0.022 -0.032
            case-holders, 1, OWN_HISTORY, 299, 0.0766, 0.880, 0.1011, -0.0019, 0.022 -0.591 0.584
            case-holders, 2, NO_CHANGE, 297, 0.1049, 0.838, 0.1397, 0.0440,
            case-holders, 2, MEAN_REVERSION, 297, 0.1020, 0.862, 0.1355, -0.0030, 0.047 -0.025
            case-holders, 2, OWN_HISTORY, 297, 0.0918, 0.865, 0.1241, -0.0048, 0.046 -0.626 0.621
            in-post, 1, NO_CHANGE, 298, 0.0529, 0.832, 0.0722, 0.0422,
            in-post, 1, MEAN_REVERSION, 298, 0.0488, 0.842, 0.0662, 0.0219, 0.02 -0.
            in-post, 1, OWN_HISTORY, 298, 0.0487, 0.842, 0.0659, 0.0218, 0.02 -0.013 0.013
            in-post, 2, NO_CHANGE, 296, 0.0734, 0.838, 0.1019, 0.0506,
            in-post, 2, MEAN_REVERSION, 296, 0.0677, 0.814, 0.0932, 0.0000, 0.051 0.001
            in-post, 2, OWN_HISTORY, 296, 0.0666, 0.831, 0.0921, -0.0050, 0.05 -0.202 0.204
            turnover, 1, NO_CHANGE, 296, 4.0877, 0.858, 5.6162, -1.8209,
            turnover, 1, MEAN_REVERSION, 296, 3.4462, 0.855, 5.0046, -2.6013, 0.818 -0.776
            turnover, 1, OWN_HISTORY, 296, 3.4264, 0.845, 4.9909, -2.5807, 0.835 -1.03 0.452
            turnover, 2, NO_CHANGE, 293, 4.4279, 0.812, 6.0403, -1.6805,
            turnover, 2, MEAN_REVERSION, 293, 3.7158, 0.829, 5.4484, -2.7011, 1.079 -0.701
            turnover, 2, OWN_HISTORY, 293, 3.6663, 0.823, 5.3679, -2.6898, 1.073 -0.873 0.251
            vacancy-share, 1, NO_CHANGE, 300, 3.5886, 0.813, 4.8353, -1.3740,
            vacancy-share, 1, MEAN_REVERSION, 300, 3.6669, 0.827, 5.1210, -2.2744, 0.902 -0.189
            vacancy-share, 1, OWN_HISTORY, 300, 3.6620, 0.810, 5.1158, -2.2721, 0.906 -0.143 -0.06
            vacancy-share, 2, NO_CHANGE, 298, 4.7556, 0.846, 6.3721, -0.0359,
            vacancy-share, 2, MEAN_REVERSION, 298, 4.6724, 0.829, 6.5320, -1.2840, 1.254 -0.333
            vacancy-share, 2, OWN_HISTORY, 298, 4.6452, 0.836, 6.4550, -1.2766, 1.262 -0.17 -0.198
            agency-share, 1, NO_CHANGE, 291, 3.3153, 0.838, 4.3381, -0.6838,
            agency-share, 1, MEAN_REVERSION, 291, 3.2590, 0.828, 4.4028, -1.1937, 0.522 -0.127
            agency-share, 1, OWN_HISTORY, 291, 3.2700, 0.821, 4.4208, -1.1903, 0.525 -0.082 -0.055
            agency-share, 2, NO_CHANGE, 290, 4.6424, 0.800, 6.1962, 0.6134,
            agency-share, 2, MEAN_REVERSION, 290, 4.3976, 0.803, 6.0368, -0.2135, 0.864 -0.261
            agency-share, 2, OWN_HISTORY, 290, 4.4272, 0.800, 6.0865, -0.2088, 0.867 -0.149 -0.128
            absence, 1, NO_CHANGE, 291, 0.7735, 0.842, 1.0440, -0.0694,
            absence, 1, MEAN_REVERSION, 291, 0.6263, 0.832, 0.8478, -0.1579, 0.087 -0.497
            absence, 1, OWN_HISTORY, 291, 0.5991, 0.856, 0.8128, -0.1578, 0.089 -0.769 0.381
            absence, 2, NO_CHANGE, 290, 0.8343, 0.810, 1.1459, 0.0410,
            absence, 2, MEAN_REVERSION, 290, 0.6552, 0.852, 0.8833, -0.0917, 0.114 -0.653
            absence, 2, OWN_HISTORY, 290, 0.6399, 0.845, 0.8867, -0.1024, 0.118 -0.996 0.47
            """)
    void score_as_worked_out_elsewhere(
            String measure,
            int horizon,
            RivalLine rival,
            int n,
            String crps,
            String covered,
            String error,
            String bias,
            String coefficients) {
        PanelSeries series = measure.equals("caseload") ? ROWS.caseload() : ROWS.series(measure);
        boolean counts = List.of("caseload", "cases", "case-holders", "in-post").contains(measure);
        Scale scale = counts ? Scale.LOG : Scale.POINTS;
        ScaledPanel panel = ScaledPanel.of(scale, series, ROWS.series("case-holders"), ROWS.alikeToNobody());

        FittedRival fitted = FittedRival.fit(rival, panel, scale, horizon, UNTIL);
        List<Scored> scores = new ArrayList<>();
        for (int council = 0; council < panel.councils().size(); council++) {
            for (int target = UNTIL + 1; target <= UNTIL + 2; target++) {
                double seen = panel.value(council, target);
                int place = council;
                int from = target - horizon;
                if (!Double.isNaN(seen)) {
                    fitted.from(place, from).ifPresent(forecast -> scores.add(Scored.of(forecast, seen)));
                }
            }
        }

        assertThat(scores).hasSize(n);
        assertThat(written(4, mean(scores, Scored::crps))).isEqualTo(crps);
        assertThat(written(3, mean(scores, Scored::covered))).isEqualTo(covered);
        assertThat(written(4, mean(scores, score -> Math.abs(score.miss())))).isEqualTo(error);
        assertThat(Double.parseDouble(written(4, mean(scores, Scored::miss)))).isEqualTo(Double.parseDouble(bias));
        if (coefficients != null) {
            assertThat(DoubleStream.of(fitted.coefficients())
                            .mapToObj(one -> Double.parseDouble(written(3, one)) + 0.0)
                            .collect(Collectors.toList()))
                    .isEqualTo(List.of(coefficients.split(" ")).stream()
                            .map(one -> Double.parseDouble(one) + 0.0)
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0.7, 0.06, 299, 0.0549, 0.843, 0.0771, -0.0163",
        "2, 0.8, 0.072, 297, 0.0624, 0.811, 0.0867, -0.0139"
    })
    void the_filter_with_numbers_from_a_grid_scores_as_elsewhere(
            int horizon, double memory, double noise, int n, String crps, String covered, String error, String bias) {
        ScaledPanel panel =
                ScaledPanel.of(Scale.LOG, ROWS.caseload(), ROWS.series("case-holders"), ROWS.alikeToNobody());
        StateSpace model = new StateSpace(0.07, 0.1, memory, noise, -0.3, -0.3, -0.018, 0);
        List<Scored> scores = new ArrayList<>();
        for (int council = 0; council < panel.councils().size(); council++) {
            for (int target = UNTIL + 1; target <= UNTIL + 2; target++) {
                int from = target - horizon;
                double seen = panel.value(council, target);
                if (!Double.isNaN(seen) && !Double.isNaN(panel.value(council, from))) {
                    FilteredLevel level = model.filter(panel, council, from).orElseThrow();
                    Reading reading = new Reading(
                            Scale.LOG, Math.exp(panel.value(council, from)), panel.england(from), model, level);
                    scores.add(Scored.of(reading.publishedAhead(horizon), seen));
                }
            }
        }

        assertThat(scores).hasSize(n);
        assertThat(written(4, mean(scores, Scored::crps))).isEqualTo(crps);
        assertThat(written(3, mean(scores, Scored::covered))).isEqualTo(covered);
        assertThat(written(4, mean(scores, score -> Math.abs(score.miss())))).isEqualTo(error);
        assertThat(written(4, mean(scores, Scored::miss))).isEqualTo(bias);
    }

    /** One forecast beside what came; the score is that of a normal forecast (Gneiting and Raftery 2007). */
    private record Scored(double crps, double covered, double miss) {
        static Scored of(Forecast forecast, double seen) {
            double miss = seen - forecast.mean();
            double z = miss / forecast.sd();
            double crps = forecast.sd()
                    * (z * (2 * NORMAL.cumulativeProbability(z) - 1) + 2 * NORMAL.density(z) - 1 / Math.sqrt(Math.PI));
            return new Scored(crps, Math.abs(z) < 1.2816 ? 1 : 0, miss);
        }
    }

    private static double mean(List<Scored> scores, java.util.function.ToDoubleFunction<Scored> of) {
        return scores.stream().mapToDouble(of).average().orElseThrow();
    }

    private static String written(int decimals, double value) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
