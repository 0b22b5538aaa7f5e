package org.caseload.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.caseload.department.Department;
import org.caseload.department.blueprint.PreparedDepartment;
import org.caseload.department.record.DepartmentObserver;
import org.caseload.department.years.FactorPath;
import org.caseload.random.KeyedRandom;
import org.caseload.scenario.Scenario;
import org.junit.jupiter.api.Test;

/**
 * Rungs Y: how long cases stay from year to year, and referrals of which thresholds take up an excess. Where nothing waits for a worker
 * open cases are a Poisson number, whose mean is known given the path of the factor.
 */
class Y04StaysAndReferralsTest {
    private static final int REPLICATIONS = 60;
    private static final int DAYS = 365;
    private static final int STEP = 28;

    /** The stage of the tiny world, which stays the first in number. */
    private static final int WORK = 0;

    private static final String ONE_STAGE = """
            department:
              demand: {referrals-per-year: 3652.5}
              pathway:
                first-stage: assessment
                stages: {assessment: {duration: {exponential: 60 days}, needs-the-worker: no, branches: {closed: rest}}}
              workforce: {teams: {team: {holds: [work, assessment], in-post: {worker: 40}}}}
              open-cases: {assessment: 600}
              from-year-to-year: {assessment: {standard-deviation: 40 %, memory: 1 year}}
            """;

    private static final String TWO_STAGES = """
            department:
              demand: {referrals-per-year: 3652.5}
              pathway:
                first-stage: assessment
                stages:
                  assessment: {duration: {exponential: 30 days}, needs-the-worker: no, branches: {work: 40 %, closed: rest}}
                  work: {duration: {exponential: 60 days}, needs-the-worker: no, branches: {closed: rest}}
              workforce: {teams: {team: {holds: [assessment, work], in-post: {worker: 40}}}}
              open-cases: {assessment: 300, work: 240}
              from-year-to-year: {referrals: {standard-deviation: 30 %, memory: 2 years, absorbed: 100 %}}
            """;

    /** Cases open in each stage, by those who enter and leave it. */
    private static final class Open implements DepartmentObserver {
        private final int[] entered = new int[2];
        private int open;

        @Override
        public void stageEntered(double time, int childCase, int stage, double clockStarted) {
            entered[stage]++;
        }

        @Override
        public void allocated(double time, int childCase, int worker) {
            open++;
        }

        @Override
        public void released(double time, int childCase, int worker) {
            open--;
        }
    }

    private static PreparedDepartment blueprint(String difference) {
        Scenario scenario = World.scenario(difference);
        return new PreparedDepartment(scenario.department(), scenario.plan(), scenario.startDate(), DAYS);
    }

    private static Open run(PreparedDepartment blueprint, KeyedRandom luck) {
        Open open = new Open();
        Department.simulate(blueprint, Map.of(), luck, List.of(open));
        return open;
    }

    /** Every four weeks the speed is found anew: within them m goes to 10 · 60 · F as exp(−t / 60 F). */
    private static double mean(FactorPath stay) {
        double mean = 600;
        for (int day = 0; day < DAYS; day += STEP) {
            double length = 60 * stay.at(day);
            double left = Math.exp(-Math.min(STEP, DAYS - day) / length);
            mean = 10 * length + (mean - 10 * length) * left;
        }
        return mean;
    }

    @Test
    void y12_cases_stay_as_long_as_the_factor_says() {
        PreparedDepartment blueprint = blueprint(ONE_STAGE);
        double sum = 0;
        double squares = 0;
        double ofFactors = 0;
        for (int r = 0; r < REPLICATIONS; r++) {
            KeyedRandom luck = new KeyedRandom(4, r);
            double expected = mean(blueprint.years().draw(luck).assessment());
            double deviation = (run(blueprint, luck).open - expected) / Math.sqrt(expected);
            sum += deviation;
            squares += deviation * deviation;
            ofFactors += (expected - 600) * (expected - 600) / 600;
        }
        assertThat(sum / Math.sqrt(REPLICATIONS)).as("mean, in standard errors").isBetween(-3.5, 3.5);
        assertThat(squares / REPLICATIONS)
                .as("variance, in that of a Poisson number")
                .isCloseTo(1, within(4 * Math.sqrt(2.0 / REPLICATIONS)));
        assertThat(ofFactors / REPLICATIONS)
                .as("variance that the factors bring")
                .isGreaterThan(4);
    }

    /** A hundred days of work that begin on day 10 go on at 1 ÷ F, F as at the last multiple of four weeks. */
    @Test
    void y12_an_assessment_by_hand() {
        String difference = """
                department:
                  pathway: {first-stage: assessment, stages: {assessment: {duration: {constant: 100 days}, needs-the-worker: no, branches: {closed: rest}}}}
                  workforce: {teams: {team: {holds: [work, assessment], in-post: {worker: 2}}}}
                  from-year-to-year: {assessment: {standard-deviation: 40 %, memory: 1 year}}
                """;
        FactorPath stay =
                blueprint(difference).years().draw(new KeyedRandom(1, 0)).assessment();
        double left = 100;
        double day = 10;
        double until = STEP;
        while (left > (until - day) / stay.at(until - STEP)) {
            left -= (until - day) / stay.at(until - STEP);
            day = until;
            until += STEP;
        }
        day += left * stay.at(until - STEP);
        assertThat(day).isNotCloseTo(110, within(1.0));
        assertThat(World.department(difference).refer(10, 1).until(399).of(" closes"))
                .singleElement()
                .asString()
                .startsWith(String.format(Locale.ROOT, "%.6f ", day));
    }

    /** Of ten a day, varied by F, 40 % ÷ F go on: four a day, a Poisson number, whatever F. */
    @Test
    void y13_as_many_go_on_as_ever_where_thresholds_take_up_all_of_an_excess() {
        double[] all = deviations(TWO_STAGES, open -> open.entered[WORK]);
        assertThat(variance(all))
                .as("variance, in that of a Poisson number")
                .isCloseTo(1, within(4 * Math.sqrt(2.0 / REPLICATIONS)));
        double[] none = deviations(TWO_STAGES.replace("absorbed: 100 %", "absorbed: 0 %"), open -> open.entered[WORK]);
        assertThat(variance(none)).as("with nothing taken up").isGreaterThan(8);
    }

    @Test
    void y13_nothing_taken_up_and_nothing_that_varies_changes_no_fact() {
        String off = "department: {from-year-to-year: {assessment: none, child-protection: {standard-deviation: 0 %}, "
                + "looked-after: {standard-deviation: 0 %}, referrals: {standard-deviation: 0 %, absorbed: 50 %}}}\n";
        String plain = "department: {from-year-to-year: {referrals: {standard-deviation: 0 %}}}\n";
        assertThat(World.busy(off).until(390).of())
                .hasSizeGreaterThan(1000)
                .isEqualTo(World.busy(plain).until(390).of());
    }

    private static double[] deviations(String difference, ToDoubleFunction<Open> number) {
        PreparedDepartment blueprint = blueprint(difference);
        double[] numbers = new double[REPLICATIONS];
        for (int r = 0; r < REPLICATIONS; r++) {
            numbers[r] = number.applyAsDouble(run(blueprint, new KeyedRandom(4, r)));
        }
        return numbers;
    }

    private static double variance(double[] numbers) {
        double mean = 0;
        for (double number : numbers) {
            mean += number / numbers.length;
        }
        double squares = 0;
        for (double number : numbers) {
            squares += (number - mean) * (number - mean);
        }
        return squares / (numbers.length - 1) / mean;
    }
}
