package org.caseload.analytic;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One worker who slows under load or is absent: what the caseload must be by processor sharing and birth–death chains. */
@Tag("whole")
class OneWorkerTest {

    /** Comfortable with one case and e = 1: M/G/1 processor sharing, geometric whatever the law of the work. */
    @ParameterizedTest
    @CsvSource({"processor-sharing.yaml, 20", "processor-sharing-constant.yaml, 14"})
    void time_is_shared_evenly(String file, int runs) {
        double ratio = 3 / 5.0;
        List<TimeOpen> cases = ExactModel.of(file).replications(runs, () -> new TimeOpen(200));
        new Claim(file, "processor sharing: mean time open in days", "1 / (5 − 3)", "0.5", 1 / (5.0 - 3))
                .holdsFor(cases, TimeOpen::mean);
        new Claim(file, "processor sharing: share of time with a case", "3/5", "0.6", ratio)
                .holdsFor(cases, run -> run.cases().above(0));
        new Claim(file, "processor sharing: share of time above 2 cases", "0.6³", "0.216", ratio * ratio * ratio)
                .holdsFor(cases, run -> run.cases().above(2));
    }

    @Test
    void an_overloaded_worker_slows() {
        String file = "overloaded-worker.yaml";
        double[] steady = steady(0.1, n -> n * Math.min(1, Math.sqrt(5.0 / n)) / 60);
        double mean = moment(steady, n -> n);
        double variance = moment(steady, n -> (n - mean) * (n - mean));
        String formula = "birth–death chain: births 0.1, deaths n min(1, (5/n)^0.5) / 60";
        List<OpenCases> runs = ExactModel.of(file).replications(60, () -> new OpenCases(3_000));
        new Claim(file, "overloaded worker: mean caseload", formula, "7.95732", mean)
                .holdsFor(runs, run -> run.all().mean());
        new Claim(file, "overloaded worker: variance of the caseload", formula + " (3.65243²)", "13.3403", variance)
                .within(0.04)
                .holdsFor(runs, run -> run.all().varianceAround(mean));
    }

    /** The steady shares of a birth–death chain cut at 200 cases. */
    private static double[] steady(double births, IntToDoubleFunction deaths) {
        double[] share = new double[200];
        share[0] = 1;
        double sum = 1;
        for (int n = 1; n < share.length; n++) {
            share[n] = share[n - 1] * births / deaths.applyAsDouble(n);
            sum += share[n];
        }
        for (int n = 0; n < share.length; n++) {
            share[n] /= sum;
        }
        return share;
    }

    private static double moment(double[] share, IntToDoubleFunction function) {
        double sum = 0;
        for (int n = 0; n < share.length; n++) {
            sum += share[n] * function.applyAsDouble(n);
        }
        return sum;
    }

    @Test
    void two_classes_slow_each_other() {
        String file = "two-classes.yaml";
        double[] exact =
                TwoClassChain.meanOpen(10, new double[] {0.3, 0.1}, new double[] {20, 60}, new double[] {0.25, 0.75});
        String formula =
                "Markov chain (a, b): deaths a min(1, (10/(a+b))^0.25) / 20 and b min(1, (10/(a+b))^0.75) / 60";
        List<OpenCases> runs = ExactModel.of(file).replications(60, () -> new OpenCases(3_000));
        new Claim(file, "two classes: mean open of the first", formula, "6.75331", exact[0])
                .holdsFor(runs, run -> run.stage(1).mean());
        new Claim(file, "two classes: mean open of the second", formula, "8.60521", exact[1])
                .holdsFor(runs, run -> run.stage(2).mean());
    }

    /** Work takes 60 days present, interrupted once in 100 days for 10; one child in 11 is referred during an absence. */
    @Test
    void an_absent_worker_holds_the_cases() {
        String file = "absent-worker.yaml";
        double exact = 0.2 * (60 * (1 + 10 / 100.0) + 10 / 110.0 * 10);
        new Claim(file, "absent worker: mean open", "0.2 (60 (1 + 10/100) + 10/110 × 10)", "13.38182", exact)
                .holdsFor(
                        ExactModel.of(file).replications(24, () -> new OpenCases(3_000)),
                        run -> run.all().mean());
    }
}
