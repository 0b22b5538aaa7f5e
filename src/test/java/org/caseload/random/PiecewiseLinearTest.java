package org.caseload.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PiecewiseLinearTest {

    @Test
    void reads_bands_of_whole_days() {
        // 1.8 % on the same day; 1.8 + 11.7 = 13.5 % within 10 days; 1.8 + … + 18.9 = 85.7 % within 45.
        Law law = LawTest.ASSESSMENT;
        assertThat(law.cumulative(0)).isCloseTo(0.018, within(1e-12));
        assertThat(law.cumulative(10)).isCloseTo(0.135, within(1e-12));
        assertThat(law.cumulative(45)).isCloseTo(0.857, within(1e-12));
        assertThat(law.cumulative(90)).isEqualTo(1);
        assertThat(law.quantile(0.017)).isZero();
        assertThat(law.quantile(0.135)).isCloseTo(10, within(1e-9));
        assertThat(law.quantile(0.857)).isCloseTo(45, within(1e-9));
    }

    /** 0.018·0 + 0.117·5 + 0.173·15 + 0.158·25 + 0.202·35 + 0.189·42.5 + 0.058·47.5 + 0.043·55 + 0.042·75. */
    @Test
    void has_the_mean_of_its_bands() {
        assertThat(LawTest.ASSESSMENT.mean()).isCloseTo(30.5025, within(1e-9));
    }

    /** The published exits of protection plans: mean 290 days. */
    @Test
    void has_the_mean_of_its_knots() {
        Law plans = PiecewiseLinear.withKnots(
                new double[] {0, 75, 91, 183, 274, 365, 457, 548, 730, 912},
                new double[] {0.02, 0.139, 0.11, 0.31, 0.125, 0.17, 0.05, 0.032, 0.044});
        assertThat(plans.mean()).isCloseTo(290, within(1.0));
        assertThat(plans.quantile(0.159)).isCloseTo(91, within(1e-9));
    }

    /** Two equal halves on (0,10) and (20,30): mean 15, variance 100 + 100/12 by the law of total variance. */
    @Test
    void has_the_variance_within_and_between_its_pieces() {
        Law law = PiecewiseLinear.withKnots(new double[] {0, 10, 20, 30}, new double[] {0.5, 0, 0.5});
        assertThat(law.mean()).isEqualTo(15);
        assertThat(law.variance()).isCloseTo(100 + 100 / 12.0, within(1e-9));
        assertThat(law.quantile(0.5)).isEqualTo(10); // the earliest value with half below
        assertThat(law.cumulative(15)).isEqualTo(0.5);
    }

    /** Half at 0, half uniform on (0,10): mean 2.5, mean square 100/6, variance 100/6 − 6.25. */
    @Test
    void counts_the_mass_at_zero() {
        Law law = PiecewiseLinear.of(0.5, new double[] {0, 10}, new double[] {0.5});
        assertThat(law.mean()).isEqualTo(2.5);
        assertThat(law.variance()).isCloseTo(100 / 6.0 - 6.25, within(1e-12));
        assertThat(law.quantile(0.5)).isZero();
        assertThat(law.quantile(0.75)).isCloseTo(5, within(1e-12));
    }

    @Test
    void forgives_rounding_in_published_shares() {
        Law law = PiecewiseLinear.withBands(new int[] {10, 20}, new double[] {0.502, 0.501});
        assertThat(law.cumulative(20)).isEqualTo(1);
        assertThat(law.cumulative(10)).isCloseTo(0.502 / 1.003, within(1e-12));
    }

    @Test
    void refuses_tables_that_make_no_sense() {
        assertThatThrownBy(() -> PiecewiseLinear.withBands(new int[] {10, 20}, new double[] {0.5, 0.4}))
                .hasMessageContaining("must sum to 1");
        assertThatThrownBy(() -> PiecewiseLinear.withBands(new int[] {10, 10}, new double[] {0.5, 0.5}))
                .hasMessageContaining("knots must rise");
        assertThatThrownBy(() -> PiecewiseLinear.withBands(new int[] {10, 20}, new double[] {1}))
                .hasMessage("each of 2 bands needs one share, not 1");
        assertThatThrownBy(() -> PiecewiseLinear.withKnots(new double[] {0, 1, 2}, new double[] {1}))
                .hasMessage("3 knots part 2 shares, not 1");
        assertThatThrownBy(() -> PiecewiseLinear.withKnots(new double[] {0, 1}, new double[] {-1}))
                .hasMessageContaining("a share must be from 0.0 to 1.0");
        assertThatThrownBy(() -> PiecewiseLinear.of(1, new double[] {0, 1}, new double[] {0}))
                .hasMessage("some share must lie above 0");
        assertThatThrownBy(() -> PiecewiseLinear.withKnots(new double[] {5}, new double[] {}))
                .hasMessage("at least two knots are needed, not 1");
    }

    @Test
    void cannot_be_changed_from_outside() {
        double[] knots = {0, 10};
        PiecewiseLinear law = PiecewiseLinear.withKnots(knots, new double[] {1});
        knots[1] = 99;
        law.knots()[1] = 99;
        law.cumulativeShares()[1] = 99;
        assertThat(law).isEqualTo(PiecewiseLinear.withKnots(new double[] {0, 10}, new double[] {1}));
    }

    /** Knots 0, 10, 20 with halves; 80 % up to 15: half of that is no longer below 10 but 0.5 x 0.8 / 0.75. */
    @Test
    void keeps_its_form_on_either_side_of_a_changed_share() {
        PiecewiseLinear law = PiecewiseLinear.withKnots(new double[] {0, 10, 20}, new double[] {0.5, 0.5});
        PiecewiseLinear more = law.withShareUpTo(15, 0.8);
        assertThat(more.cumulative(15)).isCloseTo(0.8, within(1e-12));
        assertThat(more.cumulative(10)).isCloseTo(0.5 * 0.8 / 0.75, within(1e-12));
        assertThat(more.cumulative(17.5)).isCloseTo(0.9, within(1e-12));
        assertThat(more.cumulative(20)).isEqualTo(1);
        assertThat(law.withShareUpTo(10, 0.5).mean()).isCloseTo(law.mean(), within(1e-12));
    }
}
