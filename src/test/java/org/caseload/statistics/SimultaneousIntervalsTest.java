package org.caseload.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SimultaneousIntervalsTest {

    private static final int RUNS = 2_000;
    private static final Resamples RESAMPLES = Resamples.draw(4_000, RUNS, Chance.of(4));

    /**
     * Ten columns with nothing in common: SciPy norm.isf((1 − 0.95 ** 0.1) / 2) = 2.79963, Šidák's. The 95 % point of 4,000 draws
     * has the standard error √(0.95·0.05/4000) / density ≈ 0.0034 / 0.13 = 0.027.
     */
    @Test
    void need_sidaks_multiplier_for_independent_columns() {
        SimultaneousIntervals intervals = SimultaneousIntervals.of(Chance.normals(7, 10, RUNS), 0.95, RESAMPLES);
        assertThat(intervals.multiplier()).isCloseTo(2.79963, within(0.1));
        assertThat(intervals.intervals()).hasSize(10);
    }

    /** Columns that all say the same need no more than one of them does: t(0.975, 1999) = 1.96115. */
    @Test
    void need_no_more_than_one_interval_for_columns_that_move_as_one() {
        double[] one = Chance.normals(7, 1, RUNS)[0];
        double[] opposite = new double[RUNS];
        double[] shifted = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            opposite[run] = -2 * one[run];
            shifted[run] = one[run] + 5;
        }
        SimultaneousIntervals intervals =
                SimultaneousIntervals.of(new double[][] {one, opposite, shifted}, 0.95, RESAMPLES);
        assertThat(intervals.multiplier()).isBetween(StudentQuantile.twoSided(0.95, RUNS - 1), 2.05);
        MeanInterval first = intervals.intervals().get(0);
        assertThat(first).isEqualTo(MeanInterval.ofMultiplier(one, intervals.multiplier()));
        assertThat(intervals.intervals().get(2).mean()).isCloseTo(first.mean() + 5, within(1e-9));
    }

    @Test
    void gives_a_column_that_never_varied_no_width_and_no_say() {
        double[][] varying = Chance.normals(7, 2, RUNS);
        double[] none = new double[RUNS];
        double[] tenth = new double[RUNS];
        Arrays.fill(tenth, 0.1);
        SimultaneousIntervals intervals =
                SimultaneousIntervals.of(new double[][] {none, varying[0], tenth, varying[1]}, 0.95, RESAMPLES);
        assertThat(intervals.multiplier())
                .isEqualTo(SimultaneousIntervals.of(varying, 0.95, RESAMPLES).multiplier());
        assertThat(intervals.intervals().get(0)).isEqualTo(new MeanInterval(RUNS, 0, 0, 0, 0, 0));
        assertThat(intervals.intervals().get(2)).isEqualTo(new MeanInterval(RUNS, 0.1, 0, 0, 0.1, 0.1));
        SimultaneousIntervals nothing = SimultaneousIntervals.of(new double[][] {none, tenth}, 0.95, RESAMPLES);
        assertThat(nothing.multiplier()).isEqualTo(StudentQuantile.twoSided(0.95, RUNS - 1));
        assertThat(nothing.coverAll(0, 0.1)).isTrue();
        assertThat(nothing.coverAll(1e-12, 0.1)).isFalse();
    }

    @Test
    void are_the_same_for_the_same_seed() {
        double[][] columns = Chance.normals(7, 70, 50);
        SimultaneousIntervals once = SimultaneousIntervals.of(columns, 0.95, Resamples.draw(500, 50, Chance.of(4)));
        SimultaneousIntervals again = SimultaneousIntervals.of(columns, 0.95, Resamples.draw(500, 50, Chance.of(4)));
        SimultaneousIntervals other = SimultaneousIntervals.of(columns, 0.95, Resamples.draw(500, 50, Chance.of(5)));
        assertThat(again).isEqualTo(once);
        assertThat(other.multiplier()).isNotEqualTo(once.multiplier());
    }

    /** SciPy: t.isf(norm.sf(1.96), 9) = 2.2622086765026093; t.isf(norm.sf(2.5), 999) = 2.5045435801356346. */
    @Test
    void read_the_multiplier_off_students_t() {
        assertThat(StudentQuantile.likeNormal(1.96, 9)).isCloseTo(2.2622086765026093, within(1e-9));
        assertThat(StudentQuantile.likeNormal(2.5, 999)).isCloseTo(2.5045435801356346, within(1e-9));
        assertThat(StudentQuantile.likeNormal(0, 9)).isZero();
        assertThat(StudentQuantile.likeNormal(40, 999)).isFinite();
    }

    @Test
    void refuse_runs_that_were_not_resampled() {
        assertThatThrownBy(() -> SimultaneousIntervals.of(Chance.normals(7, 2, 10), 0.95, RESAMPLES))
                .hasMessage("a column of 10 runs, resampled as 2000");
        assertThatThrownBy(() -> SimultaneousIntervals.of(new double[0][], 0.95, RESAMPLES))
                .hasMessage("0 columns, where at least 1 are due");
    }
}
