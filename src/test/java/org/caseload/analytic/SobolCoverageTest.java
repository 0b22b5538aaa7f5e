package org.caseload.analytic;

import java.util.Arrays;
import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;
import org.caseload.statistics.Resamples;
import org.caseload.statistics.sensitivity.SobolDesign;
import org.caseload.statistics.sensitivity.SobolIndices;
import org.caseload.statistics.sensitivity.SobolIndices.Index;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whether the intervals of Sobol' indices cover those of the Ishigami function, over designs with seeds of their own. */
class SobolCoverageTest {
    private static final int ROWS = 1_000;
    private static final double[] FIRST = {0.31390, 0.44241, 0};
    private static final double[] TOTAL = {0.55759, 0.44241, 0.24368};
    private static final Resamples RESAMPLES = Resamples.draw(
            500, ROWS, (resample, place) -> new KeyedRandom(77, resample).uniform(0, Purpose.RESAMPLING, place));

    private final Coverage coverage = new Coverage("SobolCoverageTest.java", "one of 3 indices from 5,000 points");

    @Tag("slow")
    @Test
    void intervals_cover_as_often_as_they_say() {
        for (int seed = 1; seed <= 1_000; seed++) {
            experiment(seed);
        }
        coverage.settle();
    }

    private void experiment(long seed) {
        SobolDesign design = new SobolDesign(
                3, ROWS, (row, place) -> new KeyedRandom(seed, row).uniform(place, Purpose.DESIGN_OF_INPUTS, 0));
        double[] outputs = new double[design.runs()];
        Arrays.setAll(outputs, run -> ishigami(design.point(run)));
        note(SobolIndices.of(design, outputs, 0.95, RESAMPLES), "");
        for (int run = 0; run < outputs.length; run++) {
            // As much variance as the function's own, 13.84: luck that all points of a row share belongs to no input.
            outputs[run] += Math.sqrt(12 * 13.84) * new KeyedRandom(seed, run % ROWS).uniform(0, Purpose.RETURNS, 0);
        }
        note(SobolIndices.ofSharedLuck(design, outputs, 0.95, RESAMPLES), ", each row under luck of its own");
    }

    private void note(SobolIndices indices, String how) {
        for (int i = 0; i < FIRST.length; i++) {
            Index index = indices.inputs().get(i);
            coverage.note(
                    "first-order Sobol' indices of 3 inputs" + how,
                    0.93,
                    0.97,
                    index.first().covers(FIRST[i]));
            coverage.note(
                    "total Sobol' indices of 3 inputs" + how,
                    0.93,
                    0.97,
                    index.total().covers(TOTAL[i]));
        }
    }

    /** a = 7, b = 0.1, inputs uniform from −π to π. */
    private static double ishigami(double... point) {
        double[] x = Arrays.stream(point).map(u -> Math.PI * (2 * u - 1)).toArray();
        double sine = StrictMath.sin(x[1]);
        return StrictMath.sin(x[0]) * (1 + 0.1 * StrictMath.pow(x[2], 4)) + 7 * sine * sine;
    }
}
