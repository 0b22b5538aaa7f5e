package org.caseload.statistics.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.caseload.random.Weibull;
import org.caseload.statistics.MeanInterval;
import org.junit.jupiter.api.Test;

/**
 * A steady department whose times are Weibull with shape .618 and scale 190.6 days (median 105, mean 276), seen through a list of all
 * that was open on any day of six months. Who forgets that older cases are in it only because they lasted is wrong by ten times.
 */
class ListOfSixMonthsTest {
    private static final Weibull TRUTH = new Weibull(0.618, 190.6);
    private static final double WINDOW = 182.5;
    private static final double BEFORE = 20_000;
    private static final double A_DAY = 5;
    private static final int SEEDS = 20;

    @Test
    void with_delayed_entry_the_median_is_right() {
        assertWithinThreeErrors(
                spans -> ProductLimit.of(spans).findQuantile(0.5).orElseThrow(), TRUTH.quantile(0.5));
    }

    @Test
    void with_delayed_entry_the_fitted_mean_is_right() {
        assertWithinThreeErrors(
                spans -> LengthFit.of(LengthFamily.WEIBULL, spans).mean(), TRUTH.mean());
    }

    @Test
    void without_delayed_entry_the_median_is_many_times_too_long() {
        List<Double> medians = wrongOver(spans ->
                ProductLimit.of(fromTheBeginning(spans)).findQuantile(0.5).orElseThrow());
        assertThat(medians).allSatisfy(median -> assertThat(median).isGreaterThan(5 * TRUTH.quantile(0.5)));
    }

    @Test
    void without_delayed_entry_the_fitted_mean_is_many_times_too_long() {
        List<Double> means = wrongOver(spans ->
                LengthFit.of(LengthFamily.WEIBULL, fromTheBeginning(spans)).mean());
        assertThat(means).allSatisfy(mean -> assertThat(mean).isGreaterThan(5 * TRUTH.mean()));
    }

    @Test
    void what_began_and_ended_within_the_list_is_many_times_too_short() {
        List<Double> means = wrongOver(spans -> spans.stream()
                .filter(span -> span.entry() == 0 && span.ended())
                .mapToDouble(WatchedSpan::exit)
                .average()
                .orElseThrow());
        assertThat(means).allSatisfy(mean -> assertThat(mean).isLessThan(TRUTH.mean() / 5));
    }

    private static void assertWithinThreeErrors(ToDoubleFunction<List<WatchedSpan>> estimate, double truth) {
        double[] values = over(estimate);
        double mean = Arrays.stream(values).average().orElseThrow();
        double error = MeanInterval.of(values, 0.95).standardError();
        assertThat(error).isLessThan(truth / 40); // so that three of them say something
        assertThat(Math.abs(mean - truth)).isLessThan(3 * error);
    }

    private static List<Double> wrongOver(ToDoubleFunction<List<WatchedSpan>> estimate) {
        return IntStream.range(0, 4)
                .mapToObj(seed -> estimate.applyAsDouble(listed(seed)))
                .toList();
    }

    private static double[] over(ToDoubleFunction<List<WatchedSpan>> estimate) {
        return IntStream.range(0, SEEDS)
                .mapToDouble(seed -> estimate.applyAsDouble(listed(seed)))
                .toArray();
    }

    private static List<WatchedSpan> listed(long seed) {
        SplittableRandom luck = new SplittableRandom(seed);
        List<WatchedSpan> spans = new ArrayList<>();
        double began = -BEFORE;
        while (true) {
            began -= StrictMath.log1p(-luck.nextDouble()) / A_DAY;
            if (began >= WINDOW) {
                return spans;
            }
            double lasts = TRUTH.quantile(luck.nextDouble());
            if (began + lasts > 0) {
                boolean ended = began + lasts <= WINDOW;
                spans.add(new WatchedSpan(
                        Math.max(0, -began), ended ? lasts : WINDOW - began, ended ? 1 : WatchedSpan.GOES_ON));
            }
        }
    }

    private static List<WatchedSpan> fromTheBeginning(List<WatchedSpan> spans) {
        return spans.stream()
                .map(span -> new WatchedSpan(0, span.exit(), span.cause()))
                .toList();
    }
}
