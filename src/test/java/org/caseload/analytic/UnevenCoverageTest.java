package org.caseload.analytic;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;
import org.caseload.statistics.MeanInterval;
import org.caseload.statistics.PairedDifference;
import org.caseload.statistics.Resamples;
import org.caseload.statistics.SimultaneousIntervals;
import org.caseload.statistics.TwoPartSummary;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whether intervals of means cover as often as they say where runs differ unevenly: e to the power of a standard normal, whose mean
 * is √e and whose skewness 6.2, and something that is 0 in 97 % of runs.
 */
class UnevenCoverageTest {
    private static final int RUNS = 100;
    private static final double LEVEL = 0.95;
    private static final double MEAN = Math.sqrt(Math.E);
    private static final int FAMILY = 6;
    private static final Resamples RESAMPLES = Resamples.draw(
            1_000, RUNS, (resample, place) -> new KeyedRandom(77, resample).uniform(0, Purpose.RESAMPLING, place));

    private final Coverage coverage = new Coverage("UnevenCoverageTest.java", RUNS + " runs");

    /** 200 experiments miss a share by 4 √(0.95 · 0.05 / 200) = 6.2 % at most. */
    @Test
    void intervals_cover_uneven_outcomes_about_as_often_as_they_say() {
        experiments(200, 50);
        coverage.allWithin(0.062);
    }

    @Tag("slow")
    @Test
    void intervals_cover_uneven_outcomes_as_often_as_they_say() {
        experiments(10_000, 1_000);
        coverage.settle();
    }

    private void experiments(int count, int families) {
        for (int seed = 1; seed <= count; seed++) {
            means(new KeyedRandom(seed, 0));
            seldom(new KeyedRandom(seed, 1));
        }
        for (int seed = 1; seed <= families; seed++) {
            family(new KeyedRandom(seed, 2));
        }
    }

    private void means(KeyedRandom luck) {
        double[] one = drawn(run -> lognormal(luck, run, 0));
        double[] other = drawn(run -> lognormal(luck, run, 1));
        atLeast(
                "mean of a lognormal outcome, σ = 1",
                MeanInterval.of(one, LEVEL).covers(MEAN));
        atLeast(
                "paired difference of two such outcomes, symmetric with long tails",
                PairedDifference.of(one, other, LEVEL).difference().covers(0));
        double[] saving = drawn(run -> -one[run]);
        atLeast(
                "mean of the same as a saving, below 0",
                MeanInterval.of(saving, LEVEL).covers(-MEAN));
    }

    /** 0 in 97 % of runs, else 1 more than an exponential outcome with mean 1; experiments in which no run shows it tell nothing of it. */
    private void seldom(KeyedRandom luck) {
        double[] values = drawn(run -> luck.uniform(run, Purpose.DURATION, 0) < 0.03
                ? 1 - StrictMath.log(luck.uniform(run, Purpose.DURATION, 1))
                : 0);
        TwoPartSummary.findSeldom(values, LEVEL).ifPresent(parts -> {
            atLeast(
                    "share of runs, of what is 0 in 97 % of them",
                    parts.notZero().low() <= 0.03 && 0.03 <= parts.notZero().high());
            atLeast("mean where it is not 0, of the same", parts.where().covers(2));
        });
    }

    private void family(KeyedRandom luck) {
        double[][] columns = new double[FAMILY][];
        double[] exact = new double[FAMILY];
        Arrays.fill(exact, MEAN);
        for (int i = 0; i < FAMILY; i++) {
            int member = i;
            columns[i] = drawn(run -> lognormal(luck, run, member));
        }
        atLeast(
                "all means of 6 lognormal outcomes at once (greatest t)",
                SimultaneousIntervals.of(columns, LEVEL, RESAMPLES).coverAll(exact));
    }

    private static double lognormal(KeyedRandom luck, int run, int which) {
        return StrictMath.exp(luck.gaussian(run, Purpose.DURATION, which));
    }

    private static double[] drawn(IntToDoubleFunction outcome) {
        double[] values = new double[RUNS];
        Arrays.setAll(values, outcome);
        return values;
    }

    private void atLeast(String what, boolean covers) {
        coverage.note(what, 0.93, 1, covers);
    }
}
