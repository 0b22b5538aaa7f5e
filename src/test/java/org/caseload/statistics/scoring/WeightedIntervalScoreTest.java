package org.caseload.statistics.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WeightedIntervalScoreTest {
    private static final double[] LEVELS = {0.25, 0.5, 0.75};
    private static final double[] QUANTILES = {1, 2, 4};

    /** Width 3 at weight ¼; half of what lies beyond the median, and all of what lies beyond the interval; over 1½. */
    @Test
    void tells_width_and_misses_apart() {
        WeightedIntervalScore tooLow = WeightedIntervalScore.of(LEVELS, QUANTILES, 5);
        assertThat(tooLow.dispersion()).isEqualTo(0.5);
        assertThat(tooLow.overprediction()).isZero();
        assertThat(tooLow.underprediction()).isCloseTo(2.5 / 1.5, within(1e-15));
        WeightedIntervalScore tooHigh = WeightedIntervalScore.of(LEVELS, QUANTILES, 0.4);
        assertThat(tooHigh.underprediction()).isZero();
        assertThat(tooHigh.overprediction()).isCloseTo((0.8 + 0.6) / 1.5, within(1e-15));
    }

    /** Bracher and others, equation 3: it is the sum of the losses of all quantiles over the same weight. */
    @Test
    void adds_up_to_the_losses_of_its_quantiles() {
        for (double came : new double[] {-3, 1, 1.7, 3.9, 12}) {
            double losses = 0;
            for (int i = 0; i < LEVELS.length; i++) {
                losses += (LEVELS[i] - (came < QUANTILES[i] ? 1 : 0)) * (came - QUANTILES[i]);
            }
            assertThat(WeightedIntervalScore.of(LEVELS, QUANTILES, came).total())
                    .isCloseTo(losses / 1.5, within(1e-14));
        }
    }

    @Test
    void needs_a_median_in_the_middle() {
        assertThatThrownBy(() -> WeightedIntervalScore.of(new double[] {0.1, 0.9}, new double[2], 1))
                .hasMessageContaining("median");
        assertThatThrownBy(() -> WeightedIntervalScore.of(new double[] {0.1, 0.5, 0.8}, new double[3], 1))
                .hasMessageContaining("symmetric");
    }
}
