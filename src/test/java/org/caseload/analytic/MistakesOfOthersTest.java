package org.caseload.analytic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.caseload.department.record.DepartmentObserver;
import org.caseload.experiment.Experiment;
import org.caseload.experiment.PreparedStudy;
import org.caseload.experiment.Replications;
import org.caseload.result.Observation;
import org.caseload.result.Origin;
import org.caseload.result.RunResult;
import org.caseload.statistics.MeanInterval;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Mistakes that published tools have made, each impossible here. That luck does not depend on the order in which anything is
 * created or written down is shown by {@code UntouchedDrawsTest}.
 */
@Tag("whole")
class MistakesOfOthersTest {
    private static final String WARM_UP = "warm-up-inside-an-interval.yaml";
    private static final String TARGET = "target-by-horizon.yaml";
    private static final int RUNS = 2_000;

    private static PreparedStudy design(String file) {
        return new PreparedStudy(ExactModel.scenario(Ledger.EXACT_FILES.resolve(file)));
    }

    /** Times of the facts that flows are counted from. */
    private static final class Flows implements DepartmentObserver {
        private final List<Double> referred = new ArrayList<>();
        private final List<Double> closed = new ArrayList<>();
        private final List<Double> started = new ArrayList<>();

        @Override
        public void referred(double time, int childCase, double previousReferral) {
            referred.add(time);
        }

        @Override
        public void closed(double time, int childCase) {
            closed.add(time);
        }

        @Override
        public void workerStarted(double time, int worker, int team, int grade, double fte, double ramp) {
            started.add(time);
        }

        static double between(List<Double> times, double from, double to) {
            return times.stream().filter(time -> time >= from && time < to).count();
        }
    }

    /**
     * Interval averages over the wrong window, and negative counts when a warm-up ends inside an interval: every count is of the
     * facts in the four weeks before the reading that lie after the warm-up, and of nothing else.
     */
    @Test
    void counts_are_of_their_own_window_even_when_the_warm_up_ends_inside_it() {
        PreparedStudy design = design(WARM_UP);
        int warmUp = design.blueprint().warmUpDays();
        Flows flows = new Flows();
        double[][] values = new Replications(design, 1).run(1, flows).values().all();
        int[] days = design.book().days();
        assertThat(warmUp).isEqualTo(45);
        assertThat(days[0]).isZero();
        for (int r = 1; r < days.length; r++) {
            int now = warmUp + days[r];
            int from = Math.max(warmUp, now - 28);
            assertThat(values[line(design, "flow.referrals")][r])
                    .as("referrals to day " + days[r])
                    .isEqualTo(Flows.between(flows.referred, from, now));
            assertThat(values[line(design, "flow.closures")][r])
                    .as("closures to day " + days[r])
                    .isEqualTo(Flows.between(flows.closed, from, now));
            assertThat(values[line(design, "workforce.starters")][r])
                    .as("starters to day " + days[r])
                    .isEqualTo(Flows.between(flows.started, warmUp, now + 1e-9));
        }
        assertThat(values[line(design, "flow.referrals")][0]).isNaN();
        assertThat(Arrays.stream(values).flatMapToDouble(Arrays::stream).filter(value -> value < 0))
                .isEmpty();
    }

    private static int line(PreparedStudy design, String measure) {
        return IntStream.range(0, design.book().entries().size())
                .filter(l -> design.book().entries().get(l).id().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    /** The window of the flow is the calendar's: children of the four weeks, on the average of all windows. */
    @Test
    void the_mean_over_windows_is_the_rate() {
        PreparedStudy design = design(WARM_UP);
        int line = line(design, "flow.referrals");
        int[] days = design.book().days();
        double[] perDay = IntStream.rangeClosed(1, 60)
                .mapToDouble(number -> {
                    double[] values =
                            new Replications(design, 1).run(number).values().line(line);
                    return IntStream.range(0, days.length)
                            .filter(r -> days[r] >= 28 && days[r] % 28 == 0)
                            .mapToDouble(r -> values[r] / 28)
                            .average()
                            .orElseThrow();
                })
                .toArray();
        new Claim(WARM_UP, "referrals a day by windows of four weeks after a warm-up of 45 days", "as stated", "10", 10)
                .holds(perDay);
    }

    /** Runs that never reach the target dropped from the average: they count, and quantiles beyond them are not given. */
    @Test
    void runs_that_never_reach_the_target_count() {
        RunResult result = target();
        double[] reached = result.outcomes().stream()
                .mapToDouble(run -> run.daysToTarget().isPresent() ? 1 : 0)
                .toArray();
        new Claim(
                        TARGET,
                        "target reached by the horizon, share of runs",
                        "1 − e^(−100/100)",
                        "0.632121",
                        -Math.expm1(-1))
                .within(0.04)
                .holds(reached);
        var time = result.timeToTarget().orElseThrow();
        assertThat(time.n()).isEqualTo(RUNS);
        assertThat(time.reachedShare()).isEqualTo(Arrays.stream(reached).sum() / RUNS);
        assertThat(time.medianDays().orElseThrow()).as("100 ln 2 = 69.3").isBetween(65.0, 74.0);
        assertThat(time.p90Days()).as("37 % never reach it").isEmpty();
    }

    /** Denominators that silently change between runs: a ratio undefined in some runs says of how many it is. */
    @Test
    void a_reading_says_of_how_many_runs_it_is() {
        RunResult result = target();
        long stillOpen = result.outcomes().stream()
                .filter(run -> run.daysToTarget().isEmpty())
                .count();
        Observation official = last(result, "caseload.dfe");
        assertThat(official.n()).isEqualTo((int) stillOpen).isLessThan(RUNS);
        assertThat(official.mean()).isEqualTo(1);
        Observation practitioner = last(result, "caseload.practitioner");
        assertThat(practitioner.n()).isEqualTo(RUNS);
        assertThat(practitioner.mean()).isEqualTo((double) stillOpen / RUNS);
        assertThat(result.outcomes())
                .allMatch(run -> run.values().size() == result.outcomeColumns().size());
    }

    private static Observation last(RunResult result, String measure) {
        List<Observation> monthly = result.findSeries(measure).orElseThrow().monthly();
        return monthly.get(monthly.size() - 1);
    }

    private static RunResult target() {
        PreparedStudy design = design(TARGET);
        Origin origin = new Origin(
                "target",
                "",
                "",
                "",
                1,
                RUNS,
                design.scenario().startDate(),
                design.scenario().endDate(),
                "test");
        return Experiment.run(design, origin, 1, done -> {}).result();
    }

    /** A mean of ten short runs (5.63 for 4.444), or of five (16,664 for 12,340), as if it told something. */
    @Test
    void a_mean_of_a_few_short_runs_is_no_result() {
        String file = "hard-cap-short-runs.yaml";
        Claim claim = new Claim(file, "M/M/2: mean open cases", "2ρ / (1 − ρ²)", "4.444", 40 / 9.0).within(0.1);
        double[] means = ExactModel.of(file).replications(10, () -> new OpenCases(0)).stream()
                .mapToDouble(run -> run.all().mean())
                .toArray();
        assertThat(claim.tells(MeanInterval.of(means, 0.95))).isFalse();
        assertThatThrownBy(() -> claim.holds(means)).hasMessageContaining("half-width");
    }
}
