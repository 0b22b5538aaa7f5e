package org.caseload.statistics.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.caseload.statistics.ProportionInterval;
import org.caseload.statistics.Quantiles.Band;
import org.junit.jupiter.api.Test;

class TimesToEventTest {

    /** 10 runs watched for 730 days, of which 4 got there. */
    private final TimesToEvent runs = new TimesToEvent(new double[] {400, 90, 200, 200}, 10, 730);

    /** With one censoring time, R's 1 − survfit(Surv(time, status) ~ 1)$surv is the share: 0.1 at 90, 0.3 at 200, 0.4. */
    @Test
    void is_the_plain_share_of_all_runs() {
        assertThat(runs.reachedBy(0, 0.95).share()).isZero();
        assertThat(runs.reachedBy(89.9, 0.95).share()).isZero();
        assertThat(runs.reachedBy(90, 0.95).share()).isEqualTo(0.1);
        assertThat(runs.reachedBy(200, 0.95).share()).isEqualTo(0.3);
        assertThat(runs.reachedBy(730, 0.95)).isEqualTo(ProportionInterval.of(4, 10, 0.95));
        assertThat(runs.reachedShare()).isEqualTo(0.4);
    }

    @Test
    void has_a_quantile_only_where_its_share_is_reached() {
        assertThat(runs.findQuantile(0.1)).hasValue(90);
        assertThat(runs.findQuantile(0.11)).hasValue(200);
        assertThat(runs.findQuantile(0.3)).hasValue(200);
        assertThat(runs.findQuantile(0.4)).hasValue(400);
        assertThat(runs.findQuantile(0.5)).isEmpty();
        assertThat(new TimesToEvent(new double[0], 10, 730).findQuantile(0.1)).isEmpty();
    }

    @Test
    void counts_the_shares_that_rounding_blurs() {
        double[] times = {1, 2, 3, 4, 5, 6, 7};
        assertThat(new TimesToEvent(times, 100, 730).findQuantile(0.07)).hasValue(7); // 0.07 · 100 = 7.000000000000001
    }

    /**
     * R: qbinom(c(0.025, 0.975), 20, 0.5) = 6, 14, so ranks 6 and 15, which cover with pbinom(14, 20, .5) − pbinom(5, 20, .5) = 0.9586105.
     */
    @Test
    void has_an_interval_for_its_median() {
        double[] times = IntStream.rangeClosed(1, 16).mapToDouble(i -> 10 * i).toArray();
        Band median = new TimesToEvent(times, 20, 365).quantileBand(0.5, 0.95);
        assertThat(median.low()).isEqualTo(60);
        assertThat(median.high()).isEqualTo(150);
        assertThat(median.coverage()).isCloseTo(0.9586105346679688, within(1e-9));
    }

    @Test
    void says_where_the_median_may_lie_beyond_the_horizon() {
        double[] ten = IntStream.rangeClosed(1, 10).mapToDouble(i -> 10 * i).toArray();
        assertThat(new TimesToEvent(ten, 20, 365).quantileBand(0.5, 0.95).high())
                .isInfinite();
        assertThat(new TimesToEvent(ten, 20, 365).quantileBand(0.5, 0.95).low()).isEqualTo(60);
        assertThat(new TimesToEvent(new double[] {5}, 20, 365)
                        .quantileBand(0.5, 0.95)
                        .low())
                .isEqualTo(365);
        assertThat(new TimesToEvent(new double[] {5}, 3, 365)
                        .quantileBand(0.5, 0.95)
                        .low())
                .isZero();
    }

    @Test
    void refuses_what_cannot_be() {
        assertThatThrownBy(() -> new TimesToEvent(new double[] {1, 2}, 1, 730))
                .hasMessage("2 of 1 runs cannot have got there");
        assertThatThrownBy(() -> new TimesToEvent(new double[] {731}, 2, 730))
                .hasMessage("a time lies beyond the horizon 730.0");
        assertThatThrownBy(() -> new TimesToEvent(new double[] {Double.NaN}, 2, 730))
                .hasMessage("a time lies beyond the horizon 730.0");
        assertThatThrownBy(() -> runs.reachedBy(731, 0.95)).hasMessageContaining("beyond the horizon 730.0");
    }
}
