package org.caseload.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class InputUncertaintyTest {
    /** That which is cut off at either end. */
    private static final double CUT = 0.001;

    private static double beforeCutting(double probability) {
        return (probability - CUT) / (1 - 2 * CUT);
    }

    @Test
    void a_triangular_belief_by_its_inverse() {
        InputUncertainty handover = new TriangularBelief(5, 7, 10);
        // R: triangle::qtriangle(c(0.25, 0.9), 5, 10, 7)
        assertThat(handover.quantile(0.25)).isEqualTo(6.5811388301, within(1e-9));
        assertThat(handover.quantile(0.9)).isEqualTo(8.7752551286, within(1e-9));
        assertThat(handover.least()).isEqualTo(5);
        assertThat(handover.most()).isEqualTo(10);
        assertThat(handover.central()).isEqualTo(7);
        assertThat(new TriangularBelief(-3, -1, 2).least()).isEqualTo(-3);
    }

    @Test
    void an_interval_above_nothing_is_lognormal() {
        InputUncertainty rate = new IntervalBelief(4, 9, 0.95);
        assertThat(rate.law()).isEqualTo("lognormal");
        // The median of a lognormal is the geometric mean of quantiles as far from its middle: sqrt(4 * 9)
        assertThat(rate.central()).isEqualTo(6, within(1e-12));
        assertThat(rate.quantile(beforeCutting(0.025))).isEqualTo(4, within(1e-9));
        assertThat(rate.quantile(beforeCutting(0.975))).isEqualTo(9, within(1e-9));
        // R: qlnorm(0.001, log(6), log(9 / 4) / (2 * qnorm(0.975)))
        assertThat(rate.least()).isEqualTo(6 * Math.exp(-3.0902323062 * 0.8109302162 / 3.9199279690), within(1e-8));
    }

    @Test
    void an_interval_that_reaches_nothing_is_normal() {
        InputUncertainty change = new IntervalBelief(-2, 4, 0.8);
        assertThat(change.law()).isEqualTo("normal");
        assertThat(change.central()).isEqualTo(1, within(1e-12));
        assertThat(change.quantile(beforeCutting(0.1))).isEqualTo(-2, within(1e-9));
        assertThat(change.quantile(beforeCutting(0.9))).isEqualTo(4, within(1e-9));
    }

    @Test
    void what_is_known_exactly_is_always_the_same() {
        assertThat(new TriangularBelief(3, 3, 3).quantile(0.7)).isEqualTo(3);
        assertThat(new IntervalBelief(3, 3, 0.95).quantile(0.7)).isEqualTo(3);
    }

    @Test
    void ends_must_rise_and_levels_leave_something_out() {
        assertThatThrownBy(() -> new TriangularBelief(5, 4, 10)).hasMessageContaining("must rise");
        assertThatThrownBy(() -> new IntervalBelief(5, 4, 0.9)).hasMessageContaining("must rise");
        assertThatThrownBy(() -> new IntervalBelief(4, 5, 1)).hasMessageContaining("between 0 and 1");
    }
}
