package org.caseload.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;
import org.caseload.random.TriangularBelief;
import org.caseload.result.InputUncertaintyEffect;
import org.caseload.result.MeasureName;
import org.caseload.result.VarianceParts;
import org.caseload.scenario.UncertainInput;
import org.caseload.scenario.UncertainInputs;
import org.caseload.statistics.MeanInterval;
import org.caseload.statistics.regression.ControlledMean;
import org.junit.jupiter.api.Test;

/** Chance and ignorance of an outcome that is made from drawn numbers and noise by a known formula. */
class DrawnInputsTest {
    private static final MeasureName MEASURE = new MeasureName("open.all", "", "Open cases", "cases", 0);
    private static final LocalDate DATE = LocalDate.of(2020, 1, 1);
    private static final long SEED = 11;
    private static final int RUNS = 1_500;

    private static UncertainInput input(String path) {
        return input(path, path);
    }

    private static UncertainInput input(String path, String drawnWith) {
        return new UncertainInput(
                path, path, "weeks", new TriangularBelief(0, 1, 2), "", "", UncertainInput.Of.TODAY, drawnWith);
    }

    private static UncertainInputs inputs(String... paths) {
        return new UncertainInputs(
                Arrays.stream(paths).map(DrawnInputsTest::input).toList(), values -> null);
    }

