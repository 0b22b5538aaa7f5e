package org.caseload.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnbrokenLinesTest {
    private static final double GAP = Double.NaN;

    @Test
    void stretches_end_at_gaps_in_any_series() {
        assertThat(UnbrokenLines.defined(new double[] {1, GAP, 3, 4, 5, GAP}, new double[] {1, 2, 3, 4, GAP, 6}))
                .containsExactly(new int[] {0, 1}, new int[] {2, 4});
        assertThat(UnbrokenLines.defined(new double[] {GAP, GAP})).isEmpty();
        assertThat(UnbrokenLines.defined(new double[] {})).isEmpty();
    }

    @Test
    void more_points_lie_on_the_same_straight_pieces() {
        double[][] close = UnbrokenLines.closer(new double[] {0, 3, 4}, new double[] {0, 6, 6}, 2);
        assertThat(close[0]).containsExactly(0, 1, 2, 3, 4);
        assertThat(close[1]).containsExactly(0, 2, 4, 6, 6);
    }
}
