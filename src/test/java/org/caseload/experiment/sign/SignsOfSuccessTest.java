package org.caseload.experiment.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.caseload.result.sign.EarlySigns;
import org.junit.jupiter.api.Test;

/** Early signs: told where runs differ, and nothing where they do not. */
class SignsOfSuccessTest {
    private static final double BEYOND = 2.734;

    private static boolean[] half(int runs) {
        boolean[] reached = new boolean[runs];
        for (int run = 0; run < runs; run++) {
            reached[run] = run % 2 == 0;
        }
        return reached;
    }

    @Test
    void the_rank_sum_is_that_of_a_worked_example_with_ties() {
        // Ranks of 1, 2, 2, 3, 4: 1, 2.5, 2.5, 4, 5. The one holds 1, 2 and 3: 7.5 of an expected 9; variance 3 * 2 /
        // 12 * (6 - 6 / 20).
        double away = SignsOfSuccess.standardErrorsFromNone(new double[] {3, 1, 2}, new double[] {4, 2});
        assertThat(away).isCloseTo((7.5 - 9) / Math.sqrt(0.5 * 5.7), within(1e-12));
        assertThat(SignsOfSuccess.standardErrorsFromNone(new double[] {1, 1}, new double[] {1}))
                .isNaN();
    }

    @Test
    void a_mark_has_eight_in_ten_of_those_that_succeed_on_its_better_side() {
        RandomGenerator random = new SplittableRandom(3);
        boolean[] reached = half(200);
        double[] values = new double[200];
        for (int run = 0; run < values.length; run++) {
            values[run] = random.nextGaussian() + (reached[run] ? 20 : 23);
        }
        EarlySigns.Mark mark = new SignsOfSuccess(reached, BEYOND).mark(values).orElseThrow();
        assertThat(mark.below()).isTrue();
        assertThat(mark.ofSucceeded()).isBetween(0.79, 0.82);
        assertThat(mark.ofOthers()).isLessThan(0.1);
        assertThat(mark.level()).isBetween(20.3, 21.4);
    }

    @Test
    void more_may_be_the_good_sign() {
        boolean[] reached = half(40);
        double[] values = new double[40];
        for (int run = 0; run < values.length; run++) {
            values[run] = reached[run] ? 100 + run : run;
        }
        values[1] = Double.NaN;
        EarlySigns.Mark mark = new SignsOfSuccess(reached, BEYOND).mark(values).orElseThrow();
        assertThat(mark.below()).isFalse();
        assertThat(mark.ofOthers()).isZero();
    }

    @Test
    void nothing_is_told_of_runs_that_do_not_differ_or_are_few() {
        RandomGenerator random = new SplittableRandom(20261130);
        boolean[] reached = half(60);
        int told = 0;
        for (int trial = 0; trial < 1000; trial++) {
            double[] values =
                    random.doubles(60).map(value -> Math.rint(8 * value)).toArray();
            told += new SignsOfSuccess(reached, BEYOND).mark(values).isPresent() ? 1 : 0;
        }
        // Expected .0063 of them: 6 of 1,000, of which 15 are four standard errors more.
        assertThat(told).isLessThanOrEqualTo(15);
        assertThat(new SignsOfSuccess(half(18), 0).mark(random.doubles(18).toArray()))
                .isEmpty();
    }
}
