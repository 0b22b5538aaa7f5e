package org.caseload.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.caseload.department.Department;
import org.caseload.department.blueprint.PreparedDepartment;
import org.caseload.department.record.DepartmentObserver;
import org.caseload.random.KeyedRandom;
import org.caseload.scenario.Scenario;
import org.caseload.statistics.MeanInterval;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rungs M: brothers and sisters have one worker at the start, so that caseloads differ as much as they will later. */
class M03SiblingsAtStartTest {
    private static final int WORKERS = 50;
    private static final int YEAR = 365;
    private static final int RUNS = 60;

    /** A thousand cases, each closed at a rate of one in a hundred days, whoever holds it. */
    private static final String STEADY = """
            department:
              demand: {referrals-per-year: balance, siblings: england}
              pathway: {stages: {work: {duration: {exponential: 100 days}, needs-the-worker: no}}}
              workforce: {teams: {team: {in-post: {worker: 50}}}}
              allocation: {policy: %s}
              start-state: balanced
              open-cases: {work: 1000}
            """;

    /** By run: the variance of the workers' cases over their mean, at the start and a year later. */
    private static double[][] spreads(String policy) {
        Scenario scenario = World.scenario(STEADY.formatted(policy));
        PreparedDepartment blueprint =
                new PreparedDepartment(scenario.department(), Map.of(), scenario.startDate(), YEAR + 1);
        double[][] spreads = new double[2][RUNS];
        for (int run = 0; run < RUNS; run++) {
            CasesOfWorkers cases = new CasesOfWorkers();
            Department.simulate(blueprint, Map.of(), new KeyedRandom(2018, run), List.of(cases));
            spreads[0][run] = spread(cases.atStart);
            spreads[1][run] = spread(cases.aYearLater);
        }
        return spreads;
    }

    private static double spread(int[] cases) {
        double mean = IntStream.of(cases).average().orElseThrow();
        double squares =
                IntStream.of(cases).mapToDouble(n -> (n - mean) * (n - mean)).sum();
        return squares / (WORKERS - 1) / mean;
    }

    /**
     * Groups of Poisson(μ) children, none left out, μ = 1.3185: E k(k − 1) / E k = μ. A child referred t days ago is still open with
     * chance e^(−t/100), its sibling with the same, so of the children now open each has μ ∫e^(−2t/100) / ∫e^(−t/100) = μ/2 siblings
     * now open, and whoever is given families by chance has a variance of (1 + μ/2) = 1.659 times the mean. Singly it would be 1.
     */
    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void m03_families_given_out_by_chance_spread_caseloads_as_much_at_the_start_as_a_year_later(int year) {
        MeanInterval spread = MeanInterval.student(spreads("random")[year], 0.99);
        assertThat(spread.covers(1 + 1.3185 / 2)).as("%s", spread).isTrue();
        assertThat(spread.low()).isGreaterThan(1.4);
    }

    /** Given to the least loaded, caseloads differ far less, and again as much at the start as a year later. */
    @ParameterizedTest
    @ValueSource(strings = {"always-allocate", "soft-cap"})
    void m03_families_given_to_the_least_loaded_spread_caseloads_as_much_at_the_start_as_a_year_later(String policy) {
        double[][] spreads = spreads(policy);
        MeanInterval start = MeanInterval.student(spreads[0], 0.95);
        MeanInterval later = MeanInterval.student(spreads[1], 0.95);
        assertThat(start.low()).as("%s at the start, %s later", start, later).isLessThanOrEqualTo(later.high());
        assertThat(start.high()).as("%s at the start, %s later", start, later).isGreaterThanOrEqualTo(later.low());
        assertThat(later.high()).isLessThan(0.2);
    }

    /** Follows how many cases each worker holds. */
    private static final class CasesOfWorkers implements DepartmentObserver {
        private final int[] now = new int[WORKERS];
        private int[] atStart;
        private int[] aYearLater;

        @Override
        public void allocated(double time, int childCase, int worker) {
            now[worker]++;
        }

        @Override
        public void released(double time, int childCase, int worker) {
            now[worker]--;
        }

        @Override
        public void midnight(int day) {
            if (day == 0) {
                atStart = now.clone();
            } else if (day == YEAR) {
                aYearLater = now.clone();
            }
        }
    }
}
