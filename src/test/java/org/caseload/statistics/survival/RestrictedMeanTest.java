package org.caseload.statistics.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.caseload.statistics.MeanInterval;
import org.caseload.statistics.PairedDifference;
import org.junit.jupiter.api.Test;

class RestrictedMeanTest {

    private static final double NEVER = Double.POSITIVE_INFINITY;

    /**
     * By hand: (90 + 200 + 400 + 730 + 730) / 5 = 430; dropping the two would say 230. SciPy, x with 730 for never:
     * t.interval(0.95, 4, mean(x), sem(x)) = (63.025790, 796.974210), the upper end at
     * 803.696084 by Hall's transformation as in MeanIntervalTest.
     */
    @Test
    void counts_those_who_never_get_there() {
        MeanInterval mean = RestrictedMean.of(new double[] {400, 90, 200, NEVER, NEVER}, 730, 0.95);
        assertThat(mean.mean()).isEqualTo(430);
        assertThat(mean.n()).isEqualTo(5);
        assertThat(mean.low()).isCloseTo(63.025790, within(1e-6));
        assertThat(mean.high()).isCloseTo(803.696084, within(1e-6));
    }

    /** By hand: (90 − 400, 730 − 730, 200 − 730) = (−310, 0, −530). */
    @Test
    void is_compared_run_by_run() {
        PairedDifference difference =
                RestrictedMean.difference(new double[] {90, NEVER, 200}, new double[] {400, NEVER, 900}, 730, 0.95);
        assertThat(difference.mean()).isCloseTo(-280, within(1e-9));
    }

    /** By hand: 10 days from 20 down to 10 and 10 at 10, target 15: a triangle 5 high over 5 days, 12.5; target 8: 7 · 10 + 2 · 10. */
    @Test
    void knows_the_area_above_a_target() {
        double[] times = {0, 10, 20};
        double[] values = {20, 10, 10};
        assertThat(RestrictedMean.areaAbove(times, values, 15)).isCloseTo(12.5, within(1e-12));
        assertThat(RestrictedMean.areaAbove(times, values, 8)).isCloseTo(70 + 20, within(1e-12));
        assertThat(RestrictedMean.areaAbove(times, values, 10)).isCloseTo(50, within(1e-12));
        assertThat(RestrictedMean.areaAbove(times, values, 20)).isZero();
        assertThat(RestrictedMean.areaAbove(new double[] {0, 4}, new double[] {9, 13}, 12))
                .isCloseTo(0.5, within(1e-12));
    }

    @Test
    void refuses_what_is_no_time() {
        assertThatThrownBy(() -> RestrictedMean.of(new double[] {Double.NaN}, 730, 0.95))
                .hasMessage("a time is at least 0, not NaN");
        assertThatThrownBy(() -> RestrictedMean.of(new double[] {1}, NEVER, 0.95))
                .hasMessage("a horizon lies after 0, not at Infinity");
        assertThatThrownBy(() -> RestrictedMean.areaAbove(new double[] {1, 1}, new double[] {1, 1}, 0))
                .hasMessage("times rise, but 1.0 follows 1.0");
    }
}
