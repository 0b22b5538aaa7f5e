package org.caseload.analytic;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where nobody waits and nothing slows, open cases are those of an infinite server: Poisson with mean rate × mean duration
 * when steady, whatever the law of the duration; otherwise their mean at t is ∫ rate(t − u) P(duration &gt; u) du.
 */
@Tag("whole")
class InfiniteServerTest {
    private static final double MEAN = 120;

    @ParameterizedTest
    @CsvSource({"open-cases-exponential.yaml, 40, 0.2", "open-cases-weibull.yaml, 40, 0.3"})
    void open_cases_are_poisson_whatever_the_law(String file, int count, double boundOfVariance) {
        double mean = 25 * MEAN;
        List<Trajectory> runs = ExactModel.of(file).replications(count, () -> new OpenCases(0)).stream()
                .map(OpenCases::all)
                .toList();
        new Claim(file, "open cases, mean", "25 × 120", "3000", mean).holdsFor(runs, Trajectory::mean);
        new Claim(file, "open cases, variance", "25 × 120 (54.772²)", "3000", mean)
                .within(boundOfVariance)
                .holdsFor(runs, run -> run.varianceAround(mean));
    }

    @Test
    void open_cases_fill_up_from_empty() {
        String file = "open-cases-from-empty.yaml";
        double horizon = 3650;
        double exact = 25 * MEAN * (1 - MEAN / horizon * (1 - Math.exp(-horizon / MEAN)));
        new Claim(
                        file,
                        "open cases, average of ten years from empty",
                        "3000 (1 − 120/3650 (1 − e^(−3650/120)))",
                        "2901.37",
                        exact)
                .holdsFor(
                        ExactModel.of(file).replications(5, () -> new OpenCases(0)),
                        run -> run.all().mean());
    }

    @Test
    void a_backlog_runs_down() {
        String file = "backlog.yaml";
        double[] days = {30, MEAN * Math.log(2), 90, 180, 364.999999};
        String[] published = {"3334.56", "3000.00", "2966.84", "2667.76", "2457.31"};
        List<OpenCases> runs = ExactModel.of(file).replications(30, () -> new OpenCases(0, days));
        IntStream.range(0, days.length).forEach(i -> {
            String day = i == 1 ? "83.18" : String.valueOf(Math.round(days[i]));
            double exact = 20 * MEAN + (3600 - 20 * MEAN) * Math.exp(-days[i] / MEAN);
            new Claim(
                            file,
                            "backlog: open cases on day " + day,
                            "2400 + 1200 e^(−" + day + "/120)",
                            published[i],
                            exact)
                    .holdsFor(runs, run -> run.all().at(i));
        });
    }

    /** Durations are uniform on 60 to 180 days, so ∫ P(duration &gt; u) du over [0, x] is a parabola between the two. */
    @Test
    void dated_steps_in_demand_work_through_the_stock() {
        String file = "demand-step.yaml";
        double[] days = {100, 150, 200, 250, 320, 450};
        String[] published = {"3000.00", "3250.00", "3466.67", "3331.25", "2553.13", "2100.00"};
        List<OpenCases> runs = ExactModel.of(file).replications(30, () -> new OpenCases(0, days));
        IntStream.range(0, days.length).forEach(i -> {
            double t = days[i];
            double surge = 0.2 * (stillOpen(t - 100) - stillOpen(t - 200));
            double exact = 25 * (MEAN + surge - 0.3 * stillOpen(t - 250));
            new Claim(
                            file,
                            "surge, then cut: open cases on day " + (int) t,
                            "25 (120 + 0.2 (S(t−100) − S(t−200)) − 0.3 S(t−250)), S(x) = ∫ P(duration > u) du to x",
                            published[i],
                            exact)
                    .holdsFor(runs, run -> run.all().at(i));
        });
    }

    private static double stillOpen(double x) {
        if (x <= 60) {
            return Math.max(0, x);
        }
        double beyond = Math.min(x, 180) - 60;
        return 60 + beyond - beyond * beyond / 240;
    }
}
