package org.caseload.statistics.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.caseload.statistics.Direction;
import org.junit.jupiter.api.Test;

class WinSharesTest {

    /** Runs won by: A; B; A and B; all three; A (17.0 v 17.4). By at most 0.5, the last is shared by A and B. */
    private static final double[][] OUTCOMES = {
        {16, 18, 17, 15, 17.0},
        {17, 16, 17, 15, 17.4},
        {18, 19, 18, 15, 19.0}
    };

    @Test
    void share_ties_equally() {
        WinShares shares = WinShares.of(OUTCOMES, Direction.SMALLER, 0, 0.95);
        assertThat(shares.n()).isEqualTo(5);
        assertThat(shares.shared()).isEqualTo(0.4);
        assertThat(shares.shares().get(0).share()).isCloseTo((1 + 0.5 + 1 / 3.0 + 1) / 5, within(1e-15));
        assertThat(shares.shares().get(1).share()).isCloseTo((1 + 0.5 + 1 / 3.0) / 5, within(1e-15));
        assertThat(shares.shares().get(2).share()).isCloseTo(1 / 3.0 / 5, within(1e-15));
        assertThat(shares.shares().get(0).alone()).isEqualTo(0.4);
        assertThat(shares.shares().get(2).alone()).isZero();
    }

    @Test
    void share_what_is_within_the_indifference() {
        WinShares shares = WinShares.of(OUTCOMES, Direction.SMALLER, 0.5, 0.95);
        assertThat(shares.shared()).isEqualTo(0.6);
        assertThat(shares.shares().get(1).share()).isCloseTo((1 + 0.5 + 1 / 3.0 + 0.5) / 5, within(1e-15));
    }

    @Test
    void know_when_larger_is_better() {
        WinShares shares = WinShares.of(OUTCOMES, Direction.LARGER, 0, 0.95);
        assertThat(shares.shares().get(2).share()).isCloseTo((4 + 1 / 3.0) / 5, within(1e-15));
    }

    /** SciPy: binomtest(7, 10).proportion_ci(0.95, method='wilson') = (0.39677814746114526, 0.892208732593699). */
    @Test
    void have_wilsons_interval() {
        double[] one = {1, 1, 1, 1, 1, 1, 1, 0, 0, 0};
        double[] other = {0, 0, 0, 0, 0, 0, 0, 1, 1, 1};
        WinShares.WinShare share = WinShares.of(new double[][] {one, other}, Direction.LARGER, 0, 0.95)
                .shares()
                .get(0);
        assertThat(share.low()).isCloseTo(0.39677814746114526, within(1e-9));
        assertThat(share.high()).isCloseTo(0.892208732593699, within(1e-9));
    }

    @Test
    void refuse_an_indifference_below_nothing() {
        assertThatThrownBy(() -> WinShares.of(OUTCOMES, Direction.LARGER, -1, 0.95))
                .hasMessage("an indifference is at least 0, not -1.0");
        assertThatThrownBy(() -> WinShares.of(new double[][] {{1, 2}}, Direction.LARGER, 0, 0.95))
                .hasMessage("1 columns, where at least 2 are due");
    }
}
