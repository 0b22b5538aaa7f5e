package org.caseload.statistics.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.caseload.statistics.Chance;
import org.caseload.statistics.Direction;
import org.caseload.statistics.Outcomes;
import org.caseload.statistics.Resamples;
import org.junit.jupiter.api.Test;

class BestOnAverageTest {

    private static final int RUNS = 400;
    private static final Resamples RESAMPLES = Resamples.draw(4_000, RUNS, Chance.of(11));

    /** A difference of standard error 1 whose mean is 0.5: P(N(0.5, 1) > 0) = Φ(0.5) = 0.69146, ± 4 √(p(1−p)/4000) = 0.03. */
    @Test
    void is_the_chance_that_the_mean_is_best() {
        double[][] pair = {standardised(Chance.normals(3, 1, RUNS)[0], -0.5, 20), new double[RUNS]};
        BestOnAverage best = BestOnAverage.of(pair, Direction.SMALLER, 0, RESAMPLES);
        assertThat(best.chances().get(0).best()).isCloseTo(0.69146, within(0.03));
        assertThat(best.chances().get(0).best() + best.chances().get(1).best()).isCloseTo(1, within(1e-12));
        assertThat(best.resamples()).isEqualTo(4_000);
    }

    /** Within 1 of the best: the worse one is so where the difference is above −1: Φ(1 − 0.5) = 0.69146 too. */
    @Test
    void knows_what_does_as_well_within_the_indifference() {
        double[][] pair = {standardised(Chance.normals(3, 1, RUNS)[0], -0.5, 20), new double[RUNS]};
        BestOnAverage best = BestOnAverage.of(pair, Direction.SMALLER, 1, RESAMPLES);
        assertThat(best.chances().get(1).nearBest()).isCloseTo(0.69146, within(0.03));
        assertThat(best.chances().get(0).nearBest()).isCloseTo(0.93319, within(0.03)); // Φ(1.5)
    }

    @Test
    void is_shared_by_what_never_differs() {
        double[] same = Chance.normals(3, 1, RUNS)[0];
        BestOnAverage best = BestOnAverage.of(new double[][] {same, same.clone()}, Direction.LARGER, 0, RESAMPLES);
        assertThat(best.chances()).containsOnly(new BestOnAverage.Chance(0.5, 1));
    }

    /** A column with this mean and this standard deviation, n below, exactly. */
    private static double[] standardised(double[] values, double mean, double deviation) {
        double centre = Outcomes.mean(values);
        double scale = deviation / Math.sqrt(Outcomes.products(values, values) / values.length);
        double[] standardised = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            standardised[i] = mean + scale * (values[i] - centre);
        }
        return standardised;
    }
}
