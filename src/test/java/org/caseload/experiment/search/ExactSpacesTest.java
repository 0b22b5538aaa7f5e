package org.caseload.experiment.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.caseload.scenario.Lever;
import org.junit.jupiter.api.Test;

/** Spaces of which every chance is known exactly: the plan found is the one that going through all of them finds. */
class ExactSpacesTest {
    private static final SearchRules RULES = SearchRules.usual(0.8, 0.05);

    /** Who of so many that accepted come and are still there follows a binomial law; the optimum is found by going through all plans. */
    @Test
    void of_starters_who_come_and_stay_it_finds_the_fewest_that_are_enough() {
        int needed = 12;
        double stays = 0.85 * 0.9;
        Lever starters = new Lever(
                "starters",
                IntStream.rangeClosed(0, 30)
                        .mapToObj(people -> new Lever.Setting(people + " people", people, 0))
                        .toList(),
                true,
                List.of());
        PlanSpace space = new PlanSpace(List.of(starters));
        PlanTrials trials = (people, from, to) -> {
            boolean[] reached = new boolean[to - from + 1];
            double[] cost = new double[reached.length];
            for (int run = from; run <= to; run++) {
                SplittableRandom luck = new SplittableRandom(run);
                long there = IntStream.range(0, people)
                        .filter(person -> luck.nextDouble() < stays)
                        .count();
                reached[run - from] = there >= needed;
                cost[run - from] = 50_000 * there + 3_000 * people;
            }
            return new PlanTrials.Outcomes(reached, cost);
        };
        int fewest = IntStream.rangeClosed(0, 30)
                .filter(people ->
                        1 - new BinomialDistribution(null, people, stays).cumulativeProbability(needed - 1) >= 0.8)
                .findFirst()
                .orElseThrow();
        CheapestFound says = new CheapestSearch(space, trials, RULES, done -> {}).search();
        assertThat(says.cheapest()).hasValue(fewest);
        assertThat(says.dearerBy()).isLessThan(60_000);
    }

    /** How many of c workers of a queue without a limit are enough is known by Erlang's formula: the cheapest staffing that keeps waiting rare. */
    @Test
    void of_staffings_of_a_queue_it_finds_the_cheapest_that_keeps_waiting_rare() {
        double load = 6.5;
        List<Lever> grades = List.of(grade("experienced", 8), grade("new", 10));
        PlanSpace space = new PlanSpace(grades);
        // Two of the experienced hold as much as three of the new; a person of either costs by the grade.
        PlanTrials trials = (plan, from, to) -> {
            int[] people = space.choice(plan);
            double waits = erlangC(load, servers(people));
            boolean[] reached = new boolean[to - from + 1];
            double[] cost = new double[reached.length];
            for (int run = from; run <= to; run++) {
                double arrival = new SplittableRandom(run).nextDouble();
                reached[run - from] = arrival >= waits;
                cost[run - from] = 1_000_000 + 1_000 * arrival + price(people);
            }
            return new PlanTrials.Outcomes(reached, cost);
        };
        int cheapest = IntStream.range(0, space.size())
                .filter(plan -> 1 - erlangC(load, servers(space.choice(plan))) >= 0.8)
                .boxed()
                .min(Comparator.comparingDouble(plan -> price(space.choice(plan))))
                .orElseThrow();
        CheapestFound says = new CheapestSearch(space, trials, RULES, done -> {}).search();
        assertThat(says.cheapest()).hasValue(cheapest);
        assertThat(says.dearerBy()).isLessThan(60_000);
    }

    private static Lever grade(String name, int most) {
        return new Lever(
                name,
                IntStream.rangeClosed(0, most)
                        .mapToObj(people -> new Lever.Setting(people + " " + name, people, 0))
                        .toList(),
                true,
                List.of());
    }

    private static int servers(int... people) {
        return 2 + people[0] + 2 * people[1] / 3;
    }

    private static double price(int... people) {
        return 61_000 * people[0] + 45_000 * people[1];
    }

    /** The chance to wait (Erlang 1917); 1 where there are too few for the load. */
    private static double erlangC(double load, int servers) {
        if (servers <= load) {
            return 1;
        }
        double blocked = 1;
        for (int n = 1; n <= servers; n++) {
            blocked = load * blocked / (n + load * blocked);
        }
        return servers * blocked / (servers - load * (1 - blocked));
    }

    /**
     * Cases come at a rate and each is closed at a rate (a birth-death process, simulated event by event): of those open at the start a binomial
     * number is left, of those that came since a Poisson number. A drive closes faster, early help lets fewer come.
     */
    @Test
    void of_a_birth_death_process_it_finds_the_cheapest_that_brings_it_down() {
        double years = 0.5;
        int start = 80;
        int target = 66;
        PlanSpace space = new PlanSpace(List.of(grade("drive", 6), grade("early help", 5)));
        PlanTrials trials = (plan, from, to) -> {
            int[] levers = space.choice(plan);
            boolean[] reached = new boolean[to - from + 1];
            double[] cost = new double[reached.length];
            for (int run = from; run <= to; run++) {
                reached[run - from] = openAfter(years, start, levers, new SplittableRandom(run)) <= target;
                cost[run - from] = processPrice(levers);
            }
            return new PlanTrials.Outcomes(reached, cost);
        };
        int cheapest = IntStream.range(0, space.size())
                .filter(plan -> chanceOfAtMost(target, years, start, space.choice(plan)) >= 0.8)
                .boxed()
                .min(Comparator.comparingDouble(plan -> processPrice(space.choice(plan))))
                .orElseThrow();
        CheapestFound says = new CheapestSearch(space, trials, RULES, done -> {}).search();
        assertThat(chanceOfAtMost(
                        target, years, start, space.choice(says.cheapest().orElseThrow())))
                .isGreaterThanOrEqualTo(0.78);
        assertThat(processPrice(space.choice(says.cheapest().orElseThrow())) - says.dearerBy())
                .isLessThanOrEqualTo(processPrice(space.choice(cheapest)));
        assertThat(says.cheapest()).hasValue(cheapest);
    }

    private static double comingAYear(int... levers) {
        return 150 * (1 - 0.06 * levers[1]);
    }

    private static double closingAYear(int... levers) {
        return 1.8 + 0.15 * levers[0];
    }

    private static double processPrice(int... levers) {
        return 40_000 * levers[0] + 55_000 * levers[1];
    }

    private static int openAfter(double years, int start, int[] levers, SplittableRandom luck) {
        int open = start;
        double now = 0;
        while (true) {
            double rate = comingAYear(levers) + open * closingAYear(levers);
            now -= Math.log(1 - luck.nextDouble()) / rate;
            if (now > years) {
                return open;
            }
            open += luck.nextDouble() * rate < comingAYear(levers) ? 1 : -1;
        }
    }

    private static double chanceOfAtMost(int target, double years, int start, int... levers) {
        double stays = Math.exp(-closingAYear(levers) * years);
        BinomialDistribution left = new BinomialDistribution(null, start, stays);
        PoissonDistribution came = new PoissonDistribution(comingAYear(levers) / closingAYear(levers) * (1 - stays));
        return IntStream.rangeClosed(0, Math.min(start, target))
                .mapToDouble(old -> left.probability(old) * came.cumulativeProbability(target - old))
                .sum();
    }
}
