package org.caseload.statistics.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;
import org.caseload.statistics.PercentileInterval;
import org.caseload.statistics.Resampling;
import org.junit.jupiter.api.Test;

class ClustersTest {
    private static final Resampling LUCK =
            (resample, place) -> new KeyedRandom(5, resample).uniform(0, Purpose.RESAMPLING, place);

    /** Every resample draws "b" twice: its mean is that of b's values. */
    @Test
    void are_drawn_whole() {
        Clusters clusters = Clusters.of(List.of("b", "a", "b"), (resample, place) -> 0.9);
        PercentileInterval mean = clusters.mean(new double[] {1, 10, 4}, 0.9);
        assertThat(mean).isEqualTo(new PercentileInterval(5, 2.5, 2.5));
        assertThat(clusters.difference(new double[] {2, 10, 8}, new double[] {1, 10, 4}, 0.9))
                .isEqualTo(new PercentileInterval(5 / 3.0, 2.5, 2.5));
        assertThatThrownBy(() -> Clusters.of(List.of("a", "a"), LUCK)).hasMessageContaining("2 are due");
    }

    /** 60 clusters of 4 equal values: the interval is that of 60 values, twice as wide as that of 240. */
    @Test
    void do_not_take_what_hangs_together_for_independent() {
        List<Integer> all = IntStream.range(0, 240).boxed().toList();
        double[] values = all.stream()
                .mapToDouble(i -> new KeyedRandom(8, i / 4).gaussian(0, Purpose.DURATION, 0))
                .toArray();
        PercentileInterval together =
                Clusters.of(all.stream().map(i -> "c" + i / 4).toList(), LUCK).mean(values, 0.95);
        PercentileInterval apart =
                Clusters.of(all.stream().map(i -> "c" + i).toList(), LUCK).mean(values, 0.95);
        assertThat((together.high() - together.low()) / (apart.high() - apart.low()))
                .isCloseTo(2, within(0.2));
    }

    @Test
    void of_one_each_give_coverage_the_interval_of_independent_ones() {
        Clusters each =
                Clusters.of(IntStream.range(0, 400).mapToObj(i -> "c" + i).toList(), LUCK);
        boolean[] inside = new boolean[400];
        IntStream.range(0, 400).filter(i -> i % 5 > 0).forEach(i -> inside[i] = true);
        ForecastCoverage coverage = ForecastCoverage.of(inside, each, 0.95);
        assertThat(coverage.independent().share()).isEqualTo(0.8);
        assertThat(coverage.byCluster().value()).isEqualTo(0.8);
        assertThat(coverage.byCluster().low()).isCloseTo(coverage.independent().low(), within(0.006));
        assertThat(coverage.byCluster().high()).isCloseTo(coverage.independent().high(), within(0.006));
    }
}
