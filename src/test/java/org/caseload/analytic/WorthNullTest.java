package org.caseload.analytic;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;
import org.caseload.statistics.Direction;
import org.caseload.statistics.MeanInterval;
import org.caseload.statistics.sensitivity.ValueOfInformation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whether knowing an input that is of no use is found to be worth nothing, and one that decides the choice what it is worth. */
class WorthNullTest {
    private static final int RUNS = 200;
    private static final int STRATEGIES = 5;
    private static final double LEVEL = 0.95;

    private final Coverage coverage = new Coverage("WorthNullTest.java", RUNS + " runs");

    /** 40 studies miss a share by 4 √(0.95 · 0.05 / 40) = 13.8 % at most. */
    @Test
    void what_is_of_no_use_is_hardly_ever_worth_knowing() {
        studies(40);
        coverage.allWithin(0.138);
    }

    @Tag("slow")
    @Test
    void what_is_of_no_use_is_not_worth_knowing() {
        studies(400);
        coverage.settle();
    }

    private void studies(int count) {
        for (int seed = 1; seed <= count; seed++) {
            KeyedRandom luck = new KeyedRandom(seed, 3);
            double[] input = new double[RUNS];
            double[][] alike = new double[STRATEGIES][RUNS];
            double[][] decided = new double[2][RUNS];
            for (int run = 0; run < RUNS; run++) {
                input[run] = luck.gaussian(run, Purpose.DURATION, 0);
                for (int i = 0; i < STRATEGIES; i++) {
                    alike[i][run] =
                            3 * luck.gaussian(run, Purpose.DURATION, 1) + luck.gaussian(run, Purpose.DURATION, 2 + i);
                }
                decided[1][run] = 0.5 + input[run] + luck.gaussian(run, Purpose.RETURNS, 0);
            }
            MeanInterval nothing = worth(seed, alike, input);
            coverage.note(
                    "worth of knowing what is of no use to the choice of one of 5 strategies: reaches 0",
                    0.93,
                    1,
                    nothing.low() <= 0);
            // the unit normal loss, φ(.5) + .5 Φ(.5) − .5, as in ValueOfInformationTest
            coverage.note(
                    "worth of knowing what decides the choice of one of 2",
                    0.93,
                    1,
                    worth(seed, decided, input).covers(0.197797));
            assertThat(nothing.n()).isEqualTo(RUNS);
        }
    }

    private static MeanInterval worth(long seed, double[][] outcomes, double[] input) {
        return ValueOfInformation.of(
                outcomes,
                input,
                Direction.LARGER,
                LEVEL,
                (parting, place) -> new KeyedRandom(seed, parting).uniform(0, Purpose.RESAMPLING, place));
    }
}
