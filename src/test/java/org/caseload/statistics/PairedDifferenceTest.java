package org.caseload.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PairedDifferenceTest {

    private static final double[] X = {14.2, 15.1, 13.8, 16.0, 15.5, 14.9, 17.2, 13.1};
    private static final double[] Y = {13.1, 14.3, 13.5, 14.2, 14.8, 13.6, 15.9, 12.9};
    private static final Offset<Double> NEAR = within(1e-9);

    /**
     * SciPy: ttest_rel(x, y).confidence_interval(0.95) = (0.4841120932417193, 1.3908879067582802), the upper end at
     * 1.4019767718748775 by Hall's transformation as in MeanIntervalTest; pearsonr(x, y).statistic =
     * 0.923231672576227; (var(x, ddof=1) + var(y, ddof=1)) / var(x − y, ddof=1) = 9.031572556162713.
     */
    @Test
    void agrees_with_sci_py() {
        PairedDifference difference = PairedDifference.of(X, Y, 0.95);
        assertThat(difference.n()).isEqualTo(8);
        assertThat(difference.mean()).isCloseTo(0.9375, NEAR);
        assertThat(difference.difference().low()).isCloseTo(0.4841120932417193, NEAR);
        assertThat(difference.difference().high()).isCloseTo(1.4019767718748775, NEAR);
        assertThat(difference.findCorrelation().orElseThrow()).isCloseTo(0.923231672576227, NEAR);
        assertThat(difference.findVarianceReduction().orElseThrow()).isCloseTo(9.031572556162713, NEAR);
        assertThat(difference.subject()).isEqualTo(MeanInterval.of(X, 0.95));
        assertThat(difference.tellsApart()).isTrue();
        assertThat(difference.isNone()).isFalse();
    }

    @Test
    void is_exactly_nothing_where_no_run_differs() {
        PairedDifference none = PairedDifference.of(X, X.clone(), 0.95);
        assertThat(none.isNone()).isTrue();
        assertThat(none.mean()).isEqualTo(0);
        assertThat(none.difference().halfWidth()).isEqualTo(0);
        assertThat(none.tellsApart()).isFalse();
        assertThat(none.findCorrelation().orElseThrow()).isCloseTo(1, within(1e-15));
        assertThat(none.findVarianceReduction()).isEmpty();
    }

    /** 0.1 has no exact mean of three: (0.1 + 0.1 + 0.1) / 3 ≠ 0.1, and still nothing varies. */
    @Test
    void knows_that_a_constant_does_not_vary() {
        PairedDifference difference = PairedDifference.of(new double[] {0.1, 0.1, 0.1}, new double[] {0, 0, 0}, 0.95);
        assertThat(difference.mean()).isEqualTo(0.1);
        assertThat(difference.difference().halfWidth()).isEqualTo(0);
        assertThat(difference.findCorrelation()).isEmpty();
        assertThat(difference.tellsApart()).isTrue();
    }

    @Test
    void refuses_what_is_not_paired() {
        assertThatThrownBy(() -> PairedDifference.of(X, new double[] {1, 2}, 0.95))
                .hasMessage("columns of 8 and of 2 runs are not paired");
        assertThatThrownBy(() -> PairedDifference.of(new double[] {1}, new double[] {1}, 0.95))
                .hasMessage("1 runs, where at least 2 are due");
        assertThatThrownBy(() -> PairedDifference.of(new double[] {1, Double.NaN}, new double[] {1, 2}, 0.95))
                .hasMessage("an outcome is a finite number, not NaN");
    }
}
