package org.caseload.statistics.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;
import org.caseload.statistics.PercentileInterval;
import org.caseload.statistics.Resamples;
import org.junit.jupiter.api.Test;

class ExplainedSharesTest {
    private static final int RUNS = 2_000;

    private static Resamples resamples(int n) {
        return Resamples.draw(400, n, (b, place) -> new KeyedRandom(9, b).uniform(place, Purpose.DURATION, 0));
    }

    private static double[] normal(int which) {
        double[] values = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            values[run] = new KeyedRandom(3, run).gaussian(which, Purpose.DURATION, 0);
        }
        return values;
    }

    /**
     * NumPy, a = [.1, .9, .4, .7, .2, .6, .3, .8], b = [1, 0, 2, 1, 3, 1, 0, 2], y = [2.1, 7.9, 4.0, 6.3, 1.9, 6.1, 3.5, 6.8]: standardised
     * lstsq gives 0.95142649 and −0.12576821, correlations 0.98699911 and −0.39487226, so R² 0.98871948; less (1 − R²) / 5 each.
     */
    @Test
    void agrees_with_coefficients_times_correlations() {
        double[] a = {0.1, 0.9, 0.4, 0.7, 0.2, 0.6, 0.3, 0.8};
        double[] b = {1, 0, 2, 1, 3, 1, 0, 2};
        double[] y = {2.1, 7.9, 4.0, 6.3, 1.9, 6.1, 3.5, 6.8};
        ExplainedShares shares =
                ExplainedShares.of(List.of(new double[][] {a}, new double[][] {b}), y, 0.95, resamples(8));
        assertThat(shares.share(0).value()).isCloseTo(0.936801002, within(1e-7));
        assertThat(shares.share(1).value()).isCloseTo(0.047406276, within(1e-7));
        assertThat(shares.rest().value()).isCloseTo(0.015792722, within(1e-7));
        assertThat(shares.share(0, 1).value() + shares.rest().value()).isCloseTo(1, within(1e-12));
    }

    /** y = 2 a + b² + noise, all standard normal: of 7 parts of the variance 4 come from a, 2 from b, none from c, and 1 from none. */
    @Test
    void finds_known_shares_and_nothing_where_nothing_is() {
        double[] a = normal(0);
        double[] b = normal(1);
        double[] y = normal(3);
        for (int run = 0; run < RUNS; run++) {
            y[run] += 2 * a[run] + b[run] * b[run];
        }
        ExplainedShares shares = ExplainedShares.of(
                List.of(terms(a), terms(b), terms(normal(2)), new double[][] {new double[RUNS]}),
                y,
                0.99,
                resamples(RUNS));
        assertCovers(shares.share(0), 4 / 7.0);
        assertCovers(shares.share(1), 2 / 7.0);
        assertCovers(shares.share(2), 0);
        assertCovers(shares.share(0, 1), 6 / 7.0);
        assertCovers(shares.rest(), 1 / 7.0);
        assertThat(shares.share(3).high()).isZero();
        assertThat(shares.share(2).high()).isLessThan(0.01);
        assertThat(shares.rest().high() - shares.rest().low()).isLessThan(0.05);
    }

    /** The product of two is in the rest: a regression on each cannot see it. */
    @Test
    void what_causes_do_only_together_is_in_the_rest() {
        double[] a = normal(0);
        double[] b = normal(1);
        double[] y = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            y[run] = a[run] * b[run];
        }
        ExplainedShares shares = ExplainedShares.of(List.of(terms(a), terms(b)), y, 0.99, resamples(RUNS));
        assertThat(shares.rest().value()).isGreaterThan(0.95);
        assertThatThrownBy(() -> ExplainedShares.of(
                        List.<double[][]>of(terms(new double[] {1, 2, 3, 4, 6})), new double[5], 0.95, resamples(5)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static double[][] terms(double... values) {
        double[] squares = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            squares[i] = values[i] * values[i];
        }
        return new double[][] {values, squares};
    }

    private static void assertCovers(PercentileInterval share, double truth) {
        assertThat(truth).isBetween(share.low(), share.high());
    }
}
