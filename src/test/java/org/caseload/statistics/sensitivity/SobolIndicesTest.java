package org.caseload.statistics.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;
import org.caseload.statistics.PercentileInterval;
import org.caseload.statistics.Resamples;
import org.caseload.statistics.sensitivity.SobolIndices.Index;
import org.junit.jupiter.api.Test;

class SobolIndicesTest {

    private static final int ROWS = 4_096;

    /** Six intervals that are all to cover 19 times in 20, by Bonferroni; how often one covers is in docs/validation.md. */
    private static final double LEVEL = 1 - 0.05 / 6;

    private static final SobolDesign DESIGN = new SobolDesign(
            3, ROWS, (row, place) -> new KeyedRandom(1, row).uniform(place, Purpose.DESIGN_OF_INPUTS, 0));
    private static final Resamples RESAMPLES = Resamples.draw(
            1_000, ROWS, (resample, place) -> new KeyedRandom(5, resample).uniform(0, Purpose.RESAMPLING, place));

    /** Ishigami and Homma (1990), a = 7, b = 0.1, inputs uniform from −π to π. */
    private static double ishigami(double[] point) {
        double[] x = Arrays.stream(point).map(u -> Math.PI * (2 * u - 1)).toArray();
        double sine = StrictMath.sin(x[1]);
        return StrictMath.sin(x[0]) * (1 + 0.1 * StrictMath.pow(x[2], 4)) + 7 * sine * sine;
    }

    /**
     * Exactly: V1 = (1 + b π⁴/5)² / 2 = 4.34589, V2 = a²/8 = 6.125, V13 = b² π⁸ (1/18 − 1/50) = 3.37368, V = 13.84457; so S1 0.3139, S2
     * 0.4424, S3 0 and totals 0.5576, 0.4424, 0.2437. SALib's documentation prints the same.
     */
    @Test
    void find_those_of_the_ishigami_function() {
        double b = 0.1 * StrictMath.pow(Math.PI, 4);
        double v1 = (1 + b / 5) * (1 + b / 5) / 2;
        double v2 = 49 / 8.0;
        double v13 = b * b * (1 / 18.0 - 1 / 50.0);
        double v = v1 + v2 + v13;
        SobolIndices indices = indices(SobolIndicesTest::ishigami);
        double[] first = {v1 / v, v2 / v, 0};
        double[] total = {(v1 + v13) / v, v2 / v, v13 / v};
        assertThat(first).containsExactly(new double[] {0.3139, 0.4424, 0}, within(5e-5));
        assertThat(total).containsExactly(new double[] {0.5576, 0.4424, 0.2437}, within(5e-5));
        assertThat(indices.variance()).isCloseTo(v, within(0.6));
        for (int i = 0; i < 3; i++) {
            Index index = indices.inputs().get(i);
            assertThat(index.first().covers(first[i]))
                    .as("first " + i + ": " + index)
                    .isTrue();
            assertThat(index.total().covers(total[i]))
                    .as("total " + i + ": " + index)
                    .isTrue();
            assertThat(index.first().high() - index.first().low()).isLessThan(0.15);
            assertThat(index.total().high() - index.total().low()).isLessThan(0.15);
        }
    }

    /**
     * The same with luck of standard deviation 20 in every row, many times the function's own 3.7: what moves all points of a row alike is
     * in none of the shares.
     */
    @Test
    void find_them_under_luck_that_a_row_shares() {
        double[] outputs = new double[DESIGN.runs()];
        for (int run = 0; run < outputs.length; run++) {
            outputs[run] =
                    ishigami(DESIGN.point(run)) + 20 * new KeyedRandom(2, run % ROWS).gaussian(0, Purpose.DURATION, 0);
        }
        SobolIndices indices = SobolIndices.ofSharedLuck(DESIGN, outputs, LEVEL, RESAMPLES);
        double[] first = {0.3139, 0.4424, 0};
        double[] total = {0.5576, 0.4424, 0.2437};
        assertThat(indices.variance()).isCloseTo(13.84457, within(1.0));
        for (int i = 0; i < 3; i++) {
            Index index = indices.inputs().get(i);
            assertThat(index.first().covers(first[i]))
                    .as("first " + i + ": " + index)
                    .isTrue();
            assertThat(index.total().covers(total[i]))
                    .as("total " + i + ": " + index)
                    .isTrue();
            assertThat(index.first().high() - index.first().low()).isLessThan(0.2);
        }
    }

    /** x1 + 2 x2 with uniform inputs: 1/5 and 4/5, alone and in all; x3 does nothing, exactly. */
    @Test
    void add_up_where_inputs_do_not_interact() {
        SobolIndices indices = indices(point -> point[0] + 2 * point[1]);
        assertThat(indices.inputs().get(0).first().covers(0.2)).isTrue();
        assertThat(indices.inputs().get(1).total().covers(0.8)).isTrue();
        assertThat(indices.inputs().get(2)).isEqualTo(new Index(nothing(), nothing()));
        assertThat(indices(point -> 3).inputs()).containsOnly(new Index(nothing(), nothing()));
    }

    private static PercentileInterval nothing() {
        return new PercentileInterval(0, 0, 0);
    }

    @Test
    void take_one_input_from_the_other_sample() {
        assertThat(DESIGN.runs()).isEqualTo(5 * ROWS);
        double[] a = DESIGN.point(7);
        double[] b = DESIGN.point(ROWS + 7);
        assertThat(a[1]).isNotEqualTo(b[1]);
        assertThat(DESIGN.point(3 * ROWS + 7)).containsExactly(a[0], b[1], a[2]);
        assertThatThrownBy(() -> DESIGN.point(5 * ROWS)).hasMessage("run 20480 is not one of 20480");
        assertThatThrownBy(() -> SobolIndices.of(DESIGN, new double[3], 0.95, RESAMPLES))
                .hasMessage("3 outputs for 20480 runs");
    }

    private static SobolIndices indices(ToDoubleFunction<double[]> model) {
        double[] outputs = new double[DESIGN.runs()];
        Arrays.setAll(outputs, run -> model.applyAsDouble(DESIGN.point(run)));
        return SobolIndices.of(DESIGN, outputs, LEVEL, RESAMPLES);
    }
}
