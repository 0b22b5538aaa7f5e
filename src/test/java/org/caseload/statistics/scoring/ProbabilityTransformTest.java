package org.caseload.statistics.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;
import org.junit.jupiter.api.Test;

class ProbabilityTransformTest {

    /** One of four draws lies below 2, two equal it: somewhere in the second to the fourth of five places. */
    @Test
    void stands_between_its_neighbours_and_among_equals() {
        double[] draws = {1, 2, 2, 5};
        assertThat(ProbabilityTransform.randomised(draws, 2, 0.5)).isCloseTo(0.5, within(1e-15));
        assertThat(ProbabilityTransform.randomised(draws, 0, 0.25)).isCloseTo(0.05, within(1e-15));
        assertThat(ProbabilityTransform.randomised(draws, 9, 0.25)).isCloseTo(0.85, within(1e-15));
    }

    @Test
    void is_even_where_what_came_is_one_more_draw() {
        double[] narrow = new double[3_000];
        double[] right = new double[narrow.length];
        for (int forecast = 0; forecast < right.length; forecast++) {
            KeyedRandom luck = new KeyedRandom(3, forecast);
            double[] draws = new double[7];
            for (int draw = 0; draw < draws.length; draw++) {
                // Whole numbers, so that many are equal.
                draws[draw] = Math.rint(2 * luck.gaussian(draw, Purpose.DURATION, 0));
            }
            double came = Math.rint(2 * luck.gaussian(99, Purpose.DURATION, 0));
            double among = luck.uniform(100, Purpose.DURATION, 0);
            right[forecast] = ProbabilityTransform.randomised(draws, came, among);
            narrow[forecast] = ProbabilityTransform.randomised(
                    Arrays.stream(draws).map(draw -> draw / 2).toArray(), came, among);
        }
        assertThat(ProbabilityTransform.of(right).p()).isGreaterThan(0.01);
        assertThat(ProbabilityTransform.of(narrow).p()).isLessThan(1e-6);
    }

    /** Of ten that stand 4, 0, 0, 1, 1, 1, 1, 1, 1, 0: (9 + 0 + 3) / 1 = 12 on nine degrees of freedom, p .2133 by tables. */
    @Test
    void counts_tenths_and_asks_whether_they_are_even() {
        ProbabilityTransform even =
                ProbabilityTransform.of(new double[] {0, 0.01, 0.05, 0.099, 0.3, 0.41, 0.55, 0.65, 0.75, 0.85});
        assertThat(even.bins()).isEqualTo(List.of(4L, 0L, 0L, 1L, 1L, 1L, 1L, 1L, 1L, 0L));
        assertThat(even.p()).isCloseTo(0.2133, within(5e-5));
        assertThat(ProbabilityTransform.of(new double[] {1}).bins().get(9)).isEqualTo(1L);
    }
}
