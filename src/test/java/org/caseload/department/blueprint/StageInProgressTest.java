package org.caseload.department.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.caseload.department.casework.ClockKind;
import org.caseload.department.casework.StageTable;
import org.caseload.random.Constant;
import org.caseload.random.Equilibrium;
import org.caseload.random.Exponential;
import org.caseload.random.Law;
import org.caseload.random.Uniform;
import org.caseload.random.Weibull;
import org.junit.jupiter.api.Test;

/** What is left of a stage, and where the case goes next, given how old it is. */
class StageInProgressTest {
    private static final int POINTS = 20_000;

    private static StageTable.Row row(double[] shares, Law... laws) {
        List<StageTable.Destination> branches = IntStream.range(0, laws.length)
                .mapToObj(d -> new StageTable.Destination(StageTable.CLOSED, shares[d], laws[d]))
                .toList();
        return new StageTable.Row("work", 1, new ClockKind(0, false, true), Double.NaN, 1, branches);
    }

    private static List<Equilibrium> equilibria(StageTable.Row row) {
        return row.destinations().stream().map(d -> new Equilibrium(d.work())).toList();
    }

    private static StageInProgress aged(StageTable.Row row, double age) {
        return StageInProgress.aged(row, equilibria(row), age);
    }

    /** Half go one way after 10 days on average, half the other after 30: at age 20 the odds are exp(−2) to exp(−2/3). */
    @Test
    void chances_of_the_next_stage_follow_from_the_age() {
        StageInProgress stay = aged(row(new double[] {0.5, 0.5}, new Exponential(10), new Exponential(30)), 20);
        double first = Math.exp(-2) / (Math.exp(-2) + Math.exp(-2.0 / 3));
        assertThat(stay.destination(first - 1e-9)).isZero();
        assertThat(stay.destination(first + 1e-9)).isEqualTo(1);
    }

    /** P(left > x | age a) = S(a + x) / S(a), here exp((a/s)^k − ((a + x)/s)^k), at every tenth. */
    @Test
    void what_is_left_has_the_law_given_that_it_takes_longer_than_the_age() {
        Law law = new Weibull(0.62, 110);
        StageInProgress stay = aged(row(new double[] {1}, law), 75);
        for (int tenth = 1; tenth < 10; tenth++) {
            double left = stay.left(0, 75, tenth / 10.0);
            double survival = (1 - law.cumulative(75 + left)) / (1 - law.cumulative(75));
            assertThat(survival).isCloseTo(1 - tenth / 10.0, within(1e-9));
        }
    }

    /** A uniform law on 0 to 20: cases in progress older than 5 have mean age ∫a(20 − a) ÷ ∫(20 − a) over 5 to 20, that is 10. */
    @Test
    void an_age_within_a_range_has_the_steady_law_there() {
        StageTable.Row row = row(new double[] {1}, new Uniform(0, 20));
        StageInProgress stay = StageInProgress.between(row, equilibria(row), 5, Double.POSITIVE_INFINITY);
        double mean = IntStream.range(0, POINTS)
                .mapToDouble(i -> stay.age(0, (i + 0.5) / POINTS))
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(10, within(1e-3));
        assertThat(stay.age(0, 1e-9)).isCloseTo(5, within(1e-6));
    }

    /** Aged 10 of a constant 30: 20 are left. Aged 30 or more: nothing is known, so any part of the 30 is. */
    @Test
    void a_case_older_than_its_stage_lasts_is_as_at_a_random_moment() {
        StageTable.Row row = row(new double[] {1}, new Constant(30));
        assertThat(aged(row, 10).left(0, 10, 0.3)).isEqualTo(20);
        assertThat(aged(row, 40).isBeyond()).isTrue();
        assertThat(aged(row, 40).left(0, 40, 0.25)).isCloseTo(7.5, within(1e-12));
    }
}
