package org.caseload.statistics.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.caseload.statistics.NormalQuantile;
import org.caseload.statistics.PercentileInterval;
import org.caseload.statistics.ProportionInterval;
import org.caseload.statistics.Resamples;
import org.caseload.statistics.sensitivity.PossibleWorlds.Cause;
import org.junit.jupiter.api.Test;

/** A margin a + b θ + e with standard normal θ and e: where θ is what it is, the chance is Φ(−a − b θ), known by hand. */
class PossibleWorldsTest {
    private static final int WORLDS = 1000;

    private static double[] normal(Random luck, int n) {
        return luck.doubles(n)
                .map(uniform -> NormalQuantile.of(Math.max(uniform, 1e-12)))
                .toArray();
    }

    private static Resamples resamples(int n, long seed) {
        Random luck = new Random(seed);
        double[][] uniform = new double[WORLDS][n];
        for (double[] row : uniform) {
            for (int place = 0; place < n; place++) {
                row[place] = luck.nextDouble();
            }
        }
        return Resamples.draw(WORLDS, n, (resample, place) -> uniform[resample][place]);
    }

    /** Φ by the midpoint rule from far below: exact to five digits. */
    private static double below(double z) {
        double sum = 0;
        double step = 1e-3;
        for (double x = -8 + step / 2; x < z; x += step) {
            sum += Math.exp(-x * x / 2) * step;
        }
        return sum / Math.sqrt(2 * Math.PI);
    }

    private static double[] margins(double a, double b, double[] unknown, double[] luck) {
        double[] margins = new double[unknown.length];
        for (int run = 0; run < margins.length; run++) {
            margins[run] = a + b * unknown[run] + luck[run];
        }
        return margins;
    }

    @Test
    void with_nothing_unknown_it_is_the_binomial_interval() {
        double[] margins = normal(new Random(1), 200);
        ProportionInterval found = new PossibleWorlds(margins, List.of(), 0.95, resamples(200, 2)).chance();
        assertThat(found).isEqualTo(ProportionInterval.of(found.successes(), 200, 0.95));
    }

    /** With a = 1 and b = 0.8 the chance is Φ(−1 ∓ 0.8 · 1.96): 0.5 % to 71.5 %, where 2,000 runs alone would say 20 to 24 %. */
    @Test
    void holds_the_chance_at_each_end_of_what_is_believed() {
        Random luck = new Random(3);
        double[] unknown = normal(luck, 2000);
        double[] worlds = normal(luck, WORLDS);
        double[] margins = margins(1, 0.8, unknown, normal(luck, 2000));
        Cause cause = new Cause(new double[][] {unknown}, (world, inRun) -> worlds[world]);
        ProportionInterval found = new PossibleWorlds(margins, List.of(cause), 0.95, resamples(2000, 4)).chance();
        assertThat(found.low()).isCloseTo(below(-1 - 0.8 * 1.96), within(0.01));
        assertThat(found.high()).isCloseTo(below(-1 + 0.8 * 1.96), within(0.05));
        ProportionInterval alone = ProportionInterval.of(found.successes(), 2000, 0.95);
        assertThat(alone.high() - alone.low()).isLessThan(0.04);
    }

    /** A factor that goes half as far or twice as far: Φ(−1 / √(1 + r²)) with r from 0.5 to 2. */
    @Test
    void a_factor_that_goes_further_spreads_runs_and_moves_none() {
        Random luck = new Random(5);
        double[] path = normal(luck, 4000);
        double[] margins = margins(1, 1, path, normal(luck, 4000));
        double[] times = normal(luck, WORLDS);
        for (int world = 0; world < WORLDS; world++) {
            times[world] = Math.pow(2, times[world] / 1.96);
        }
        Cause cause = new Cause(new double[][] {path}, (world, inRun) -> times[world] * inRun);
        ProportionInterval found = new PossibleWorlds(margins, List.of(cause), 0.95, resamples(4000, 6)).chance();
        assertThat(found.low()).isCloseTo(below(-1 / Math.sqrt(1.25)), within(0.02));
        assertThat(found.high()).isCloseTo(below(-1 / Math.sqrt(5)), within(0.02));
    }

    @Test
    void what_the_runs_do_not_tell_from_nothing_changes_nothing() {
        Random luck = new Random(7);
        double[] margins = normal(luck, 300);
        double[] same = new double[300];
        Cause constant = new Cause(new double[][] {same}, (world, inRun) -> 100);
        assertThat(new PossibleWorlds(margins, List.of(constant), 0.95, resamples(300, 8)).chance())
                .isEqualTo(new PossibleWorlds(margins, List.of(), 0.95, resamples(300, 8)).chance());
        assertThatThrownBy(() -> new PossibleWorlds(new double[] {1, Double.NaN}, List.of(), 0.95, resamples(2, 9)))
                .hasMessageContaining("NaN");
    }

    /** 300 studies of 100 runs; the number is what it is, drawn from what is believed of it. */
    @Test
    void covers_the_chance_where_the_number_is_what_it_is() {
        Random luck = new Random(11);
        List<Integer> covered = new ArrayList<>();
        for (int study = 0; study < 300; study++) {
            double truth = NormalQuantile.of(luck.nextDouble());
            double chance = below(-0.7 - 0.5 * truth);
            double[] unknown = normal(luck, 100);
            double[] worlds = normal(luck, 200);
            double[] margins = margins(0.7, 0.5, unknown, normal(luck, 100));
            Cause cause = new Cause(new double[][] {unknown}, (world, inRun) -> worlds[world]);
            Random again = new Random(study);
            Resamples resamples = Resamples.draw(200, 100, (resample, place) -> again.nextDouble());
            ProportionInterval found = new PossibleWorlds(margins, List.of(cause), 0.95, resamples).chance();
            covered.add(found.low() <= chance && chance <= found.high() ? 1 : 0);
        }
        double share = covered.stream().mapToInt(Integer::intValue).average().orElseThrow();
        assertThat(share).isBetween(0.93, 1.0);
    }

    /** The mean 1 + 0.8 θ: 1 ± 0.8 · 1.96, where the runs alone would say 1 ± 0.06. */
    @Test
    void a_mean_is_as_uncertain_as_what_it_hangs_on() {
        Random luck = new Random(13);
        double[] unknown = normal(luck, 2000);
        double[] worlds = normal(luck, WORLDS);
        double[] outcomes = margins(1, 0.8, unknown, normal(luck, 2000));
        Cause cause = new Cause(new double[][] {unknown}, (world, inRun) -> worlds[world]);
        PercentileInterval found = new PossibleWorlds(outcomes, List.of(cause), 0.95, resamples(2000, 14)).mean();
        assertThat(found.low()).isCloseTo(1 - 0.8 * 1.96, within(0.15));
        assertThat(found.high()).isCloseTo(1 + 0.8 * 1.96, within(0.15));
        PercentileInterval alone = new PossibleWorlds(outcomes, List.of(), 0.95, resamples(2000, 14)).mean();
        assertThat(alone.high() - alone.low()).isLessThan(0.13);
    }
}
