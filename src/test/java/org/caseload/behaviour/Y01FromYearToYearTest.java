package org.caseload.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.caseload.department.Department;
import org.caseload.department.TinyDepartment;
import org.caseload.department.blueprint.PreparedDepartment;
import org.caseload.department.record.AbsenceCause;
import org.caseload.department.record.DepartmentObserver;
import org.caseload.department.years.FactorPath;
import org.caseload.department.years.YearlyPaths;
import org.caseload.random.KeyedRandom;
import org.caseload.scenario.Scenario;
import org.junit.jupiter.api.Test;

/**
 * Rungs Y: what varies from year to year. Given the path of a factor, the number of those who leave, fall ill, are hired or hold cases
 * has a known law: over many replications it must have its mean and its variance, so that nothing but the path adds to chance.
 */
class Y01FromYearToYearTest {
    private static final int REPLICATIONS = 200;
    private static final int DAYS = 365;

    /** Counts what happens after a day. */
    private static final class Count implements DepartmentObserver {
        private final double from;
        private int leavers;
        private int spells;
        private int starters;
        private int without;
        private double posts;

        Count(double from) {
            this.from = from;
        }

        @Override
        public void workerResigned(double time, int worker) {
            leavers += time > from ? 1 : 0;
        }

        @Override
        public void workerAbsent(double time, int worker, AbsenceCause cause) {
            spells += time > from ? 1 : 0;
        }

        @Override
        public void workerStarted(double time, int worker, int team, int grade, double fte, double ramp) {
            starters += time > from ? 1 : 0;
        }

        @Override
        public void workerWithoutCases(double time, int worker) {
            without++;
        }

        @Override
        public void workerTakesCases(double time, int worker) {
            without--;
        }

        @Override
        public void postsChanged(double time, int team, double inAll, double vacant) {
            posts = inAll;
        }
    }

    /** What a number should be on average, and its variance. */
    private record Expected(double mean, double variance) {
        static Expected poisson(double mean) {
            return new Expected(mean, mean);
        }

        static Expected binomial(double n, double p) {
            return new Expected(n * p, n * p * (1 - p));
        }
    }

    private interface Theory {
        Expected given(YearlyPaths years);
    }

    private static void hold(String difference, double from, ToDoubleFunction<Count> number, Theory theory) {
        PreparedDepartment blueprint = blueprint(difference);
        double sum = 0;
        double variance = 0;
        double squares = 0;
        for (int r = 0; r < REPLICATIONS; r++) {
            KeyedRandom luck = new KeyedRandom(2, r);
            Expected expected = theory.given(blueprint.years().draw(luck));
            double off = number.applyAsDouble(counted(blueprint, luck, from)) - expected.mean();
            sum += off;
            variance += expected.variance();
            squares += off * off / expected.variance();
        }
        assertThat(sum / Math.sqrt(variance)).as("mean, in standard errors").isBetween(-3.5, 3.5);
        double error = Math.sqrt(2.0 / REPLICATIONS);
        assertThat(squares / REPLICATIONS).as("variance").isCloseTo(1, within(4 * error));
    }

    private static PreparedDepartment blueprint(String difference) {
        Scenario scenario = World.scenario(difference);
        return new PreparedDepartment(scenario.department(), scenario.plan(), scenario.startDate(), DAYS);
    }

    private static Count counted(PreparedDepartment blueprint, KeyedRandom luck, double from) {
        Count count = new Count(from);
        Department.simulate(blueprint, Map.of(), luck, List.of(count));
        return count;
    }

    private static double integral(FactorPath path, int from, int until) {
        return IntStream.range(from, until).mapToDouble(path::at).sum();
    }

    @Test
    void y01_people_leave_as_often_as_the_factor_says() {
        hold(
                """
                department:
                  workforce:
                    teams: {team: {in-post: {worker: 40}}}
                    leaving: {rate: 60 % a year, notice: 0 weeks}
                    recruitment: {rolling: no}
                    max-effect: 10
                  from-year-to-year: {leaving: {standard-deviation: 40 %, memory: 2 years}}
                """,
                0,
                count -> count.leavers,
                years -> Expected.binomial(40, -Math.expm1(-0.6 / 365.25 * integral(years.leaving(), 0, DAYS))));
    }

    @Test
    void y02_people_fall_ill_as_often_as_the_factor_says() {
        hold(
                """
                department:
                  workforce:
                    teams: {team: {in-post: {worker: 20}}}
                    sickness:
                      short: {spells: 2 per 253 present working days, length: {constant: 0.001 working days}}
                    max-effect: 10
                  from-year-to-year: {sickness: {standard-deviation: 40 %, memory: 2 years}}
                """,
                0,
                count -> count.spells,
                years -> Expected.poisson(20 * 2 / 253.0 * integral(years.sickness(), 0, DAYS)));
    }

    @Test
    void y03_the_market_supplies_as_many_as_the_factor_says() {
        hold(
                """
                department:
                  workforce:
                    teams: {team: {in-post: {worker: 1}, posts: 200}}
                    recruitment: {supply: 24 a year}
                  from-year-to-year: {recruitment: {standard-deviation: 40 %, memory: 2 years}}
                """,
                90,
                count -> count.starters,
                years -> Expected.poisson(24 / 365.25 * integral(years.recruitment(), 90, DAYS)));
    }

    /** Somebody resigns, and the search of thirty days goes on at the factor's speed. */
    @Test
    void y03_searches_go_on_at_the_factors_speed() {
        String varied = "department: {from-year-to-year: {recruitment: {standard-deviation: 40 %}}}\n";
        FactorPath path = blueprint(varied).years().draw(new KeyedRandom(1, 0)).recruitment();
        double day = path.after(200, 30);
        assertThat(day).isNotCloseTo(230, within(1.0));
        assertThat(World.department(varied).resign(200, 0, 5).until(300).of("worker 1 starts"))
                .singleElement()
                .asString()
                .startsWith(String.format(Locale.ROOT, "%.6f ", day));
    }

