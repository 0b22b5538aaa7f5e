package org.caseload.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RatioIntervalTest {

    private static final double[] X = {14.2, 15.1, 13.8, 16.0, 15.5, 14.9, 17.2, 13.1};
    private static final double[] Y = {1.1, 1.3, 0.5, 2.2, 0.8, 1.6, 1.9, 0.9};

    /** SciPy: the ratios r at which ttest_1samp(x − r * y, 0).statistic = ± t.ppf(0.975, 7), by brentq. */
    @Test
    void is_fiellers() {
        RatioInterval ratio = RatioInterval.fieller(X, Y, 0.95);
        assertThat(ratio.low().orElseThrow()).isCloseTo(8.851739556056659, within(1e-9));
        assertThat(ratio.high().orElseThrow()).isCloseTo(17.70804548502437, within(1e-9));
        assertThat(ratio.findRatio().orElseThrow()).isCloseTo(11.631067961165046, within(1e-12));
    }

    /** With 400 runs and a denominator far from 0 both intervals tell the same, ± the error of percentiles, about 5 %. */
    @Test
    void is_much_the_same_by_resampling() {
        double[][] z = Chance.normals(21, 2, 400);
        double[] above = new double[400];
        double[] below = new double[400];
        for (int run = 0; run < 400; run++) {
            below[run] = 5 + z[0][run];
            above[run] = 50 + 4 * z[0][run] + 3 * z[1][run];
        }
        RatioInterval fieller = RatioInterval.fieller(above, below, 0.95);
        RatioInterval bootstrap = RatioInterval.bootstrap(above, below, 0.95, Resamples.draw(4_000, 400, Chance.of(5)));
        double width = fieller.high().orElseThrow() - fieller.low().orElseThrow();
        assertThat(bootstrap.low().orElseThrow()).isCloseTo(fieller.low().orElseThrow(), within(0.06 * width));
        assertThat(bootstrap.high().orElseThrow()).isCloseTo(fieller.high().orElseThrow(), within(0.06 * width));
    }

    @Test
    void says_nothing_where_the_mean_below_may_be_nothing() {
        double[] aroundNothing = {1, -1, 0.5, -0.2, 0.3, -0.6, 1.2, -0.4};
        assertThat(RatioInterval.fieller(X, aroundNothing, 0.95).isKnown()).isFalse();
        assertThat(RatioInterval.fieller(X, aroundNothing, 0.95).findRatio()).isEmpty();
        assertThat(RatioInterval.fieller(X, new double[8], 0.95).isKnown()).isFalse();
        Resamples resamples = Resamples.draw(500, 8, Chance.of(5));
        assertThat(RatioInterval.bootstrap(X, aroundNothing, 0.95, resamples).isKnown())
                .isFalse();
        assertThat(RatioInterval.bootstrap(X, new double[8], 0.95, resamples).isKnown())
                .isFalse();
    }

    @Test
    void is_exact_where_nothing_varies() {
        RatioInterval ratio = RatioInterval.fieller(new double[] {6, 6, 6}, new double[] {-2, -2, -2}, 0.95);
        assertThat(ratio.low()).hasValue(-3);
        assertThat(ratio.high()).hasValue(-3);
    }
}
