package org.caseload.analytic;

import java.util.Arrays;
import org.caseload.statistics.survival.TimesToEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whether the band around the curve of runs that reached the target holds the whole curve as often as it says. */
class BandCoverageTest {
    private static final int RUNS = 100;
    private static final double LEVEL = 0.95;

    private final Coverage coverage = new Coverage("BandCoverageTest.java", RUNS + " runs");

    /** 200 experiments miss a share by 4 √(0.95 · 0.05 / 200) = 6.2 % at most. */
    @Test
    void the_band_holds_the_whole_curve_about_as_often_as_it_says() {
        experiments(200);
        coverage.allWithin(0.062);
    }

    @Tag("slow")
    @Test
    void the_band_holds_the_whole_curve_as_often_as_it_says() {
        experiments(2_000);
        coverage.settle();
    }

    private void experiments(int count) {
        for (int seed = 1; seed <= count; seed++) {
            double[] reached = Arrays.stream(SmallRunDowns.times(seed, RUNS, SmallRunDowns.USUAL))
                    .filter(Double::isFinite)
                    .toArray();
            TimesToEvent runs = new TimesToEvent(reached, RUNS, SmallRunDowns.HORIZON);
            double band = runs.bandHalfWidth(LEVEL);
            boolean covers = true;
            for (int day = 1; day <= SmallRunDowns.HORIZON; day++) {
                double exact = SmallRunDowns.probability(day, SmallRunDowns.USUAL);
                covers &= Math.abs(runs.reachedBy(day, LEVEL).share() - exact) <= band;
            }
            coverage.note("P(target reached) on all days at once (band)", 0.93, 1, covers);
        }
    }
}
