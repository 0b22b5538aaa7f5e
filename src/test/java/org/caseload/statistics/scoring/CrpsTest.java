package org.caseload.statistics.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;
import org.caseload.statistics.MeanInterval;
import org.caseload.statistics.NormalQuantile;
import org.junit.jupiter.api.Test;

class CrpsTest {

    /** 1 and 3 lie 1 from 2 each, and 2 from each other: 1 - 2/2. 1, 2, 6 and 4: (3 + 2 + 2) / 3 - (1 + 4 + 5) / 6. */
    @Test
    void of_draws_is_their_distance_less_half_of_that_between_two_of_them() {
        assertThat(Crps.fair(new double[] {3, 1}, 2)).isZero();
        assertThat(Crps.fair(new double[] {6, 1, 2}, 4)).isCloseTo(7 / 3.0 - 10 / 6.0, within(1e-15));
        assertThatThrownBy(() -> Crps.fair(new double[] {1}, 2)).hasMessageContaining("two draws");
    }

    /** The score with n squared in place of n(n-1) would lie too high by 1 / (5 √π), 0.113; the interval is 20 times narrower. */
    @Test
    void of_a_few_draws_is_on_average_that_of_the_distribution_behind_them() {
        double[] scores = new double[40_000];
        for (int forecast = 0; forecast < scores.length; forecast++) {
            double[] draws = new double[5];
            for (int draw = 0; draw < draws.length; draw++) {
                draws[draw] = 10 + 2 * new KeyedRandom(7, forecast).gaussian(draw, Purpose.DURATION, 0);
            }
            scores[forecast] = Crps.fair(draws, 11.4) / 2;
        }
        MeanInterval mean = MeanInterval.of(scores, 0.999);
        assertThat(mean.covers(Crps.normal(0, 1, 0.7))).isTrue();
        assertThat(mean.halfWidth()).isLessThan(0.0056);
    }

    /** By its definition, the integral of (F(x) - 1{x ≥ came})², by the midpoint rule. */
    @Test
    void of_a_normal_is_the_integral_of_the_squared_distance_of_distribution_functions() {
        assertThat(Crps.normal(3, 2, 3)).isCloseTo(2 * (Math.sqrt(2) - 1) / Math.sqrt(Math.PI), within(1e-14));
        for (double came : new double[] {-1, 3, 8.5}) {
            double sum = 0;
            int steps = 20_000;
            for (int i = 0; i < steps; i++) {
                double level = (i + 0.5) / steps;
                double came01 = came < 3 + 2 * NormalQuantile.of(level) ? 1 : 0;
                sum += 2 * (level - came01) * (came - 3 - 2 * NormalQuantile.of(level)) / steps;
            }
            assertThat(Crps.normal(3, 2, came)).isCloseTo(sum, within(2e-4));
        }
        assertThatThrownBy(() -> Crps.normal(0, 0, 1)).hasMessageContaining("above 0");
    }

    /** Losses .75, 1, .75 at levels .25, .5, .75: twice the area under them. */
    @Test
    void of_quantiles_is_twice_the_area_under_their_losses() {
        double[] levels = {0.25, 0.5, 0.75};
        assertThat(Crps.ofQuantiles(levels, new double[] {1, 2, 3}, 4)).isEqualTo(1.25);
        assertThat(Crps.ofQuantiles(levels, new double[] {1, 2, 3}, 0)).isEqualTo(1.25);
        assertThat(Crps.ofQuantiles(levels, new double[] {1, 2, 3}, 2)).isEqualTo(0.25);
    }

    @Test
    void of_many_quantiles_is_that_of_their_distribution() {
        double[] levels = new double[1_999];
        double[] quantiles = new double[levels.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (i + 1) / 2_000.0;
            quantiles[i] = NormalQuantile.of(levels[i]);
        }
        assertThat(Crps.ofQuantiles(levels, quantiles, 1.3)).isCloseTo(Crps.normal(0, 1, 1.3), within(1e-3));
    }
}
