package org.caseload.statistics.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;
import org.caseload.statistics.Direction;
import org.caseload.statistics.MeanInterval;
import org.caseload.statistics.Resampling;
import org.junit.jupiter.api.Test;

class ValueOfInformationTest {

    private static final int RUNS = 4_000;
    private static final Resampling LUCK =
            (parting, place) -> new KeyedRandom(5, parting).uniform(0, Purpose.RESAMPLING, place);

    /**
     * A strategy that does better than nothing by X ~ N(0.5, 1), give or take chance: who knows X takes max(0, X), worth φ(0.5) + 0.5 Φ(0.5)
     * = 0.69780 on average; who does not takes it always, worth 0.5. SciPy: norm.pdf(.5) + .5 * norm.cdf(.5) − .5 = 0.197797.
     */
    @Test
    void is_the_unit_normal_loss() {
        double[][] normals = normals();
        double[] gain = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            gain[run] = 0.5 + normals[0][run] + normals[1][run];
        }
        double[][] outcomes = {new double[RUNS], gain};
        MeanInterval known = ValueOfInformation.of(outcomes, normals[0], Direction.LARGER, 0.99, LUCK);
        assertThat(0.197797).isBetween(known.low(), known.high());
        assertThat(known.high() - known.low()).isLessThan(0.1);
        assertThat(known.low()).isPositive();
        double[][] other = {new double[RUNS], gain};
        MeanInterval useless = ValueOfInformation.of(other, normals[2], Direction.LARGER, 0.99, LUCK);
        assertThat(useless.mean()).isLessThan(0.01);
    }

    @Test
    void is_nothing_where_one_strategy_is_always_best() {
        double[][] normals = normals();
        double[] worse = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            worse[run] = normals[0][run] + 3;
        }
        double[][] outcomes = {normals[0], worse};
        MeanInterval value = ValueOfInformation.of(outcomes, normals[1], Direction.SMALLER, 0.95, LUCK);
        assertThat(value.mean()).isZero();
        assertThat(value.high()).isZero();
        assertThat(ValueOfInformation.of(outcomes, new double[RUNS], Direction.SMALLER, 0.95, LUCK)
                        .mean())
                .isZero();
    }

    private static double[][] normals() {
        double[][] normals = new double[3][RUNS];
        for (int run = 0; run < RUNS; run++) {
            for (int i = 0; i < 3; i++) {
                normals[i][run] = new KeyedRandom(8, run).gaussian(i, Purpose.DURATION, 0);
            }
        }
        return normals;
    }
}
