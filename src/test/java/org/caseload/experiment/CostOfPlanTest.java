package org.caseload.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.caseload.experiment.ReadingDays.Rhythm;
import org.caseload.result.PlanCost;
import org.junit.jupiter.api.Test;

/** Two years from 17 July 2018: financial years end on 31 March, so that three of them are touched. */
class CostOfPlanTest {
    private static final LocalDate START = LocalDate.of(2018, 7, 17);
    private static final int HORIZON = 731;
    private static final ReadingDays DAYS = new ReadingDays(START, HORIZON, Rhythm.MONTHLY);

    /** Day of 3 September 2018, when ten people start at £50,000 a year, and £2,000 is spent once on each. */
    private static final int COME = 48;

    private static final double PER_DAY = 10 * 50_000 / 365.25;

    /** Worked by hand: 210 days to 31 March 2019, 366 of 2019-20, 107 to 17 July 2020. */
    @Test
    void ten_people_cost_their_days_year_by_year_and_half_a_million_in_a_full_one() {
        PlanCost cost =
                cost(day -> new double[] {20_000 * (day >= COME ? 1 : 0) + PER_DAY * Math.max(0, day - COME)}, day ->
                        new double[] {20_000 * (day >= COME ? 1 : 0)});
        assertThat(cost.years()).extracting(PlanCost.Year::name).containsExactly("2018-19", "2019-20", "2020-21");
        assertThat(cost.years()).extracting(PlanCost.Year::isWhole).containsExactly(false, true, false);
        assertThat(cost.years()).extracting(PlanCost.Year::oneOff).containsExactly(2_000_000L, 0L, 0L);
        assertThat(cost.years())
                .extracting(PlanCost.Year::recurrent)
                .containsExactly(
                        Math.round(100 * PER_DAY * 210),
                        Math.round(100 * PER_DAY * 576) - Math.round(100 * PER_DAY * 210),
                        Math.round(100 * PER_DAY * 683) - Math.round(100 * PER_DAY * 576));
        assertThat(cost.fullYear().orElseThrow().pence()).isEqualTo(50_000_000L);
        assertThat(cost.fullYear().orElseThrow().since()).isEqualTo(LocalDate.of(2020, 4, 1));
    }

    @Test
    void years_add_up_to_the_penny_whatever_the_fractions() {
        IntFunction<double[]> all = day -> IntStream.range(0, 7)
                .mapToDouble(run -> day * (1000 / 3.0 + run / 7.0) + (day > 300 ? 1 / 3.0 : 0))
                .toArray();
        IntFunction<double[]> once = day -> IntStream.range(0, 7)
                .mapToDouble(run -> day > 300 ? 1 / 3.0 : 0)
                .toArray();
        PlanCost cost = cost(all, once);
        double total = Arrays.stream(all.apply(HORIZON)).average().orElseThrow();
        assertThat(cost.total()).isEqualTo(Math.round(100 * total));
        assertThat(cost.recurrent() + cost.oneOff()).isEqualTo(cost.total());
        assertThat(cost.years().stream().mapToLong(PlanCost.Year::total).sum()).isEqualTo(cost.total());
        assertThat(cost.oneOff()).isEqualTo(33L);
        assertThat(cost.years().stream().mapToDouble(year -> year.over().mean()).sum())
                .isCloseTo(total, offset(1e-6));
    }

    @Test
    void a_team_that_has_gone_costs_nothing_in_a_full_year() {
        PlanCost cost = cost(day -> new double[] {1000.0 * Math.min(day, 200)}, day -> new double[] {0});
        assertThat(cost.fullYear().orElseThrow().pence()).isZero();
        assertThat(cost.total()).isEqualTo(20_000_000L);
    }

    @Test
    void no_cost_is_told_where_a_grade_states_none() {
        ReadingsOverRuns reduced = new ReadingsOverRuns(1);
        assertThat(new CostOfPlan(DAYS, day -> new double[] {Double.NaN}, day -> new double[] {0}, reduced)
                        .until(HORIZON))
                .isEmpty();
    }

    private static PlanCost cost(IntFunction<double[]> all, IntFunction<double[]> once) {
        int runs = all.apply(0).length;
        return new CostOfPlan(DAYS, all, once, new ReadingsOverRuns(runs))
                .until(HORIZON)
                .orElseThrow();
    }
}
