package org.caseload.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MeanIntervalTest {

    /** SciPy: x = [17.703, 16.245, 13.151, 15.942, 12.5, 19.25]; t.interval(0.95, 5, mean(x), sem(x)); std(x, ddof=1). */
    @Test
    void agrees_with_sci_py() {
        MeanInterval interval = MeanInterval.of(new double[] {17.703, 16.245, 13.151, 15.942, 12.5, 19.25}, 0.95);
        assertThat(interval.n()).isEqualTo(6);
        assertThat(interval.mean()).isCloseTo(15.7985, within(1e-12));
        assertThat(interval.standardDeviation()).isCloseTo(2.594196812117384, within(1e-12));
        assertThat(interval.low()).isCloseTo(13.07605740845947, within(1e-9));
        assertThat(interval.high()).isCloseTo(18.52094259154053, within(1e-9));
        assertThat(interval.covers(13.1)).isTrue();
        assertThat(interval.covers(13.0)).isFalse();
        assertThat(interval.standardError()).isCloseTo(2.594196812117384 / Math.sqrt(6), within(1e-12));
    }

    @Test
    void is_the_same_from_sums() {
        double[] values = {1, 2, 4};
        assertThat(MeanInterval.of(3, 7 / 3.0, 14 / 3.0, 0.9).halfWidth())
                .isCloseTo(MeanInterval.of(values, 0.9).halfWidth(), within(1e-12));
    }

    @Test
    void knows_nothing_from_one_run() {
        MeanInterval interval = MeanInterval.of(new double[] {7}, 0.95);
        assertThat(interval.mean()).isEqualTo(7);
        assertThat(interval.high()).isInfinite();
        assertThat(interval.covers(1e9)).isTrue();
        assertThatThrownBy(() -> MeanInterval.of(new double[0], 0.95)).hasMessage("a mean needs at least one value");
        assertThatThrownBy(() -> MeanInterval.of(new double[] {1, 2}, 95))
                .hasMessage("a level lies between 0 and 1, not at 95.0");
    }

    /** Of 4,000 intervals at 90 % about 3,600 cover the mean, ± 4 × √(4000·0.9·0.1) = 76. */
    @Test
    void covers_as_often_as_it_says() {
        Random random = new Random(8);
        int covered = 0;
        for (int i = 0; i < 4_000; i++) {
            double[] values = new double[5];
            for (int j = 0; j < values.length; j++) {
                values[j] = 3 + random.nextGaussian();
            }
            covered += MeanInterval.of(values, 0.9).covers(3) ? 1 : 0;
        }
        assertThat(covered).isBetween(3_524, 3_676);
    }
}
