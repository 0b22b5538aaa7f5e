package org.caseload.statistics.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.assertj.core.data.Offset;
import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;
import org.caseload.statistics.sensitivity.MorrisScreening.Effect;
import org.junit.jupiter.api.Test;

class MorrisScreeningTest {

    private static final Offset<Double> NEAR = within(1e-12);
    private static final MorrisDesign DESIGN = new MorrisDesign(
            3, 40, 4, (row, place) -> new KeyedRandom(2, row).uniform(place, Purpose.DESIGN_OF_INPUTS, 0));

    /** The effects of a plane are its slopes, everywhere. */
    @Test
    void finds_the_slopes_of_a_plane() {
        MorrisScreening screening = screening(point -> 5 - 3 * point[0] + 0.5 * point[1]);
        Effect first = screening.inputs().get(0);
        assertThat(first.mean()).isCloseTo(-3, NEAR);
        assertThat(first.size().mean()).isCloseTo(3, NEAR);
        assertThat(first.spread()).isCloseTo(0, NEAR);
        assertThat(screening.inputs().get(1).mean()).isCloseTo(0.5, NEAR);
        assertThat(screening.inputs().get(2).size().mean()).isZero();
    }

    /**
     * (x1 − ½)(x2 − ½): moving x1 has the effect x2 − ½, which is ±½ or ±1/6, each for a quarter of the trajectories: μ 0, μ* 1/3, σ √(10/72)
     * = 0.37268. Levels, step: 0, 1/3, 2/3, 1 and 2/3.
     */
    @Test
    void sees_interactions_where_the_mean_sees_none() {
        Effect first =
                screening(point -> (point[0] - 0.5) * (point[1] - 0.5)).inputs().get(0);
        assertThat(Math.abs(first.mean())).isLessThan(4 * 0.37268 / Math.sqrt(40));
        assertThat(first.size().covers(1 / 3.0)).isTrue();
        assertThat(first.spread()).isCloseTo(0.37268, within(0.06));
    }

    @Test
    void moves_one_input_at_a_time_on_the_grid() {
        assertThat(DESIGN.runs()).isEqualTo(160);
        assertThat(DESIGN.step()).isCloseTo(2 / 3.0, NEAR);
        for (int trajectory = 0; trajectory < 40; trajectory++) {
            boolean[] moved = new boolean[3];
            for (int run = 4 * trajectory; run < 4 * trajectory + 3; run++) {
                moved[moves(DESIGN.point(run), DESIGN.point(run + 1))] = true;
            }
            assertThat(moved).containsOnly(true);
        }
    }

    private static int moves(double[] from, double[] to) {
        int moved = -1;
        for (int i = 0; i < from.length; i++) {
            assertThat(to[i] * 3).isCloseTo(Math.rint(to[i] * 3), NEAR);
            assertThat(to[i]).isBetween(0.0, 1.0);
            if (from[i] != to[i]) {
                assertThat(moved).isEqualTo(-1);
                assertThat(Math.abs(from[i] - to[i])).isCloseTo(2 / 3.0, NEAR);
                moved = i;
            }
        }
        return moved;
    }

    @Test
    void refuses_an_odd_grid() {
        assertThatThrownBy(() -> new MorrisDesign(3, 40, 5, DESIGN.draws()))
                .hasMessage(
                        "3 inputs, 40 trajectories and 5 levels: at least 1 and 2 are due, and an even number of levels");
        assertThatThrownBy(() -> MorrisScreening.of(DESIGN, new double[2], 0.95))
                .hasMessage("2 outputs for 160 runs");
    }

    private static MorrisScreening screening(ToDoubleFunction<double[]> model) {
        double[] outputs = new double[DESIGN.runs()];
        Arrays.setAll(outputs, run -> model.applyAsDouble(DESIGN.point(run)));
        return MorrisScreening.of(DESIGN, outputs, 0.95);
    }
}
