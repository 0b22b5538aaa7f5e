package org.caseload.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MeanIntervalTest {

    /** SciPy: x = [17.703, 16.245, 13.151, 15.942, 12.5, 19.25]; t.interval(0.95, 5, mean(x), sem(x)); std(x, ddof=1). */
    @Test
    void agrees_with_sci_py() {
        MeanInterval interval = MeanInterval.student(new double[] {17.703, 16.245, 13.151, 15.942, 12.5, 19.25}, 0.95);
        assertThat(interval.n()).isEqualTo(6);
        assertThat(interval.mean()).isCloseTo(15.7985, within(1e-12));
        assertThat(interval.standardDeviation()).isCloseTo(2.594196812117384, within(1e-12));
        assertThat(interval.low()).isCloseTo(13.07605740845947, within(1e-9));
        assertThat(interval.high()).isCloseTo(18.52094259154053, within(1e-9));
        assertThat(interval.covers(13.1)).isTrue();
        assertThat(interval.covers(13.0)).isFalse();
        assertThat(interval.standardError()).isCloseTo(2.594196812117384 / Math.sqrt(6), within(1e-12));
    }

    /** NumPy: a = G/√n/3; m − (cbrt(1 + 3a(±t − a/2)) − 1)/a · sem, with G = scipy.stats.skew(x, bias=False). */
    @Test
    void moves_the_end_on_the_side_of_the_longer_tail_out_as_hall_does_and_none_in() {
        MeanInterval left = MeanInterval.of(new double[] {17.703, 16.245, 13.151, 15.942, 12.5, 19.25}, 0.95);
        assertThat(left.skewness()).isCloseTo(-0.10873728227520708, within(1e-12));
        assertThat(left.low()).isCloseTo(12.95689596601948, within(1e-9));
        assertThat(left.high()).isCloseTo(18.52094259154053, within(1e-9));
        assertThat(left.halfWidth()).isEqualTo(left.mean() - left.low());
    }

    /** NumPy, as above: Student's lower end would be −4.79. */
    @Test
    void cuts_nothing_off_at_0_but_follows_hall_where_student_alone_passes_it() {
        double[] waits = {1, 1, 2, 3, 20};
        MeanInterval wait = MeanInterval.of(waits, 0.95);
        assertThat(wait.low()).isCloseTo(-0.5299103186891951, within(1e-9));
        assertThat(wait.high()).isCloseTo(30.586190166945634, within(1e-9));
        double[] savings = {-1, -1, -2, -3, -20};
        MeanInterval saving = MeanInterval.of(savings, 0.95);
        assertThat(saving.high()).isCloseTo(0.5299103186891951, within(1e-9));
        assertThat(saving.low()).isCloseTo(-30.586190166945634, within(1e-9));
    }

    /** 28 × 2.18² = 133 runs are due of waits so uneven. */
    @Test
    void says_where_so_few_runs_are_too_few_for_their_skewness() {
        MeanInterval uneven = MeanInterval.of(new double[] {1, 1, 2, 3, 20}, 0.95);
        assertThat(uneven.isTooSkewed()).isTrue();
        assertThat(uneven.enough()).isEqualTo(134);
        assertThat(MeanInterval.of(new double[] {1, 2, 3, 4, 5}, 0.95).isTooSkewed())
                .isFalse();
    }

    @Test
    void has_no_width_where_nothing_varies() {
        MeanInterval tenth = MeanInterval.of(new double[] {0.1, 0.1, 0.1}, 0.95);
        assertThat(tenth).isEqualTo(new MeanInterval(3, 0.1, 0, 0, 0.1, 0.1));
    }

    @Test
    void is_the_same_from_sums() {
        double[] values = {1, 2, 4};
        assertThat(MeanInterval.of(3, 7 / 3.0, 14 / 3.0, 0.9).halfWidth())
                .isCloseTo(MeanInterval.student(values, 0.9).halfWidth(), within(1e-12));
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
        int student = 0;
        int covered = 0;
        for (int i = 0; i < 4_000; i++) {
            double[] values = new double[50];
            Arrays.setAll(values, j -> 3 + random.nextGaussian());
            student += MeanInterval.student(Arrays.copyOf(values, 5), 0.9).covers(3) ? 1 : 0;
            covered += MeanInterval.of(values, 0.9).covers(3) ? 1 : 0;
        }
        assertThat(student).isBetween(3_524, 3_676);
        assertThat(covered).isBetween(3_524, 3_676);
    }
}
