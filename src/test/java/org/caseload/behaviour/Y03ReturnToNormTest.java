package org.caseload.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caseload.department.Department;
import org.caseload.department.blueprint.PreparedDepartment;
import org.caseload.department.record.DepartmentObserver;
import org.caseload.experiment.DrawnInputs;
import org.caseload.experiment.DrawnYears;
import org.caseload.experiment.PreparedStudy;
import org.caseload.random.KeyedRandom;
import org.caseload.result.MeasureName;
import org.caseload.result.VarianceShares;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.UncertainInputs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Rungs Y: cases that vary from year to year, and the return to the norm. Ten children a day, each for 60 days on average, are a
 * Poisson number of 600 open cases, whatever the staff; a factor on the cases kept open must multiply its mean and leave it a Poisson
 * number.
 */
@Tag("whole")
class Y03ReturnToNormTest {
    private static final int REPLICATIONS = 60;
    private static final int DAYS = 365;

    /** First day of the last month that begins within the year. */
    private static final int LAST_MONTH = 346;

    private static final String SIX_HUNDRED = """
            department:
              demand: {referrals-per-year: 3652.5}
              pathway:
                stages: {work: {duration: {exponential: 60 days}, needs-the-worker: no, branches: {closed: rest}}}
              workforce: {teams: {team: {in-post: {worker: 40}}}}
              open-cases: {work: 600}
              from-year-to-year: %s
            """;

    /** Cases open and posts at the end. */
    private static final class AtTheEnd implements DepartmentObserver {
        private int open;
        private double posts;

        @Override
        public void allocated(double time, int childCase, int worker) {
            open++;
        }

        @Override
        public void released(double time, int childCase, int worker) {
            open--;
        }

        @Override
        public void postsChanged(double time, int team, double inAll, double vacant) {
            posts = inAll;
        }
    }

    private static PreparedDepartment blueprint(String years) {
        Scenario scenario = World.scenario(SIX_HUNDRED.formatted(years));
        return new PreparedDepartment(scenario.department(), scenario.plan(), scenario.startDate(), DAYS);
    }

    private static AtTheEnd run(PreparedDepartment blueprint, KeyedRandom luck) {
        AtTheEnd end = new AtTheEnd();
        Department.simulate(blueprint, Map.of(), luck, List.of(end));
        return end;
    }

    @Test
    void y10_as_many_cases_are_open_as_the_factor_says() {
        PreparedDepartment blueprint = blueprint("{cases: {standard-deviation: 15 %, memory: 1 year}}");
        double sum = 0;
        double squares = 0;
        double ofFactors = 0;
        for (int r = 0; r < REPLICATIONS; r++) {
            KeyedRandom luck = new KeyedRandom(4, r);
            double factor = blueprint.years().draw(luck).cases().at(DAYS);
            double deviation = (run(blueprint, luck).open - 600 * factor) / Math.sqrt(600 * factor);
            sum += deviation;
            squares += deviation * deviation;
            ofFactors += 600 * (factor - 1) * (factor - 1);
        }
        assertThat(sum / Math.sqrt(REPLICATIONS)).as("mean, in standard errors").isBetween(-3.5, 3.5);
        assertThat(squares / REPLICATIONS)
                .as("variance, in that of a Poisson number")
                .isCloseTo(1, within(4 * Math.sqrt(2.0 / REPLICATIONS)));
        assertThat(ofFactors / REPLICATIONS)
                .as("variance that the factors bring")
                .isGreaterThan(4);
    }

    /**
     * A factor with s = 5 % and a memory of a year: at the end var F = exp(σ² (1 − e⁻²)) − 1 = 0.002161, so that of the variance
     * 600 + 600² var F the first part is luck and the second from year to year.
     */
    @Test
    void y12_luck_and_years_are_parted_as_the_formula_says() {
        int runs = 300;
        PreparedStudy study = new PreparedStudy(World.scenario(
                "horizon: 12 months\n" + SIX_HUNDRED.formatted("{cases: {standard-deviation: 5 %, memory: 1 year}}")));
        double[] open = new double[runs];
        for (int r = 0; r < runs; r++) {
            open[r] = run(study.blueprint(), new KeyedRandom(4, r)).open;
        }
        DrawnYears years = DrawnYears.of(study, 4, runs);
        assertThat(years.names()).containsExactly("cases");
        VarianceShares shares = DrawnInputs.of(List.of(UncertainInputs.NONE), years, 4, runs)
                .findParts(new MeasureName("open.all", "", "Open cases", "cases", 0), 0, LocalDate.MAX, DAYS, open)
                .orElseThrow()
                .shares();
        double ofYears = 360_000 * Math.expm1(Math.log1p(0.0025) * -Math.expm1(-2 * DAYS / 365.25));
        VarianceShares.Share luck = shares.find(VarianceShares.Kind.LUCK).orElseThrow();
        assertThat(600 / (600 + ofYears)).isBetween(luck.low(), luck.high());
        assertThat(luck.high() - luck.low()).isLessThan(0.25);
        assertThat(shares.causes())
                .singleElement()
                .satisfies(cases -> assertThat(cases.share()).isCloseTo(1 - luck.share(), within(1e-9)));
    }

    /** Fifteen each and a norm of twelve: of ln 12/15 the part 1 − 2^(−days/366) is there. */
    @Test
    void y11_cases_return_to_the_norm() {
        PreparedDepartment blueprint =
                blueprint("{return-to-norm: {norm: 12, half-life: 1 year, through-cases: 100 %}}");
        double sum = 0;
        for (int r = 0; r < REPLICATIONS; r++) {
            AtTheEnd end = run(blueprint, new KeyedRandom(4, r));
            assertThat(end.posts).isEqualTo(40);
            sum += end.open;
        }
        double expected = 600 * Math.pow(12 / 15.0, 1 - Math.pow(0.5, DAYS / 365.25));
        assertThat(sum / REPLICATIONS).isCloseTo(expected, within(4 * Math.sqrt(expected / REPLICATIONS)));
    }

    @Test
    void y11_posts_bring_about_the_rest() {
        PreparedDepartment blueprint = blueprint("{return-to-norm: {norm: 12, half-life: 1 year, through-cases: 0 %}}");
        double posts = 40 * Math.pow(15 / 12.0, 1 - Math.pow(0.5, LAST_MONTH / 365.25));
        double sum = 0;
        for (int r = 0; r < REPLICATIONS; r++) {
            AtTheEnd end = run(blueprint, new KeyedRandom(4, r));
            assertThat(end.posts).isCloseTo(posts, within(1.0));
            sum += end.open;
        }
        assertThat(sum / REPLICATIONS).isCloseTo(600, within(4 * Math.sqrt(600.0 / REPLICATIONS)));
    }

    /** The profile states how fast, but no norm. */
    @Test
    void y11_nothing_returns_where_no_norm_is_known() {
        String without = "department: {from-year-to-year: {return-to-norm: {half-life: 1 year}}}\n";
        assertThat(World.busy(without).until(390).of())
                .hasSizeGreaterThan(1000)
                .isEqualTo(World.busy("").until(390).of());
    }
}
