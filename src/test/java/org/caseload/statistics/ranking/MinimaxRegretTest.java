package org.caseload.statistics.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.caseload.statistics.Chance;
import org.caseload.statistics.Direction;
import org.caseload.statistics.Outcomes;
import org.caseload.statistics.Resamples;
import org.caseload.statistics.ranking.MinimaxRegret.SystemRegret;
import org.junit.jupiter.api.Test;

class MinimaxRegretTest {
    private static final int RUNS = 400;
    private static final Resamples RESAMPLES = Resamples.draw(4_000, RUNS, Chance.of(11));

    /** Every run alike, so that means are known without error. */
    private static double[] always(double value) {
        double[] runs = new double[RUNS];
        java.util.Arrays.fill(runs, value);
        return runs;
    }

    /**
     * By hand, of which less is better: means A 18, 24; B 20, 21; C 25, 20. The best are 18 and 20, so regrets are A 0, 4; B 2, 1; C 7, 0, and
     * the greatest 4, 2, 7: B risks least, though it is best in neither future (Savage's point).
     */
    @Test
    void takes_the_smallest_of_the_greatest() {
        double[][][] outcomes = {
            {always(18), always(24)}, {always(20), always(21)}, {always(25), always(20)},
        };
        List<SystemRegret> systems =
                MinimaxRegret.of(outcomes, Direction.SMALLER, 0.95, RESAMPLES).systems();
        assertThat(systems.get(0).regrets().get(0).value()).isZero();
        assertThat(systems.get(0).regrets().get(1).value()).isCloseTo(4, within(1e-9));
        assertThat(systems.get(1).regrets().get(0).value()).isCloseTo(2, within(1e-9));
        assertThat(systems.get(1).greatest().value()).isCloseTo(2, within(1e-9));
        assertThat(systems.get(1).greatest().low()).isCloseTo(2, within(1e-9));
        assertThat(systems.get(2).greatest().value()).isCloseTo(7, within(1e-9));
        assertThat(systems).extracting(SystemRegret::least).containsExactly(0.0, 1.0, 0.0);
    }

    @Test
    void turns_round_where_larger_is_better() {
        double[][][] outcomes = {{always(0.9), always(0.2)}, {always(0.7), always(0.5)}};
        List<SystemRegret> systems =
                MinimaxRegret.of(outcomes, Direction.LARGER, 0.95, RESAMPLES).systems();
        assertThat(systems.get(0).greatest().value()).isCloseTo(0.3, within(1e-9));
        assertThat(systems.get(1).greatest().value()).isCloseTo(0.2, within(1e-9));
        assertThat(systems.get(1).least()).isEqualTo(1);
    }

    @Test
    void is_shared_by_what_never_differs() {
        double[] same = Chance.normals(3, 1, RUNS)[0];
        double[][][] outcomes = {{same, same}, {same.clone(), same.clone()}};
        List<SystemRegret> systems =
                MinimaxRegret.of(outcomes, Direction.SMALLER, 0.95, RESAMPLES).systems();
        assertThat(systems).allSatisfy(system -> {
            assertThat(system.greatest().high()).isZero();
            assertThat(system.least()).isEqualTo(0.5);
        });
    }

    /**
     * One future, a difference with mean 0.5 and a standard error of 1, both exact: the worse one's regret is max(0, N(0.5, 1)), and each is least
     * regretted with Φ(±0.5) = 0.69146, 0.30854 (± 0.03, four standard errors of 4,000). Its quantiles are 0 and 0.5 + 1.95996 (± 0.15).
     */
    @Test
    void knows_how_sure_the_runs_make_us_of_it() {
        double[] worse = Chance.normals(3, 1, RUNS)[0];
        double centre = Outcomes.mean(worse);
        double scale = 20 / Math.sqrt(Outcomes.products(worse, worse) / RUNS);
        for (int i = 0; i < RUNS; i++) {
            worse[i] = 0.5 + scale * (worse[i] - centre);
        }
        List<SystemRegret> systems = MinimaxRegret.of(
                        new double[][][] {{worse}, {always(0)}}, Direction.SMALLER, 0.95, RESAMPLES)
                .systems();
        assertThat(systems.get(1).least()).isCloseTo(0.69146, within(0.03));
        assertThat(systems.get(0).least()).isCloseTo(0.30854, within(0.03));
        assertThat(systems.get(0).greatest().value()).isCloseTo(0.5, within(1e-9));
        assertThat(systems.get(0).greatest().low()).isZero();
        assertThat(systems.get(0).greatest().high()).isCloseTo(2.46, within(0.15));
    }
}
