package org.caseload.experiment.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.caseload.statistics.sequential.RequiredChance.Verdict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("whole")
class CheapestSearchTest {
    private static final SearchRules RULES = SearchRules.usual(0.8, 0.05);

    @Test
    void what_it_says_is_true_of_nineteen_in_twenty_made_up_spaces() {
        checkSpaces(100);
    }

    @Test
    @Tag("slow")
    void what_it_says_is_true_of_nineteen_in_twenty_of_a_thousand_made_up_spaces() {
        checkSpaces(1_000);
    }

    private static void checkSpaces(int spaces) {
        int wrong = 0;
        int found = 0;
        long runs = 0;
        long equal = 0;
        for (int n = 0; n < spaces; n++) {
            MadeUpSpace made = MadeUpSpace.of(n, 3, 6);
            CheapestFound says = search(made);
            wrong += isFalse(made, says) ? 1 : 0;
            found += says.cheapest().isPresent() ? 1 : 0;
            runs += made.runs();
            equal += (long) RULES.mostOfPlan() * made.space().size();
        }
        String figures = wrong + " wrong, " + found + " with a plan of " + spaces + ", " + (double) runs / equal
                + " of the runs of equal allocation";
        assertThat(wrong).as(figures).isLessThanOrEqualTo(spaces / 20);
        assertThat(found).as(figures).isGreaterThan(spaces * 9 / 10);
        assertThat((double) runs / equal).as(figures).isLessThan(0.2);
    }

    @Test
    void a_lever_that_does_harm_though_it_is_said_to_add_is_found_out_and_misleads_nobody() {
        int wrong = 0;
        int told = 0;
        for (int n = 0; n < 40; n++) {
            MadeUpSpace made = MadeUpSpace.turning(n, 3, 4);
            CheapestFound says = search(made);
            wrong += isFalse(made, says) ? 1 : 0;
            told += says.notAdding().contains("lever 2") ? 1 : 0;
            assertThat(says.notAdding()).isSubsetOf("lever 2");
        }
        assertThat(wrong).isLessThanOrEqualTo(2);
        assertThat(told).isGreaterThan(20);
    }

    @Test
    void where_no_plan_reaches_the_target_it_says_so() {
        MadeUpSpace made = MadeUpSpace.of(3, 2, 2);
        CheapestFound says = new CheapestSearch(made.space(), never(made), RULES, done -> {}).search();
        assertThat(says.cheapest()).isEmpty();
        assertThat(says.confirmed()).isEmpty();
        assertThat(says.open()).isZero();
    }

    @Test
    void a_winner_that_fresh_luck_does_not_confirm_is_dropped() {
        MadeUpSpace made = MadeUpSpace.of(5, 3, 4);
        int winner = search(made).cheapest().orElseThrow();
        // The same luck, but for the winner nothing is ever reached in the runs of the confirmation.
        PlanTrials flattering = (plan, from, to) -> {
            PlanTrials.Outcomes outcomes = made.run(plan, from, to);
            return plan == winner && from > RULES.mostOfPlan()
                    ? new PlanTrials.Outcomes(new boolean[outcomes.cost().length], outcomes.cost())
                    : outcomes;
        };
        CheapestFound says = new CheapestSearch(made.space(), flattering, RULES, done -> {}).search();
        assertThat(says.cheapest()).isPresent();
        assertThat(says.cheapest().getAsInt()).isNotEqualTo(winner);
    }

    @Test
    void it_ends_when_it_has_no_more_runs_to_spend() {
        MadeUpSpace made = MadeUpSpace.of(11, 3, 6);
        SearchRules few = RULES.within(1_000).confirmedBy(100);
        CheapestFound says = new CheapestSearch(made.space(), made, few, done -> {}).search();
        assertThat(says.isSpent()).isTrue();
        assertThat(says.runs()).isBetween(1_000, 2_500);
    }

    @Test
    void in_every_future_it_names_the_cheapest_that_is_enough_in_the_hardest() {
        int wrong = 0;
        for (int n = 0; n < 20; n++) {
            MadeUpSpace made = MadeUpSpace.of(n, 3, 4);
            // In the further future each plan reaches the target in nine of ten of those runs only.
            PlanTrials harder = (plan, from, to) -> {
                PlanTrials.Outcomes outcomes = made.run(plan, from, to);
                boolean[] reached = outcomes.reached().clone();
                IntStream.range(0, reached.length)
                        .filter(run -> (from + run) % 10 == 0)
                        .forEach(run -> reached[run] = false);
                return new PlanTrials.Outcomes(reached, outcomes.cost());
            };
            CheapestSearch first = new CheapestSearch(made.space(), made, RULES, done -> {});
            first.search();
            CheapestFound says =
                    first.inEvery(List.of(harder), RULES, done -> {}).search();
            if (says.cheapest().isPresent()) {
                int best = says.cheapest().getAsInt();
                assertThat(says.elsewhere())
                        .singleElement()
                        .satisfies(only -> assertThat(only.plan()).isEqualTo(best));
                wrong += 0.9 * made.chance(best) < 0.78
                                || IntStream.range(0, made.space().size())
                                        .anyMatch(plan -> made.cost(plan) < made.cost(best) - says.dearerBy()
                                                && 0.9 * made.chance(plan) > 0.82)
                        ? 1
                        : 0;
            }
        }
        assertThat(wrong).isLessThanOrEqualTo(1);
    }

    private static PlanTrials never(MadeUpSpace made) {
        return (plan, from, to) -> {
            PlanTrials.Outcomes outcomes = made.run(plan, from, to);
            return new PlanTrials.Outcomes(new boolean[outcomes.cost().length], outcomes.cost());
        };
    }

    private static CheapestFound search(MadeUpSpace made) {
        return new CheapestSearch(made.space(), made, RULES, done -> {}).search();
    }

    /** Something that the answer claims is not so: of the plan that it names, of one cheaper by more than it says, of any verdict. */
    private static boolean isFalse(MadeUpSpace made, CheapestFound says) {
        boolean verdict = says.tried().stream()
                .anyMatch(tried -> tried.standing() == Verdict.ENOUGH && made.chance(tried.plan()) < 0.78
                        || tried.standing() == Verdict.TOO_LITTLE && made.chance(tried.plan()) > 0.82);
        if (says.cheapest().isEmpty()) {
            return verdict
                    || says.open() == 0
                            && IntStream.range(0, made.space().size()).anyMatch(plan -> made.chance(plan) > 0.82);
        }
        int best = says.cheapest().getAsInt();
        return verdict
                || made.chance(best) < 0.78
                || IntStream.range(0, made.space().size())
                        .anyMatch(plan ->
                                made.cost(plan) < made.cost(best) - says.dearerBy() && made.chance(plan) > 0.82);
    }
}
