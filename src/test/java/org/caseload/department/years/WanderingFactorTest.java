package org.caseload.department.years;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;
import org.caseload.statistics.Accumulation;
import org.junit.jupiter.api.Test;

/** Factors that wander, held against what theory says of them, over many replications. */
class WanderingFactorTest {
    private static final int REPLICATIONS = 20_000;
    private static final int YEAR = 52;
    private static final int LATER = 6 * YEAR;
    private static final double DEVIATION = 0.3;
    private static final double MEMORY = 365.25;
    private static final double SIGMA_SQUARED = Math.log1p(DEVIATION * DEVIATION);

    private static double persistence(int weeks) {
        return Math.exp(-7 * weeks / MEMORY);
    }

    /** The covariance of two weeks of a factor that was 1 in week 0. */
    private static double covariance(int early, int late) {
        double known = persistence(late - early) * (1 - persistence(2 * early));
        return Math.expm1(SIGMA_SQUARED * known);
    }

    /** A mean of values with its standard error. */
    private static final class Sample {
        private final Accumulation values = new Accumulation();
        private final Accumulation squares = new Accumulation();

        void add(double value) {
            values.add(value);
            squares.add(value * value);
        }

        void holds(double exact) {
            double variance = squares.mean() - values.mean() * values.mean();
            assertThat(values.mean()).isCloseTo(exact, within(4 * Math.sqrt(variance / values.count())));
        }
    }

    @Test
    void mean_deviation_and_memory_are_those_of_theory() {
        WanderingFactor factor = new WanderingFactor(DEVIATION, MEMORY, 7);
        Sample[] means = {new Sample(), new Sample(), new Sample()};
        Sample[] squares = {new Sample(), new Sample(), new Sample()};
        Sample fromYearToYear = new Sample();
        int[] weeks = {YEAR, 2 * YEAR, LATER};
        for (int r = 0; r < REPLICATIONS; r++) {
            double[] path = factor.draw(LATER + 1, 0, Purpose.YEARLY_LEAVING, new KeyedRandom(3, r));
            assertThat(path[0]).isEqualTo(1);
            for (int k = 0; k < weeks.length; k++) {
                means[k].add(path[weeks[k]]);
                squares[k].add((path[weeks[k]] - 1) * (path[weeks[k]] - 1));
            }
            fromYearToYear.add((path[LATER - YEAR] - 1) * (path[LATER] - 1));
        }
        for (int k = 0; k < weeks.length; k++) {
            means[k].holds(1);
            squares[k].holds(covariance(weeks[k], weeks[k]));
        }
        fromYearToYear.holds(covariance(LATER - YEAR, LATER));
        // In the long run the deviation is the stated one, and the years correlate as their logarithms nearly do.
        assertThat(Math.sqrt(covariance(LATER, LATER))).isCloseTo(DEVIATION, within(1e-5));
        assertThat(covariance(LATER - YEAR, LATER) / covariance(LATER, LATER))
                .isCloseTo(Math.expm1(SIGMA_SQUARED * persistence(YEAR)) / (DEVIATION * DEVIATION), within(1e-4));
    }

    @Test
    void a_walk_grows_in_the_mean_and_spreads_with_the_root_of_time() {
        GrowingWalk walk = new GrowingWalk(0.2, 1.05, 1.0 / YEAR);
        Sample mean = new Sample();
        Sample square = new Sample();
        for (int r = 0; r < REPLICATIONS; r++) {
            double[] path = walk.draw(4 * YEAR + 1, 0, Purpose.YEARLY_POSTS, new KeyedRandom(3, r));
            assertThat(path[0]).isEqualTo(1);
            mean.add(path[4 * YEAR]);
            square.add(Math.pow(path[4 * YEAR], 2));
        }
        double grown = Math.pow(1.05, 4);
        mean.holds(grown);
        square.holds(grown * grown * Math.pow(1 + 0.2 * 0.2, 4));
    }

    @Test
    void without_deviation_it_stays_one() {
        assertThat(new WanderingFactor(0, MEMORY, 7).isSteady()).isTrue();
        assertThat(new WanderingFactor(0, MEMORY, 7).draw(60, 0, Purpose.YEARLY_LEAVING, new KeyedRandom(3, 1)))
                .containsOnly(1);
        assertThat(new GrowingWalk(0, 1, 1).isSteady()).isTrue();
    }
}
