package org.caseload.statistics.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;
import org.junit.jupiter.api.Test;

class ControlledMeanTest {
    private static double normal(int run, int which) {
        return new KeyedRandom(3, run).gaussian(which, Purpose.DURATION, 0);
    }

    /** NumPy: the intercept of lstsq on 1 and x; its variance is s² (XᵀX)⁻¹ at the intercept, s² = RSS / 10; SciPy t.ppf(.975, 10). */
    @Test
    void agrees_with_the_height_of_the_plane_at_the_known_means() {
        double[] x = {0.3, -1.2, 0.8, 1.5, -0.4, 0.1, 2.0, -0.9, 0.6, 1.1, -0.2, 0.7};
        double[] y = {12.1, 8.4, 13.0, 15.2, 10.1, 11.4, 16.3, 9.2, 12.2, 14.1, 10.9, 12.9};
        ControlledMean mean = ControlledMean.of(y, new double[][] {x, new double[y.length]}, 0.95);
        assertThat(mean.n()).isEqualTo(y.length);
        assertThat(mean.controls()).isEqualTo(1);
        assertThat(mean.mean()).isCloseTo(11.2454484154, within(1e-9));
        assertThat(mean.low()).isCloseTo(11.0841153647, within(1e-8));
        assertThat(mean.high()).isCloseTo(11.4067814661, within(1e-8));
    }

    /** y = 5 + 3 a − 2 b + noise with a and b known to have mean 0: 94 % of 5s lie inside; a plain interval is √14 times as wide. */
    @Test
    void covers_as_often_as_it_says_and_is_as_narrow_as_the_noise() {
        int covered = 0;
        double widths = 0;
        int studies = 1_000;
        for (int study = 0; study < studies; study++) {
            double[][] controls = new double[2][40];
            double[] values = new double[40];
            for (int i = 0; i < 40; i++) {
                int run = 40 * study + i;
                controls[0][i] = normal(run, 0);
                controls[1][i] = 1e-7 * normal(run, 1);
                values[i] = 5 + 3 * controls[0][i] - 2e7 * controls[1][i] + normal(run, 2);
            }
            ControlledMean mean = ControlledMean.of(values, controls, 0.95);
            covered += mean.low() <= 5 && 5 <= mean.high() ? 1 : 0;
            widths += mean.halfWidth();
        }
        assertThat(covered / (double) studies).isBetween(0.93, 0.97);
        assertThat(widths / studies).isCloseTo(2.026 / Math.sqrt(40), within(0.02));
    }

    @Test
    void too_few_runs_for_so_many_controls_are_refused() {
        assertThat(ControlledMean.isEnough(200, 20)).isTrue();
        assertThat(ControlledMean.isEnough(199, 20)).isFalse();
        assertThat(ControlledMean.isEnough(200, 0)).isFalse();
        double[] nine = {1, 2, 3, 4, 5, 6, 7, 8, 10};
        assertThatThrownBy(() -> ControlledMean.of(nine, new double[][] {nine}, 0.95))
                .hasMessage("9 runs for 1 controls: at least 10 are due for each, and one control");
    }
}
