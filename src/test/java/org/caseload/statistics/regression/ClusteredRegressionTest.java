package org.caseload.statistics.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Lines through grouped observations, against formulas worked out by hand and against what is known of made-up data. */
class ClusteredRegressionTest {

    @Test
    void coefficients_and_errors_are_those_of_the_formula() {
        double[] x = {0, 1, 2, 3};
        double[] y = {1, 2, 2, 5};

        Coefficient slope =
                ClusteredRegression.of(y, List.of("a", "a", "b", "b"), x).coefficient(0);

        // Slope Σ(x−1.5)y / 5 = 1.2, constant .7; residuals .3, .1, −1.1, .7; by group Σ(x−1.5)e = −.5 and .5.
        assertThat(slope.value()).isCloseTo(1.2, within(1e-12));
        assertThat(slope.standardError()).isCloseTo(Math.sqrt(0.25 + 0.25) / 5, within(1e-12));
        assertThat(slope.n()).isEqualTo(4);
        assertThat(slope.groups()).isEqualTo(2);
    }

    @Test
    void an_instrument_takes_out_what_is_measured_wrongly() {
        SplittableRandom random = new SplittableRandom(1);
        int n = 4000;
        double[] truth = random.doubles(n, -1, 1).toArray();
        double[] seen = new double[n];
        double[] instrument = new double[n];
        double[] y = new double[n];
        List<Integer> groups = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            seen[i] = truth[i] + random.nextDouble(-1, 1);
            instrument[i] = truth[i] + random.nextDouble(-1, 1);
            y[i] = 2 * truth[i] + random.nextDouble(-0.1, 0.1);
            groups.add(i);
        }

        Coefficient plain = ClusteredRegression.of(y, groups, seen).coefficient(0);
        Coefficient mended =
                ClusteredRegression.instrumented(y, groups, instrument, seen).coefficient(0);

        assertThat(plain.value()).isCloseTo(1, within(4 * plain.standardError()));
        assertThat(mended.value()).isCloseTo(2, within(4 * mended.standardError()));
    }

    /** Groups of ten whose members share both the explaining value and most of the error: the case that plain errors get wrong. */
    @Test
    void intervals_cover_where_members_of_a_group_err_alike() {
        SplittableRandom random = new SplittableRandom(2);
        int covered = 0;
        int studies = 1000;
        for (int study = 0; study < studies; study++) {
            List<Integer> groups = new ArrayList<>();
            double[] x = new double[300];
            double[] y = new double[300];
            for (int group = 0; group < 30; group++) {
                double shared = random.nextDouble(-1, 1);
                double error = random.nextDouble(-1, 1);
                for (int member = 0; member < 10; member++) {
                    int i = groups.size();
                    x[i] = shared;
                    y[i] = 0.5 * shared + error + random.nextDouble(-0.2, 0.2);
                    groups.add(group);
                }
            }
            Coefficient slope = ClusteredRegression.of(y, groups, x).coefficient(0);
            if (slope.low(0.95) <= 0.5 && slope.high(0.95) >= 0.5) {
                covered++;
            }
        }
        assertThat(covered).isBetween(925, 970);
    }

    @Test
    void values_that_cannot_be_told_apart_are_refused() {
        double[] x = {1, 2, 3, 4, 5};

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClusteredRegression.of(x, List.of(1, 1, 2, 2, 3), x, new double[] {2, 4, 6, 8, 10}));
        assertThatIllegalArgumentException().isThrownBy(() -> ClusteredRegression.of(x, List.of(1, 2), x));
    }

    @Test
    void what_lies_far_out_counts_as_lying_less_far_out() {
        assertThat(Winsorised.of(new double[] {1, 2, 3, 4, 1000}))
                .containsExactly(new double[] {1, 2, 3, 4, 3 + 3 * 1.4826}, within(1e-12));
    }
}
