package org.caseload.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SlopeTest {

    private static final double[] TIMES = {0, 30, 61, 91, 122};

    /** SciPy: linregress([0, 30, 61, 91, 122], [24.1, 24.3, 23.2, 23.9, 22.5]).slope. */
    @Test
    void agrees_with_sci_py() {
        assertThat(Slope.of(TIMES, new double[] {24.1, 24.3, 23.2, 23.9, 22.5}))
                .isCloseTo(-0.011856645311089152, within(1e-15));
    }

    @Test
    void takes_each_run_as_one_observation() {
        double[][] runs = {{0, 30, 61, 91, 122}, {0, 60, 122, 182, 244}, {5, 5, 5, 5, 5}};
        MeanInterval slope = Slope.over(TIMES, runs, 0.95);
        assertThat(slope.n()).isEqualTo(3);
        assertThat(slope.mean()).isCloseTo(1, within(1e-12)); // of 1, 2 and 0
        assertThat(slope.standardDeviation()).isCloseTo(1, within(1e-12));
        assertThat(slope.halfWidth()).isCloseTo(4.302652729749462 / Math.sqrt(3), within(1e-9)); // t.ppf(.975, 2)
    }

    @Test
    void refuses_series_without_a_slope() {
        assertThatThrownBy(() -> Slope.of(new double[] {3, 3}, new double[] {1, 2}))
                .hasMessage("a slope needs at least two different times");
        assertThatThrownBy(() -> Slope.of(new double[] {3, 4}, new double[] {1}))
                .hasMessage("1 values for 2 times");
    }
}