    /** Of those who hold cases, and of those who hold none, each as likely as the other goes first. */
    @Test
    void y04_as_many_hold_cases_as_the_factor_says() {
        hold(
                """
                department:
                  workforce:
                    grades: {worker: {hold-cases: 50 %}}
                    teams: {team: {in-post: {worker: 100}}}
                  from-year-to-year: {holding-cases: {standard-deviation: 20 %, memory: 2 years}}
                """,
                0, count -> count.without, years -> {
                    double factor = years.holdingCases().at(346);
                    double without = 1 / (1 + factor * factor);
                    double part = 2 * Math.min(without, 1 - without);
                    return new Expected(100 * without, 50 * part * (1 - part));
                });
    }

    /** Six of ten hold sixty cases; whoever gives up holding cases hands them all over, whoever begins to is given some. */
    @Test
    void y04_the_cases_of_those_who_hold_none_any_more_go_to_colleagues() {
        TinyDepartment department = World.department("""
                department:
                  pathway: {stages: {work: {duration: {constant: 100000 days}}}}
                  workforce:
                    grades: {worker: {hold-cases: 60 %}}
                    teams: {team: {in-post: {worker: 10}}}
                  open-cases: {work: 60}
                  from-year-to-year: {holding-cases: {standard-deviation: 60 %}}
                  allocation: {redistribute-to-starters: at-once}
                """);
        boolean moved = false;
        for (int day = 1; day < 390; day++) {
            int held = department.until(day).of(" closes").size();
            for (int n = 0; n < 10; n++) {
                int cases = department.worker(n).caseload().cases();
                assertThat(department.worker(n).holdsCases() || cases == 0).isTrue();
                held += cases;
                moved |= n < 4 && cases > 0;
            }
            assertThat(held).as("held or closed").isEqualTo(60);
        }
        assertThat(moved).as("somebody held cases who held none before").isTrue();
    }

    @Test
    void y05_there_are_as_many_posts_as_the_factor_says() {
        PreparedDepartment blueprint = blueprint("""
                department:
                  workforce:
                    teams: {team: {in-post: {worker: 20}, posts: 100}}
                    recruitment: {rolling: no}
                  from-year-to-year: {posts: {standard-deviation: 20 %}}
                """);
        double sum = 0;
        for (int r = 0; r < REPLICATIONS; r++) {
            KeyedRandom luck = new KeyedRandom(2, r);
            double exactly = 100 * blueprint.years().draw(luck).posts().at(346);
            double posts = counted(blueprint, luck, 0).posts;
            assertThat(posts).isCloseTo(exactly, within(1.0));
            sum += posts - exactly;
        }
        assertThat(sum / REPLICATIONS).isCloseTo(0, within(4 * Math.sqrt(1.0 / 6 / REPLICATIONS)));
    }

    /** Two posts that become one: nobody need leave, but whoever leaves is not replaced. */
    @Test
    void y05_a_post_that_is_too_many_goes_when_its_holder_leaves() {
        String fewer = """
                department:
                  workforce: {teams: {team: {in-post: {worker: 2}}}}
                  from-year-to-year: {posts: {standard-deviation: 0 %, growth: -50 % a year}}
                """;
        TinyDepartment department = World.department(fewer);
        assertThat(department.resign(350, 0, 1).until(399).of("starts in", "leaves"))
                .hasSize(3)
                .last()
                .isEqualTo("351 worker 0 leaves");
        String same = fewer.replace("growth: -50 % a year", "growth: 0 % a year");
        assertThat(World.department(same).resign(350, 0, 1).until(399).of("worker 2 starts"))
                .hasSize(1);
    }

    /** New posts are searched for, one by one. */
    @Test
    void y05_posts_that_are_added_are_filled() {
        String more = """
                department:
                  workforce: {teams: {team: {in-post: {worker: 20}}}}
                  from-year-to-year: {posts: {standard-deviation: 0 %, growth: 50 % a year}}
                """;
        PreparedDepartment blueprint = blueprint(more);
        Count count = counted(blueprint, new KeyedRandom(2, 0), 0);
        assertThat(count.posts).isBetween(28.0, 30.0);
        assertThat((double) count.starters).isBetween(count.posts - 22, count.posts - 20);
    }

    /** Each can be switched off, and none of them leaves everything as it was, to the last fact. */
    @Test
    void y06_what_is_switched_off_changes_nothing() {
        String off =
                "department: {from-year-to-year: {from: england-2022, referrals: none, leaving: none, sickness: none, "
                        + "recruitment: none, holding-cases: none, posts: none, cases: none, assessment: none, child-protection: none, looked-after: none}}\n";
        assertThat(World.busy(off).until(390).of())
                .hasSizeGreaterThan(1000)
                .isEqualTo(World.busy("").until(390).of());
    }

    /** Referrals stated here take the place of those of `demand`, in the same form and with the same luck. */
    @Test
    void y06_referrals_vary_as_the_demand_factor_does() {
        String here = "from-year-to-year: {referrals: {standard-deviation: 30 %, memory: 2 years}}";
        String there = "demand: {year-to-year: {standard-deviation: 30 %, correlation-time: 2 years}}";
        assertThat(World.busy("department: {" + here + "}\n").until(390).of("referred"))
                .hasSizeGreaterThan(100)
                .isEqualTo(
                        World.busy("department: {" + there + "}\n").until(390).of("referred"));
    }
}
