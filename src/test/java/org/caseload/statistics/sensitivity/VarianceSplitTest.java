package org.caseload.statistics.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;
import org.caseload.statistics.sensitivity.VarianceSplit.Estimator;
import org.junit.jupiter.api.Test;

class VarianceSplitTest {

    private static final Offset<Double> NEAR = within(1e-9);

    /**
     * SciPy: f_oneway(*draws).statistic = 19.01912568306014 = 7.734444444 / 0.406666667, so ignorance (7.734444 − 0.406667) / 3; with r = F
     * / f.ppf([0.975, 0.025], 3, 8) the interval is (r − 1) / (r − 1 + 3) = (0.4557013297171696, 0.9892293967283835).
     */
    @Test
    void agrees_with_the_analysis_of_variance() {
        double[][] draws = {{14.2, 15.1, 13.8}, {16.0, 15.5, 14.9}, {17.2, 18.1, 16.6}, {13.1, 13.5, 14.2}};
        VarianceSplit split = VarianceSplit.nested(draws, 0.95);
        assertThat(split.estimator()).isEqualTo(Estimator.NESTED);
        assertThat(split.chance()).isCloseTo(0.40666666666666645, NEAR);
        assertThat(split.ignorance()).isCloseTo(2.442592592592595, NEAR);
        assertThat(split.share()).isCloseTo(0.8572728454439102, NEAR);
        assertThat(split.low()).isCloseTo(0.4557013297171696, NEAR);
        assertThat(split.high()).isCloseTo(0.9892293967283835, NEAR);
    }

    /** NumPy, as above, with (9 − (3² + 2² + 4²) / 9) / 2 = 2.8889 runs a draw: (7.0515278 − 0.3698611) / 2.8889. */
    @Test
    void weighs_draws_with_unequal_runs() {
        double[][] draws = {{14.2, 15.1, 13.8}, {16.0, 15.5}, {17.2, 18.1, 16.6, 17.0}};
        VarianceSplit split = VarianceSplit.nested(draws, 0.95);
        assertThat(split.chance()).isCloseTo(0.36986111111111103, NEAR);
        assertThat(split.ignorance()).isCloseTo(2.31288461538462, NEAR);
    }

    @Test
    void knows_all_chance_and_none() {
        VarianceSplit chance = VarianceSplit.nested(new double[][] {{1, 5}, {5, 1}, {1, 5}}, 0.95);
        assertThat(chance.ignorance()).isZero();
        assertThat(chance.low()).isZero();
        VarianceSplit ignorance = VarianceSplit.nested(new double[][] {{1, 1}, {5, 5}}, 0.95);
        assertThat(ignorance.share()).isEqualTo(1);
        assertThat(ignorance.low()).isEqualTo(1);
        assertThat(VarianceSplit.nested(new double[][] {{2, 2}, {2, 2}}, 0.95).share())
                .isZero();
        assertThatThrownBy(() -> VarianceSplit.nested(new double[][] {{1}, {2}}, 0.95))
                .hasMessage(
                        "2 runs of 2 draws: at least two draws are due, and two runs of one of them, to tell chance from ignorance");
    }

    /**
     * NumPy: lstsq on 1, x and (x − mean)² explains 0.97456057; adjusted 1 − (1 − R²) · 7/5 = 0.9643848 of var(y, ddof=1) = 5.08214286.
     */
    @Test
    void regresses_where_each_draw_has_one_run() {
        double[] x = {0.1, 0.9, 0.4, 0.7, 0.2, 0.6, 0.3, 0.8};
        double[] y = {2.1, 7.9, 4.0, 6.3, 1.9, 6.1, 3.5, 6.8};
        VarianceSplit split = VarianceSplit.regression(new double[][] {x}, y, 0.95);
        assertThat(split.share()).isCloseTo(0.9643848, within(1e-7));
        assertThat(split.chance() + split.ignorance()).isCloseTo(5.082142857142857, NEAR);
        assertThat(split.high() - split.share()).isCloseTo(1.959964 * 0.00953993, within(1e-7));
    }

    /** y = 2 x1 + x2² + noise, all standard normal: 4 + 2 = 6 of 7 parts of the variance come from the inputs. */
    @Test
    void finds_the_same_both_ways() {
        int n = 2_000;
        double[][] inputs = new double[2][n];
        double[] outputs = new double[n];
        double[][] draws = new double[n / 2][2];
        for (int run = 0; run < n; run++) {
            for (int i = 0; i < 2; i++) {
                inputs[i][run] = new KeyedRandom(3, run).gaussian(i, Purpose.DURATION, 0);
            }
            outputs[run] = mean(inputs, run) + new KeyedRandom(3, run).gaussian(2, Purpose.DURATION, 0);
            int draw = run / 2;
            draws[draw][run % 2] = mean(inputs, draw) + new KeyedRandom(3, run).gaussian(2, Purpose.DURATION, 0);
        }
        VarianceSplit regression = VarianceSplit.regression(inputs, outputs, 0.99);
        VarianceSplit nested = VarianceSplit.nested(draws, 0.99);
        assertThat(6 / 7.0).isBetween(regression.low(), regression.high());
        assertThat(6 / 7.0).isBetween(nested.low(), nested.high());
        assertThat(nested.high() - nested.low()).isLessThan(0.05);
    }

    private static double mean(double[][] inputs, int run) {
        return 2 * inputs[0][run] + inputs[1][run] * inputs[1][run];
    }
}
