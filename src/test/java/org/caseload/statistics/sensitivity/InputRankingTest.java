package org.caseload.statistics.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;
import org.caseload.statistics.Resamples;
import org.caseload.statistics.Resampling;
import org.caseload.statistics.sensitivity.InputRanking.Influence;
import org.junit.jupiter.api.Test;

class InputRankingTest {

    private static final Resampling LUCK =
            (resample, place) -> new KeyedRandom(5, resample).uniform(0, Purpose.RESAMPLING, place);
    private static final double[] X1 = {0.1, 0.9, 0.4, 0.7, 0.2, 0.6, 0.3, 0.8};
    private static final double[] X2 = {5, 1, 4, 4, 2, 8, 7, 3};
    private static final double[] Y = {2.1, 7.9, 4.0, 6.3, 1.9, 6.1, 3.5, 6.8};

    /** SciPy: rankdata(x2) = [6, 1, 4.5, 4.5, 2, 8, 7, 3]. */
    @Test
    void shares_the_ranks_of_equal_values() {
        assertThat(Ranks.of(X2)).containsExactly(6, 1, 4.5, 4.5, 2, 8, 7, 3);
    }

    /** NumPy: lstsq of standardised rankdata(y) on those of x1 and x2 = [1.01822558, 0.10323143], R² = 0.96183762. */
    @Test
    void agrees_with_a_regression_of_ranks() {
        InputRanking ranking = InputRanking.of(
                List.of("second", "first"), new double[][] {X2, X1}, Y, 0.95, Resamples.draw(200, 8, LUCK));
        assertThat(ranking.explained()).isCloseTo(0.96183762, within(1e-8));
        Influence first = ranking.inputs().get(0);
        assertThat(first.name()).isEqualTo("first");
        assertThat(first.coefficient()).isCloseTo(1.01822558, within(1e-8));
        assertThat(ranking.inputs().get(1).coefficient()).isCloseTo(0.10323143, within(1e-8));
        assertThat(first.low()).isLessThan(first.share());
    }

    /** Normal inputs with weights 2, −1 and 0 and noise of weight 2: 4, 1 and 0 of 9 parts; ranks of normals lose a little. */
    @Test
    void names_what_matters_most() {
        int n = 1_500;
        double[][] inputs = new double[3][n];
        double[] outputs = new double[n];
        for (int run = 0; run < n; run++) {
            for (int i = 0; i < 3; i++) {
                inputs[i][run] = new KeyedRandom(8, run).gaussian(i, Purpose.DURATION, 0);
            }
            outputs[run] =
                    2 * inputs[0][run] - inputs[1][run] + 2 * new KeyedRandom(8, run).gaussian(3, Purpose.DURATION, 0);
        }
        List<Influence> found = InputRanking.of(
                        List.of("A", "B", "C"), inputs, outputs, 0.99, Resamples.draw(500, n, LUCK))
                .inputs();
        assertThat(found).extracting(Influence::name).containsExactly("A", "B", "C");
        assertThat(4 / 9.0).isBetween(found.get(0).low(), found.get(0).high());
        assertThat(1 / 9.0).isBetween(found.get(1).low(), found.get(1).high());
        assertThat(found.get(1).coefficient()).isNegative();
        assertThat(found).extracting(Influence::tells).containsExactly(true, true, false);
        assertThat(4.0)
                .isBetween(
                        found.get(0).lead().orElseThrow().low(),
                        found.get(0).lead().orElseThrow().high());
        assertThat(found.get(0).lead().orElseThrow().low()).isGreaterThan(1);
        assertThat(found.get(2).lead()).isEmpty();
        assertThat(found.get(2).high()).isLessThan(0.02);
    }

    @Test
    void gives_an_input_that_never_varied_nothing() {
        InputRanking ranking = InputRanking.of(
                List.of("fixed", "twin", "x"),
                new double[][] {new double[8], X1, X1},
                Y,
                0.95,
                Resamples.draw(50, 8, LUCK));
        assertThat(ranking.inputs())
                .allSatisfy(input -> assertThat(input.coefficient()).isFinite());
        assertThat(ranking.inputs().get(2).coefficient()).isZero();
        assertThatThrownBy(() ->
                        InputRanking.of(List.of("x"), new double[][] {X1, X2}, Y, 0.95, Resamples.draw(50, 8, LUCK)))
                .hasMessage("2 columns for 1 inputs");
    }
}
