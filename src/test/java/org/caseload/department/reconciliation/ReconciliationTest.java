package org.caseload.department.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.caseload.department.reconciliation.KnownPathway.Load;
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
        facts.add(fact("re-referral share", new Quantity.ReReferralShare(), itself, 0.1));
        facts.add(fact("cases", Quantity.openInAll(pathway), itself, 0));
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

    /** Without load and returns the first stage alone: open = 1,000 × 0.9 × 73.05 ÷ 365.25 = 180. */
    @Test
    void open_cases_are_starts_times_days() {
        KnownPathway one = new KnownPathway(
                new Prior(1_000, 0.1),
                0.1,
                0.1,
                List.of(new Stage("only", new Prior(73.05, 0.1), 0, 1, List.of(), 0.1)),
                0.2,
                0.1,
                new Load(1, 1));
        Reconciled solved = new Reconciliation(one, List.of()).solve().orElseThrow();
        assertThat(solved.open(0)).isCloseTo(180, within(1e-8));
        assertThat(solved.returns()).isCloseTo(900 * 0.2, within(1e-8));
    }

    /**
     * One stage, no load: log referrals (SD .1), log odds of being let in, log days (SD .2) and an exact count twice as large
     * as believed. Two Gaussians, one sum (Lagrange): log 2 is shared in proportion to the variances; the front door's are held
     * by an SD of 1e-6.
     */
    @Test
    void what_does_not_fit_is_shared_out_by_variance() {
        KnownPathway one = new KnownPathway(
                new Prior(1_000, 0.1),
                0.1,
                1e-6,
                List.of(new Stage("only", new Prior(73.05, 0.2), 0, 1, List.of(), 0.1)),
                0.2,
                0.1,
                new Load(1, 1));
        Reconciled solved = new Reconciliation(one, List.of(KnownFact.exact("cases", new Quantity.Open(0), 360)))
                .solve()
                .orElseThrow();
        assertThat(solved.open(0)).isCloseTo(360, within(1e-8));
        assertThat(Math.log(solved.referrals() / 1_000)).isCloseTo(Math.log(2) * 0.01 / 0.05, within(1e-6));
        assertThat(Math.log(solved.days(0) / 73.05)).isCloseTo(Math.log(2) * 0.04 / 0.05, within(1e-6));
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

    @Test
    void a_figure_that_was_falsified_is_found_to_lie_farthest() {
        KnownPathway pathway = EnglishPathway.ofMiddleSize(1.3);
        List<KnownFact> right = published(pathway);
        for (int i = 0; i < right.size(); i++) {
            if (right.get(i).of() instanceof Quantity.ReReferralShare) {
                continue; // see the next test
            }
            for (double falsified : new double[] {1.3, 1 / 1.3}) {
                KnownFact fact = right.get(i);
                List<KnownFact> facts = new ArrayList<>(right);
                facts.set(
                        i,
                        new KnownFact(
                                fact.name(), fact.of(), fact.value() * falsified, fact.isExact() ? 0.02 : fact.sd()));
                Reconciled solved = new Reconciliation(pathway, facts).solve().orElseThrow();
                assertThat(solved.farthest().name())
                        .as("%s × %s", fact.name(), falsified)
                        .isEqualTo(fact.name());
            }
        }
    }

    /** Only the chance of coming back says anything of re-referrals, and only they of it: which of both is wrong nobody can tell. */
    @Test
    void two_figures_that_only_tell_of_each_other_lie_equally_far() {
        KnownPathway pathway = EnglishPathway.ofMiddleSize(1.3);
        List<KnownFact> facts = new ArrayList<>(published(pathway));
        KnownFact share = facts.remove(4);
        facts.add(new KnownFact(share.name(), share.of(), share.value() * 1.3, share.sd()));
        Reconciled solved = new Reconciliation(pathway, facts).solve().orElseThrow();
        double[] standardised = solved.distances().stream()
                .filter(distance ->
                        List.of("re-referral share", "chance of return").contains(distance.name()))
                .mapToDouble(distance -> Math.abs(distance.standardised()))
                .toArray();
        assertThat(standardised).hasSize(2);
        assertThat(standardised[0] / standardised[1]).isCloseTo(1, within(0.05));
        assertThat(List.of("re-referral share", "chance of return"))
                .contains(solved.farthest().name());
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
                                new KnownFact("re-referrals", new Quantity.ReReferralShare(), 0.2, 0.1),
                                KnownFact.exact("cases", Quantity.openInAll(pathway), 3_500)))
                .solve()
                .orElseThrow();
        assertThat(solved.referrals()).isCloseTo(5004.98889, within(1e-4));
        assertThat(solved.open(EnglishPathway.ASSESSMENT)).isCloseTo(516.801018, within(1e-5));
        assertThat(solved.open(EnglishPathway.IN_NEED)).isCloseTo(2072.577874, within(1e-5));
        assertThat(solved.starts(EnglishPathway.CARE)).isCloseTo(231.732272, within(1e-5));
        assertThat(solved.days(EnglishPathway.IN_NEED)).isCloseTo(207.416721, within(1e-5));
        assertThat(solved.returns()).isCloseTo(1025.701775, within(1e-5));
        assertThat(solved.sumOfSquares()).isCloseTo(3.17441951, within(1e-7));
        assertThat(solved.sd(new Quantity.Referrals())).isCloseTo(0.100144, within(2e-5));
    }

    @Test
    void what_cannot_be_is_not_solved() {
        KnownPathway pathway = EnglishPathway.ofMiddleSize(1.3);
        List<KnownFact> facts = List.of(
                KnownFact.exact("cases", Quantity.openInAll(pathway), 1_000),
                KnownFact.exact("plans", new Quantity.Open(EnglishPathway.PLAN), 1_001));
        Reconciliation impossible = new Reconciliation(pathway, facts);
        assertThat(impossible.solve()).isEmpty();
        assertThat(impossible.obstacles()).extracting(Distance::name).containsExactlyInAnyOrder("cases", "plans");
        assertThat(impossible.obstacles()).anySatisfy(distance -> {
            assertThat(distance.name()).isEqualTo("plans");
            assertThat(distance.solved()).isLessThan(1_000);
        });
        assertThat(new Reconciliation(pathway, facts.subList(0, 1)).obstacles()).isEmpty();
    }

    @Test
    void slopes_are_those_of_the_functions() {
        KnownPathway pathway = EnglishPathway.ofMiddleSize(1.3);
        FlowEquations equations = new FlowEquations(pathway, published(pathway));
        double[] at = new double[equations.unknowns()];
        for (int i = 0; i < at.length; i++) {
            at[i] = 0.3 * Math.sin(i) + (i == 0 || (i > 7 && i < 16) ? 6 : 0);
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

    private static void compare(
            Equations.Values at, Equations.Values up, Equations.Values down, int unknown, double step) {
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
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> new Route(0, 0)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
