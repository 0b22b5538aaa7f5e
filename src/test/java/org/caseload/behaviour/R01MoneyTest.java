package org.caseload.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.caseload.experiment.PreparedStudy;
import org.caseload.experiment.Replications;
import org.junit.jupiter.api.Test;

/** Rungs R: money, by hand: £100 a day for each permanent worker (365.25 days x £100 = £36,525), £1,800 a week for agency workers. */
class R01MoneyTest {
    private static final String GRADES =
            "    grades: {worker: {pay: £36525, on-costs: 0 %%}, agency: {contract: agency, "
                    + "comfortable-load: 10, weekly-cost: £1800}, project: {contract: project-team, comfortable-load: 10, "
                    + "weekly-cost: £700}}\n";
    private static final String WORLD = "horizon: 70 days\ndepartment:\n  workforce:\n" + GRADES
            + "    teams: {team: {in-post: {worker: 2, agency: 1}}}\n    recruitment: {rolling: no%s}\n";

    private static double cost(String difference, String measure) {
        PreparedStudy design = new PreparedStudy(World.scenario(difference));
        double[][] values = new Replications(design, 1).run(1).values().all();
        for (int line = 0; line < values.length; line++) {
            if (design.book().entries().get(line).id().equals(measure)) {
                return values[line][values[line].length - 1];
            }
        }
        throw new AssertionError("no measure " + measure);
    }

    /** Two people at £100 for 70 days; ten weeks at £1,800. */
    @Test
    void r01_staff_cost_their_pay_from_day_to_day() {
        String world = WORLD.formatted("");
        assertThat(cost(world, "cost.staff")).isCloseTo(14_000, within(0.01));
        assertThat(cost(world, "cost.agency")).isCloseTo(18_000, within(0.01));
        assertThat(cost(world, "cost.one-off")).isZero();
        assertThat(cost(world, "cost.total")).isCloseTo(32_000, within(0.01));
    }

    /** A worker at £100 x 1.25. */
    @Test
    void r02_on_costs_are_paid_on_top() {
        String world = WORLD.formatted("").replace("on-costs: 0 %", "on-costs: 25 %");
        assertThat(cost(world, "cost.staff")).isCloseTo(17_500, within(0.01));
    }

    /** Two people for 20 days at £100 a day each, counted on the first day; or the price of the whole team. */
    @Test
    void r03_a_project_team_costs_its_weeks_or_its_price() {
        String plan = WORLD.formatted("")
                + "plan: {team: {action: project-team, on: 2018-08-30, until: 2018-09-19, people: 2COST}}\n";
        assertThat(cost(plan.replace("COST", ""), "cost.one-off")).isCloseTo(4_000, within(0.01));
        assertThat(cost(plan.replace("COST", ", cost: £5k"), "cost.one-off")).isEqualTo(5_000);
        assertThat(cost(plan.replace("COST", ", cost: £5k"), "cost.agency")).isCloseTo(18_000, within(0.01));
    }

    /** Ten weeks at £100 a day and half as much again, whatever the grade's own weekly cost. */
    @Test
    void r03_agency_staff_may_cost_a_part_more_than_those_they_may_become() {
        String world = WORLD.formatted("")
                .replace(
                        "recruitment:",
                        "agency: {premium: 50 %, becomes: worker, covers: 0 %, "
                                + "leaving: 0 % a year, conversion: 0 % a year}\n    recruitment:");
        assertThat(cost(world, "cost.agency")).isCloseTo(70 * 150, within(0.01));
    }

    /** Nobody says what a worker costs. */
    @Test
    void r04_a_cost_that_is_not_stated_is_left_out() {
        String world = WORLD.formatted("").replace("pay: £36525, ", "");
        assertThat(cost(world, "cost.staff")).isNaN();
        assertThat(cost(world, "cost.total")).isNaN();
        assertThat(cost(world, "cost.agency")).isCloseTo(18_000, within(0.01));
    }

    /** Days 10, 40, 70 of the 70, but not the last where it ends before; a saving; once. */
    @Test
    void r05_a_plan_spends_once_or_again_and_again() {
        String plan =
                WORLD.formatted("") + "plan: {cars: {action: spend, on: 2018-08-30, amount: £1kMORE, buys: cars}}\n";
        assertThat(cost(plan.replace("MORE", ""), "cost.one-off")).isEqualTo(1_000);
        assertThat(cost(plan.replace("MORE", ", every: 30 days"), "cost.one-off"))
                .isEqualTo(3_000);
        assertThat(cost(plan.replace("MORE", ", every: 30 days, until: 2018-10-29"), "cost.one-off"))
                .isEqualTo(2_000);
        assertThat(cost(plan.replace("£1kMORE", "-£1k"), "cost.one-off")).isEqualTo(-1_000);
    }

    /** Three people come in a wave; nobody else is paid for. */
    @Test
    void r06_everybody_hired_costs_something() {
        String wave = "plan: {wave: {action: recruit, on: 2018-08-30, people: 3, grade: worker, posts: added, "
                + "drop-out: 0 %}}\n";
        assertThat(cost(WORLD.formatted(", cost-per-hire: £700") + wave, "cost.one-off"))
                .isEqualTo(2_100);
        assertThat(cost(WORLD.formatted("") + wave, "cost.one-off")).isEqualTo(9_000);
    }

    /**
     * Two permanent workers are paid on day 10, the agency worker is not. At a rate of many a year and an effect of 0 nobody
     * resigns from then until day 60; the first candidate after it does. Whoever starts later is neither paid nor kept.
     */
    @Test
    void r07_those_paid_for_staying_stay_as_long_as_the_effect_lasts() {
        String plan = WORLD.formatted("")
                + "    leaving: {rate: 5000 % a year, notice: 0 weeks, wind-down: 0 weeks}\n"
                + "plan:\n  stay: {action: pay-retention, on: 2018-08-20, until: 2018-10-19, effect: 0, cost: £2k}\n"
                + "  late: {action: recruit, on: 2018-08-25, people: 1, grade: worker, posts: added, drop-out: 0 %}\n";
        assertThat(cost(plan, "cost.one-off")).isEqualTo(4_000 + 3_000);
        List<String> leavers = World.department(plan).until(390).of("leaves");
        assertThat(leavers).hasSize(4);
        assertThat(leavers)
                .filteredOn(line -> line.contains("worker 0 ") || line.contains("worker 1 "))
                .hasSize(2)
                .allSatisfy(line -> assertThat(dayOf(line)).isBetween(60.0, 90.0));
        assertThat(leavers)
                .filteredOn(line -> line.contains("worker 3 "))
                .allSatisfy(line -> assertThat(dayOf(line)).isBetween(5.0, 60.0));
    }

    private static double dayOf(String line) {
        return Double.parseDouble(line.substring(0, line.indexOf(' ')));
    }
}
