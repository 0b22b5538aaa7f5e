package org.caseload.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ResamplesTest {

    /** Of 4 runs, 0.1, 0.3, 0.3, 0.9 draw the runs 0, 1, 1, 3. */
    private final Resamples byHand =
            Resamples.draw(1, 4, (resample, place) -> new double[] {0.9, 0.3, 0.1, 0.3}[place]);

    @Test
    void are_whole_runs_drawn_again() {
        double[] column = {1, 10, 100, 1_000};
        assertThat(byHand.draw(0, column)).containsExactly(1, 10, 10, 1_000);
        assertThat(byHand.means(column)).containsExactly(1_021 / 4.0);
        assertThat(byHand.count()).isEqualTo(1);
        assertThat(byHand.n()).isEqualTo(4);
    }

    /** The variance of a resample's mean is Σ(x − mean)² / n², exactly: here 8.25 / 10. Its estimate: ± 4 √(2/4000) = 9 %. */
    @Test
    void spread_as_the_theory_of_the_bootstrap_says() {
        double[] column = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
        double[] means = Resamples.draw(4_000, 10, Chance.of(1)).means(column);
        MeanInterval interval = MeanInterval.of(means, 0.9999);
        assertThat(interval.covers(4.5)).isTrue();
        assertThat(interval.standardDeviation() * interval.standardDeviation()).isCloseTo(0.825, within(0.09 * 0.825));
    }

    @Test
    void refuse_too_little() {
        assertThatThrownBy(() -> Resamples.draw(0, 10, Chance.of(1)))
                .hasMessage("0 resamples of 10 runs: at least 1 and 2 are due");
        assertThatThrownBy(() -> byHand.means(new double[3])).hasMessage("a column of 3 runs, resampled as 4");
    }
}
