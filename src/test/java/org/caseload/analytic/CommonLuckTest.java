package org.caseload.analytic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.caseload.experiment.PreparedStudy;
import org.caseload.experiment.Replication;
import org.caseload.experiment.Replications;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.io.OverriddenValue;
import org.caseload.scenario.io.ParseResult;
import org.caseload.scenario.io.ScenarioSource;
import org.caseload.statistics.MeanInterval;
import org.caseload.statistics.PairedDifference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What sharing the luck buys where thirty newly qualified workers start in Warwickshire in September 2018: how many times larger
 * the variance of the difference would be with independent runs, six months after they start.
 */
@Tag("whole")
class CommonLuckTest {
    private static final int RUNS = 60;
    private static final long SEED = 1989;

    /** From 17 July 2018 to the first midnight of March 2019, six months after the first of September. */
    private static final String SIX_MONTHS_AFTER = "227 days";

    private static final Path SCENARIOS = Path.of("scenarios");
    private static final Path LUCK = Path.of("src", "test", "resources", "luck");

    @Test
    void starters_as_they_are() {
        Pair pair = new Pair(
                SCENARIOS.resolve("warwickshire-2018-no-starters.yaml"),
                SCENARIOS.resolve("strategies").resolve("thirty-newly-qualified-in-september.yaml"));
        pair.settle("caseload.dfe", "30 in September v none: cases per worker", 2.5);
        pair.settle("open.all", "30 in September v none: open cases", 2.5);
    }

    @Test
    void starters_who_all_come_and_stay() {
        Pair pair = new Pair(
                LUCK.resolve("warwickshire-where-starters-stay.yaml"), LUCK.resolve("thirty-who-all-come.yaml"));
        pair.settle("caseload.dfe", "the same where all starters come and stay: cases per worker", 5);
        pair.settle("open.all", "the same where all starters come and stay: open cases", 5);
    }

    /** By hand: variances 2 / 3 and 8 / 3, and 2 / 3 of the difference, so 5; the second pair has nothing in common, so 1. */
    @Test
    void the_factor_is_the_variance_of_independent_runs_over_that_of_the_pairs() {
        assertThat(factor(new double[] {0, 1, 1, 2}, new double[] {0, 2, 2, 4})).isCloseTo(5, within(1e-12));
        assertThat(factor(new double[] {2, 4, 2, 4}, new double[] {1, 1, 2, 2})).isCloseTo(1, within(1e-12));
    }

    /** Variance with independent runs over the variance of the difference in runs that shared their luck. */
    private static double factor(double[] with, double[] without) {
        PairedDifference paired = PairedDifference.of(with, without, 0.95);
        return (square(paired.subject()) + square(paired.base())) / square(paired.difference());
    }

    private static double square(MeanInterval of) {
        return of.standardDeviation() * of.standardDeviation();
    }

    /** Without and with the starters, run by run under the same luck. */
    private static final class Pair {
        private final PreparedStudy without;
        private final PreparedStudy with;
        private final List<Replication> runsWithout;
        private final List<Replication> runsWith;

        Pair(Path base, Path strategy) {
            Path here = Path.of("").toAbsolutePath();
            ScenarioSource source = ScenarioSource.open(base, here, List.of(OverriddenValue.horizon(SIX_MONTHS_AFTER)));
            without = design(source.scenario());
            with = design(source.with(List.of(strategy)));
            runsWithout = runs(without);
            runsWith = runs(with);
        }

        private static PreparedStudy design(ParseResult<Scenario> reading) {
            assertThat(reading.problemText()).isEmpty();
            return PreparedStudy.forComparison(reading.value().orElseThrow());
        }

        private static List<Replication> runs(PreparedStudy design) {
            return IntStream.rangeClosed(1, RUNS)
                    .parallel()
                    .mapToObj(number -> new Replications(design, SEED).run(number))
                    .toList();
        }

        private static double[] last(PreparedStudy design, List<Replication> runs, String measure) {
            int line = IntStream.range(0, design.book().entries().size())
                    .filter(i -> design.book().entries().get(i).id().equals(measure))
                    .findFirst()
                    .orElseThrow();
            return runs.stream()
                    .mapToDouble(run -> run.values().at(line, run.values().readings(line) - 1))
                    .toArray();
        }

        void settle(String measure, String what, double bound) {
            double[] more = last(with, runsWith, measure);
            double[] less = last(without, runsWithout, measure);
            double factor = factor(more, less);
            double[] interval = jackknife(factor, more, less);
            assertThat(interval[0]).as(what).isGreaterThanOrEqualTo(bound);
            List<String> cells = List.of(
                    "1 March 2019",
                    String.format(Locale.ROOT, "%.1f times (%.1f to %.1f)", factor, interval[0], interval[1]),
                    String.format(Locale.ROOT, "at least %.1f", bound),
                    String.valueOf(RUNS));
            new Ledger.Row(Ledger.Part.LUCK, what, "CommonLuckTest.java", cells, true).settle();
        }

        /** Tukey's interval of the logarithm, each pair of runs left out once; its ends as factors. */
        private static double[] jackknife(double factor, double[] more, double... less) {
            double[] pseudo = IntStream.range(0, RUNS)
                    .mapToDouble(out -> RUNS * StrictMath.log(factor)
                            - (RUNS - 1) * StrictMath.log(factor(without(more, out), without(less, out))))
                    .toArray();
            MeanInterval log = MeanInterval.student(pseudo, 0.95);
            return new double[] {StrictMath.exp(log.low()), StrictMath.exp(log.high())};
        }

        private static double[] without(double[] values, int out) {
            return IntStream.range(0, values.length)
                    .filter(i -> i != out)
                    .mapToDouble(i -> values[i])
                    .toArray();
        }
    }
}
