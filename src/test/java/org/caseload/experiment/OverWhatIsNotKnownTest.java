package org.caseload.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.caseload.result.TimeToTarget;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.io.OverriddenValue;
import org.caseload.scenario.io.ParseResult;
import org.caseload.scenario.io.ScenarioSource;
import org.caseload.statistics.ProportionInterval;
import org.caseload.statistics.Quantiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A department whose cases wander from year to year, by a fifth; the target is what half of the runs reach. */
@Tag("whole")
class OverWhatIsNotKnownTest {
    private static final int RUNS = 40;

    private static Replications runs(String knownTo, double target) {
        Path here = Path.of("").toAbsolutePath();
        List<OverriddenValue> instead = new ArrayList<>(List.of(
                OverriddenValue.horizon("8 months"),
                new OverriddenValue("--a", "department.from-year-to-year.cases.standard-deviation", "20 %"),
                new OverriddenValue("--b", "department.from-year-to-year.cases.known-to", knownTo),
                new OverriddenValue("--c", "target.at-most", String.format(Locale.ROOT, "%.3f", target))));
        ParseResult<Scenario> reading = ScenarioSource.open(
                        here.resolve("src/test/resources/broken/base/valid.yaml"), here, instead)
                .scenario();
        Scenario scenario = reading.value().orElseThrow(() -> new AssertionError(reading.problemText()));
        return new Replications(PreparedStudy.forComparison(scenario, reading.uncertain()), 7);
    }

    private static TimeToTarget chance(String knownTo, double target) {
        Replications runs = runs(knownTo, target);
        return runs.timeToTarget(runs.runTo(RUNS, 2, done -> {}));
    }

    @Test
    void the_interval_of_a_chance_holds_how_far_a_factor_really_goes() {
        Replications first = runs("0 %", 15);
        double typical = 15
                + Quantiles.of(first.runTo(RUNS, 2, done -> {}).stream()
                                .mapToDouble(run -> run.missedBy()[run.missedBy().length - 1])
                                .toArray())
                        .at(0.25);
        TimeToTarget known = chance("0 %", typical);
        ProportionInterval luck = ProportionInterval.of(known.reached(), RUNS, 0.95);
        assertThat(known.reached()).isBetween(8, 12);
        assertThat(known.reachedLow()).isCloseTo(luck.low(), within(1e-12));
        assertThat(known.reachedHigh()).isCloseTo(luck.high(), within(1e-12));

        TimeToTarget guessed = chance("100 %", typical);
        assertThat(guessed.reached()).as("no run changes").isEqualTo(known.reached());
        assertThat(guessed.reachedLow()).isLessThan(luck.low() - 0.01);
        assertThat(guessed.reachedHigh()).isGreaterThanOrEqualTo(luck.high());
    }

    /** What a chart draws by month and what it says at the end are of one rule. */
    @Test
    void the_chance_by_each_month_has_the_same_interval_which_ends_as_that_of_the_horizon() {
        TimeToTarget guessed = chance("100 %", 15);
        List<TimeToTarget.ReachedBy> by = guessed.reachedBy();
        TimeToTarget.ReachedBy last = by.get(by.size() - 1);
        assertThat(List.of(last.probability(), last.low(), last.high()))
                .containsExactly(guessed.reachedShare(), guessed.reachedLow(), guessed.reachedHigh());
        assertThat(by).allSatisfy(each -> {
            ProportionInterval luck = ProportionInterval.of(Math.round(each.probability() * RUNS), RUNS, 0.95);
            assertThat(each.low()).isLessThanOrEqualTo(luck.low());
            assertThat(each.high()).isGreaterThanOrEqualTo(luck.high());
        });
        assertThat(by)
                .anySatisfy(each -> assertThat(each.high() - each.low())
                        .as("wider than luck alone")
                        .isGreaterThan(0.01
                                + ProportionInterval.of(Math.round(each.probability() * RUNS), RUNS, 0.95)
                                        .high()
                                - ProportionInterval.of(Math.round(each.probability() * RUNS), RUNS, 0.95)
                                        .low()));
    }
}
