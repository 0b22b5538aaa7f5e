package org.caseload.experiment.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MostLikelySearchTest {
    private static final SearchRules RULES = SearchRules.usual(0.8, 0.05);

    @Test
    void within_a_budget_no_plan_is_better_by_more_than_it_says() {
        int wrong = 0;
        int best = 0;
        for (int n = 0; n < 60; n++) {
            MadeUpSpace made = MadeUpSpace.of(n, 3, 4);
            double budget = 900_000;
            MostLikelyFound says = new MostLikelySearch(made.space(), made, RULES, budget, done -> {}).search();
            int leader = says.confirmed().get(0).plan();
            int truth = IntStream.range(0, made.space().size())
                    .filter(plan -> made.cost(plan) <= budget * 0.99)
                    .boxed()
                    .max(Comparator.comparingDouble(made::chance))
                    .orElseThrow();
            assertThat(made.cost(leader)).isLessThan(budget * 1.03);
            wrong += made.chance(truth) > made.chance(leader) + says.moreBy() + 1e-9 ? 1 : 0;
            best += made.chance(truth) - made.chance(leader) < 0.02 ? 1 : 0;
        }
        assertThat(wrong).isLessThanOrEqualTo(3);
        assertThat(best).isGreaterThan(50);
    }

    @Test
    void what_it_prints_is_of_fresh_luck_and_the_leader_stands_first() {
        MadeUpSpace made = MadeUpSpace.of(4, 3, 4);
        MostLikelyFound says = new MostLikelySearch(made.space(), made, RULES, 700_000, done -> {}).search();
        assertThat(says.confirmed().get(0).share().n()).isEqualTo(RULES.confirming());
        assertThat(says.confirmed()).hasSizeBetween(1, 4);
        assertThat(says.others()).isGreaterThanOrEqualTo(says.confirmed().size() - 1);
    }

    @Test
    void without_money_it_does_nothing() {
        MadeUpSpace made = MadeUpSpace.of(4, 3, 4);
        MostLikelyFound says = new MostLikelySearch(made.space(), made, RULES, 1, done -> {}).search();
        assertThat(says.confirmed())
                .singleElement()
                .satisfies(only -> assertThat(only.plan()).isZero());
    }
}
