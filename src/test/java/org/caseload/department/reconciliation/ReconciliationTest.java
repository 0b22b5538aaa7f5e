package org.caseload.department.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.caseload.department.reconciliation.KnownPathway.Route;
import org.caseload.department.reconciliation.KnownPathway.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The nearest steady department. */
class ReconciliationTest {

    /** What a consistent department would publish: its own numbers, each with the SD of a census. */
    private static List<KnownFact> published(KnownPathway pathway) {
        Reconciled itself = new Reconciliation(pathway, List.of()).solve().orElseThrow();
        List<KnownFact> facts = new ArrayList<>();
        facts.add(fact("plans", new Quantity.Open(EnglishPathway.PLAN), itself, 0.12));
        facts.add(fact("looked after", new Quantity.Open(EnglishPathway.CARE), itself, 0.06));
        facts.add(fact("plans started", new Quantity.Starts(EnglishPathway.PLAN), itself, 0.15));
        facts.add(fact("care started", new Quantity.Starts(EnglishPathway.CARE), itself, 0.15));
        facts.add(fact("cases", EnglishPathway.openInAll(), itself, 0));
        return facts;
    }

    private static KnownFact fact(String name, Quantity of, Reconciled department, double sd) {
        return new KnownFact(name, of, department.valueOf(of), sd);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.99, 1.3, 2.5})
    void a_consistent_department_comes_back_unchanged(double load) {
        KnownPathway pathway = EnglishPathway.ofMiddleSize(load);
        Reconciled solved =
                new Reconciliation(pathway, published(pathway)).solve().orElseThrow();
        assertThat(solved.distances()).allSatisfy(distance -> {
            assertThat(distance.sds()).as(distance.name()).isCloseTo(0, within(1e-9));
            assertThat(distance.solved() / distance.stated())
                    .as(distance.name())
                    .isCloseTo(1, within(1e-9));
        });
        assertThat(solved.residual()).isLessThan(1e-11);
    }

    /** One stage alone of 73.05 days, 10 of which are over when a case starts it; no load. */
    private static KnownPathway oneStage(double before, double lengthSd) {
        return new KnownPathway(
                new Prior(1_000, 0.1),
                0.9,
                List.of(new Stage("only", lengthSd, before, List.of(new Route(KnownPathway.CLOSED, 1, 73.05, 0)), 0.1)),
                0,
                new OneLoad(1, 1).slowing(0));
    }

    /** Open = 1,000 × 0.9 × 73.05 ÷ 365.25 = 180; without the first 10 days 1,000 × 0.9 × 63.05 ÷ 365.25. */
    @Test
    void open_cases_are_starts_times_days() {
        Reconciled solved =
                new Reconciliation(oneStage(0, 0.1), List.of()).solve().orElseThrow();
        assertThat(solved.open(0)).isCloseTo(180, within(1e-8));
        Reconciled later =
                new Reconciliation(oneStage(10, 0.1), List.of()).solve().orElseThrow();
        assertThat(later.open(0)).isCloseTo(900 * 63.05 / 365.25, within(1e-8));
    }

    /** A stage of 40 days, half of whose cases go on to one of 10 days and 7 more for all who come: 5 = 1,000 × .5 × 17 ÷ 365.25. */
    @Test
    void a_way_may_add_work_to_the_next_stage() {
        KnownPathway two = new KnownPathway(
                new Prior(365.25, 0.1),
                1,
                List.of(
                        new Stage(
                                "one",
                                0.1,
                                0,
                                List.of(new Route(1, 0.5, 30, 7), new Route(KnownPathway.CLOSED, 0.5, 50, 0)),
                                0.1),
                        new Stage("two", 0.1, 0, List.of(new Route(KnownPathway.CLOSED, 1, 10, 0)), 0.1)),
                0,
                new OneLoad(1, 1).slowing(0, 0));
        Reconciled solved = new Reconciliation(two, List.of()).solve().orElseThrow();
        assertThat(solved.open(0)).isCloseTo(40, within(1e-8));
        assertThat(solved.open(1)).isCloseTo(0.5 * 17, within(1e-8));
    }

    /** In August there are 0.9 times as many as on average: 162 counted then are 180 over the year. */
    @Test
    void a_count_of_a_day_is_that_of_its_season() {
        Quantity.Open inAugust = new Quantity.Open(Map.of(0, 0.9));
        Reconciled solved = new Reconciliation(oneStage(0, 0.1), List.of(KnownFact.exact("cases", inAugust, 162)))
                .solve()
                .orElseThrow();
        assertThat(solved.open(0)).isCloseTo(180, within(1e-8));
        assertThat(solved.valueOf(inAugust)).isCloseTo(162, within(1e-8));
    }

    /**
     * One stage, no load: log referrals (SD .1), log days (SD .2) and an exact count twice as large as believed. Two Gaussians, one
     * sum (Lagrange): log 2 is shared in proportion to the variances.
     */
    @Test
    void what_does_not_fit_is_shared_out_by_variance() {
        Reconciled solved = new Reconciliation(
                        oneStage(0, 0.2), List.of(KnownFact.exact("cases", new Quantity.Open(0), 360)))
                .solve()
                .orElseThrow();
        assertThat(solved.open(0)).isCloseTo(360, within(1e-8));
        assertThat(Math.log(solved.referrals() / 1_000)).isCloseTo(Math.log(2) * 0.01 / 0.05, within(1e-6));
        assertThat(Math.log(solved.length(0))).isCloseTo(Math.log(2) * 0.04 / 0.05, within(1e-6));
        assertThat(solved.sd(new Quantity.Open(0))).isCloseTo(0, within(1e-6));
        // given their sum, each varies with 1 / (1 / .01 + 1 / .04)
        assertThat(solved.sd(new Quantity.Referrals())).isCloseTo(Math.sqrt(1 / (1 / 0.01 + 1 / 0.04)), within(1e-5));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.4, 0.7, 1.0, 1.5, 3.0})
    void a_stated_count_is_met_exactly(double times) {
        KnownPathway pathway = EnglishPathway.ofMiddleSize(1.3);
        List<KnownFact> facts = new ArrayList<>(published(pathway));
        KnownFact cases = facts.remove(facts.size() - 1);
        facts.add(KnownFact.exact("cases", cases.of(), cases.value() * times));
        facts.add(KnownFact.exact("plans, own lists", new Quantity.Open(EnglishPathway.PLAN), 345));
        Reconciled solved = new Reconciliation(pathway, facts).solve().orElseThrow();
        assertThat(solved.valueOf(cases.of()) / (cases.value() * times)).isCloseTo(1, within(1e-10));
        assertThat(solved.open(EnglishPathway.PLAN)).isCloseTo(345, within(1e-7));
    }

    /**
     * Every figure, up and down by 30 %: it fits the others least. Of the total and the two lengths that only it tells of the
     * distances are the same, whichever is wrong; a total that is wrong would have to be wrong by least.
     */
    @Test
    void a_figure_that_was_falsified_is_the_one_found_to_lie_farthest() {
        KnownPathway pathway = EnglishPathway.ofMiddleSize(1.3);
        List<KnownFact> right = published(pathway);
        for (int i = 0; i < right.size(); i++) {
            for (double falsified : new double[] {1.3, 1 / 1.3}) {
                KnownFact fact = right.get(i);
                List<KnownFact> facts = new ArrayList<>(right);
                facts.set(
                        i,
                        new KnownFact(
                                fact.name(), fact.of(), fact.value() * falsified, fact.isExact() ? 0.02 : fact.sd()));
                Reconciled solved = new Reconciliation(pathway, facts).solve().orElseThrow();
                assertThat(solved.farthest().name())
                        .as("%s × %s: %s", fact.name(), falsified, solved.suspects())
                        .isEqualTo(fact.name());
                assertThat(solved.suspects()).hasSize(fact.isExact() ? 3 : 1);
            }
        }
    }

    /**
     * SciPy 1.x: least_squares(method='lm') over referrals, shares and lengths, stocks by fixed point, the exact count as one of
     * SD 1e-7; covariance inv(J'J).
     */
    @Test
    void the_nearest_department_is_the_one_that_another_method_finds() {
        KnownPathway pathway = EnglishPathway.ofMiddleSize(1.3);
        Reconciled solved = new Reconciliation(
                        pathway,
                        List.of(
                                new KnownFact("plans", new Quantity.Open(EnglishPathway.PLAN), 300, 0.12),
                                new KnownFact("care", new Quantity.Open(EnglishPathway.CARE), 600, 0.06),
                                new KnownFact("plans started", new Quantity.Starts(EnglishPathway.PLAN), 400, 0.15),
                                new KnownFact("care started", new Quantity.Starts(EnglishPathway.CARE), 220, 0.15),
                                KnownFact.exact("cases", EnglishPathway.openInAll(), 3_500)))
                .solve()
                .orElseThrow();
        assertThat(solved.referrals()).isCloseTo(4963.24717, within(1e-4));
        assertThat(solved.open(EnglishPathway.ASSESSMENT)).isCloseTo(512.950006, within(1e-5));
        assertThat(solved.open(EnglishPathway.IN_NEED)).isCloseTo(2074.202968, within(1e-5));
        assertThat(solved.starts(EnglishPathway.CARE)).isCloseTo(230.348558, within(1e-5));
        assertThat(110 * solved.length(EnglishPathway.IN_NEED)).isCloseTo(215.833654, within(1e-5));
        assertThat(solved.sumOfSquares()).isCloseTo(3.15171877, within(1e-7));
        assertThat(solved.sd(new Quantity.Referrals())).isCloseTo(0.100795, within(2e-5));
    }

    /** Counts up to ten times more or fewer than believed in any stage, whatever they are beside each other. */
    @Test
    void any_counts_that_a_department_could_have_are_solved() {
        Random luck = new Random(1942);
        double[] believed = {500, 1_000, 390, 610};
        for (int i = 0; i < 100; i++) {
            KnownPathway pathway = EnglishPathway.ofMiddleSize(0.3 + 3 * luck.nextDouble());
            List<KnownFact> facts = new ArrayList<>();
            for (int stage = 0; stage < believed.length; stage++) {
                double count = Math.rint(believed[stage] * Math.pow(10, 2 * luck.nextDouble() - 1));
                facts.add(KnownFact.exact("stage " + stage, new Quantity.Open(stage), count));
            }
            assertThat(new Reconciliation(pathway, facts).solve())
                    .as("%s: %s", i, facts)
                    .isPresent();
        }
    }

    @Test
    void what_cannot_be_is_not_solved() {
        KnownPathway pathway = EnglishPathway.ofMiddleSize(1.3);
        List<KnownFact> facts = List.of(
                KnownFact.exact("cases", EnglishPathway.openInAll(), 1_000),
                KnownFact.exact("plans", new Quantity.Open(EnglishPathway.PLAN), 1_001));
        Reconciliation impossible = new Reconciliation(pathway, facts);
        assertThat(impossible.solve()).isEmpty();
        List<Distance> obstacles = impossible.obstacles();
        assertThat(obstacles).extracting(Distance::name).containsExactlyInAnyOrder("cases", "plans");
        assertThat(obstacles).anySatisfy(distance -> {
            assertThat(distance.name()).isEqualTo("plans");
            assertThat(distance.solved()).isLessThan(1_000);
        });
        assertThat(new Reconciliation(pathway, facts.subList(0, 1)).solve()).isPresent();
    }

    @Test
    void slopes_are_those_of_the_functions() {
        KnownPathway pathway = EnglishPathway.ofMiddleSize(1.3);
        FlowEquations equations = new FlowEquations(pathway, published(pathway));
        double[] at = new double[equations.unknowns()];
        for (int i = 0; i < at.length; i++) {
            at[i] = 0.3 * Math.sin(i) + (i == 0 || (i > 4 && i < 13) ? 6 : 0);
        }
        double step = 1e-6;
        for (int i = 0; i < at.length; i++) {
            double[] up = at.clone();
            double[] down = at.clone();
            up[i] += step;
            down[i] -= step;
            compare(equations.constraints(at), equations.constraints(up), equations.constraints(down), i, step);
            compare(equations.distances(at), equations.distances(up), equations.distances(down), i, step);
        }
    }

    private static void compare(SlopedValues at, SlopedValues up, SlopedValues down, int unknown, double step) {
        for (int v = 0; v < at.of().length; v++) {
            double slope = (up.of()[v] - down.of()[v]) / (2 * step);
            assertThat(at.slopes()[v][unknown])
                    .as("value %s, unknown %s", v, unknown)
                    .isCloseTo(slope, within(1e-5 * Math.max(1, Math.abs(slope))));
        }
    }

    @Test
    void beliefs_are_checked_where_they_are_stated() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> new Prior(0, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> new KnownFact("x", new Quantity.Referrals(), -1, 0.1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> new Route(0, 0, 1, 0)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