    /** 4 a + b + noise; each triangle of half-width 1 has the variance 1/6, the noise the variance 17/6. */
    private static double[] outcomes(UncertainInputs inputs) {
        double[] outcomes = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            double[] drawn = inputs.drawn(new KeyedRandom(SEED, run));
            double noise = new KeyedRandom(SEED, run).gaussian(1, Purpose.DURATION, 0) * Math.sqrt(17 / 6.0);
            outcomes[run] = 4 * drawn[0] + drawn[1] + noise;
        }
        return outcomes;
    }

    @Test
    void half_of_the_variance_is_ignorance_and_most_of_that_is_the_first_number() {
        UncertainInputs inputs = inputs("a", "b", "c");
        VarianceParts parts = DrawnInputs.of(List.of(inputs), DrawnYears.NONE, SEED, RUNS)
                .findParts(MEASURE, 0, DATE, 1, outcomes(inputs))
                .orElseThrow();
        assertThat(0.5).isBetween(parts.low(), parts.high());
        assertThat(parts.high() - parts.low()).isLessThan(0.1);
        assertThat(parts.influences()).extracting(VarianceParts.Influence::path).containsExactly("a", "b", "c");
        VarianceParts.Influence first = parts.influences().get(0);
        assertThat(first.leads()).isTrue();
        // 16/34 against 1/34
        assertThat(16.0).isBetween(first.timesNextLow(), first.timesNextHigh());
        assertThat(parts.influences().get(1).tells()).isTrue();
        assertThat(parts.influences().get(2).tells()).isFalse();
        assertThat(parts.influences().get(2).leads()).isFalse();
    }

    /** The mean of 4 a + b + noise is 5; half of its variance is that of a and b. */
    @Test
    void a_mean_without_what_the_numbers_happened_to_be_is_covered_as_often_as_said_and_surer() {
        UncertainInputs inputs = inputs("a", "b");
        int covered = 0;
        double narrower = 0;
        for (int seed = 1; seed <= 400; seed++) {
            DrawnInputs drawn = DrawnInputs.of(List.of(inputs), DrawnYears.NONE, seed, 40);
            double[] outcomes = new double[40];
            for (int run = 0; run < outcomes.length; run++) {
                KeyedRandom luck = new KeyedRandom(seed, run);
                double noise = luck.gaussian(1, Purpose.DURATION, 0) * Math.sqrt(17 / 6.0);
                outcomes[run] = 4 * inputs.drawn(luck)[0] + inputs.drawn(luck)[1] + noise;
            }
            ControlledMean mean = ControlledMean.of(outcomes, drawn.scores().toArray(double[][]::new), 0.95);
            covered += mean.low() <= 5 && 5 <= mean.high() ? 1 : 0;
            narrower += Math.pow(
                    mean.halfWidth() / MeanInterval.student(outcomes, 0.95).halfWidth(), 2);
        }
        assertThat(covered / 400.0).isBetween(0.93, 0.97);
        assertThat(narrower / 400).isLessThan(0.6);
    }

    /** 4 a + a + noise, since b is drawn with a: 25/6 of ignorance against 17/6 of chance. */
    @Test
    void numbers_drawn_together_are_one_unknown() {
        UncertainInputs inputs = new UncertainInputs(
                List.of(input("a", "leaving-level"), input("b", "leaving-level"), input("c")), values -> null);
        DrawnInputs drawn = DrawnInputs.of(List.of(inputs), DrawnYears.NONE, SEED, RUNS);
        VarianceParts parts =
                drawn.findParts(MEASURE, 0, DATE, 1, outcomes(inputs)).orElseThrow();
        assertThat(25 / 42.0).isBetween(parts.low(), parts.high());
        assertThat(parts.influences()).extracting(VarianceParts.Influence::path).containsExactly("leaving-level", "c");
        assertThat(parts.influences().get(0).leads()).isTrue();
        assertThat(parts.influences().get(1).tells()).isFalse();
        InputUncertaintyEffect ignorance = new InputUncertaintyEffect(drawn.numbers(), List.of(parts), List.of());
        assertThat(ignorance.number("leaving-level").label()).isEqualTo("leaving level (2 numbers together)");
        assertThat(ignorance.inputs())
                .extracting(number -> number.drawnWith())
                .containsExactly("leaving-level", "leaving-level", "");
        double[][] outcomes = {new double[RUNS], outcomes(inputs)};
        assertThat(drawn.worth(DATE, outcomes, 1)).hasSize(2);
    }

    /** A name that one number has by itself in a strategy, while another strategy states that number plainly. */
    @Test
    void one_path_may_be_drawn_in_two_ways() {
        DrawnInputs drawn = DrawnInputs.of(
                List.of(
                        new UncertainInputs(List.of(input("a")), values -> null),
                        new UncertainInputs(List.of(input("a", "market")), values -> null)),
                DrawnYears.NONE,
                SEED,
                30);
        InputUncertaintyEffect ignorance = new InputUncertaintyEffect(drawn.numbers(), List.of(), List.of());
        assertThat(ignorance.number("a").drawnWith()).isEmpty();
        assertThat(ignorance.number("market").label()).isEqualTo("a");
    }

    @Test
    void a_number_that_two_strategies_have_is_one_number() {
        DrawnInputs drawn = DrawnInputs.of(List.of(inputs("a", "b"), inputs("b", "c")), DrawnYears.NONE, SEED, 30);
        assertThat(drawn.numbers()).extracting(number -> number.path()).containsExactly("a", "b", "c");
    }

    /**
     * Two strategies, the second better by 1 − a: E max(0, 1 − a) = 1/6 for the triangle from 0 to 2, while on average they are alike.
     */
    @Test
    void knowing_what_decides_the_choice_is_worth_something_and_nothing_else_is() {
        UncertainInputs inputs = inputs("a", "b");
        double[][] outcomes = new double[2][RUNS];
        for (int run = 0; run < RUNS; run++) {
            outcomes[1][run] = outcomes[0][run] + inputs.drawn(new KeyedRandom(SEED, run))[0] - 1;
        }
        List<InputUncertaintyEffect.Worth> worth =
                DrawnInputs.of(List.of(inputs), DrawnYears.NONE, SEED, RUNS).worth(DATE, outcomes, 2);
        assertThat(1 / 6.0).isBetween(worth.get(0).low() - 0.01, worth.get(0).high());
        assertThat(worth.get(1).value()).isLessThan(0.02);
    }

    @Test
    void too_few_runs_and_undefined_outcomes_tell_nothing() {
        UncertainInputs inputs = inputs("a");
        assertThat(DrawnInputs.of(List.of(inputs), DrawnYears.NONE, SEED, 19)
                        .findParts(MEASURE, 0, DATE, 1, new double[19]))
                .isEmpty();
        double[] outcomes = new double[30];
        outcomes[3] = Double.NaN;
        assertThat(DrawnInputs.of(List.of(inputs), DrawnYears.NONE, SEED, 30).findParts(MEASURE, 0, DATE, 1, outcomes))
                .isEmpty();
        assertThat(DrawnInputs.of(List.of(UncertainInputs.NONE), DrawnYears.NONE, SEED, 30)
                        .findParts(MEASURE, 0, DATE, 1, new double[30]))
                .isEmpty();
    }
}
