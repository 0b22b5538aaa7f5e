package org.caseload.analytic;

import static org.caseload.analytic.SmallFutures.DATES;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.caseload.analytic.SmallFutures.Strategy;
import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;
import org.caseload.statistics.BatchPrecision;
import org.caseload.statistics.Direction;
import org.caseload.statistics.MeanInterval;
import org.caseload.statistics.PairedDifference;
import org.caseload.statistics.PairedShares;
import org.caseload.statistics.PrecisionTarget;
import org.caseload.statistics.ProportionInterval;
import org.caseload.statistics.Quantiles;
import org.caseload.statistics.Quantiles.Band;
import org.caseload.statistics.RatioInterval;
import org.caseload.statistics.Resamples;
import org.caseload.statistics.SimultaneousIntervals;
import org.caseload.statistics.ranking.MultipleComparisonsWithBest;
import org.caseload.statistics.ranking.MultipleComparisonsWithBest.FromBest;
import org.caseload.statistics.survival.RestrictedMean;
import org.caseload.statistics.survival.TimesToEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whether intervals cover as often as they say, over experiments of which each has a seed of its own, on two models with known answers:
 * {@link SmallFutures} and {@link SmallRunDowns}. docs/validation.md has the last results of the slow one.
 */
@Tag("whole")
class CoverageTest {
    private static final int RUNS = 100;
    private static final int LAST = DATES.length - 1;
    private static final double LEVEL = 0.95;
    private static final double MEDIAN = SmallRunDowns.median(SmallRunDowns.USUAL);
    private static final double RESTRICTED = SmallRunDowns.restrictedMean(SmallRunDowns.USUAL);
    private static final Resamples RESAMPLES = resamples(RUNS);

    private final Coverage coverage = new Coverage("CoverageTest.java", RUNS + " runs");

    /** 100 experiments miss a share by 4 √(0.95 · 0.05 / 100) = 9 % at most. */
    @Test
    void intervals_cover_about_as_often_as_they_say() {
        experiments(100);
        coverage.allWithin(0.09);
    }

    @Tag("slow")
    @Test
    void intervals_cover_as_often_as_they_say() {
        experiments(2_000);
        coverage.settle();
    }

    private void experiments(int count) {
        for (int seed = 1; seed <= count; seed++) {
            SmallFutures futures = SmallFutures.of(seed, RUNS);
            means(futures);
            quantiles(futures);
            shares(futures);
            family(futures);
            best(futures);
            bestWhereDifferencesVaryAlike(seed);
            ratio(futures);
            times(seed);
            sequential(seed);
        }
    }

    private void means(SmallFutures futures) {
        double[] base = futures.open(Strategy.BASE, LAST);
        double[] both = futures.open(Strategy.BOTH, LAST);
        double mean = Strategy.BASE.mean(DATES[LAST]);
        about("mean open cases", MeanInterval.of(base, LEVEL).covers(mean));
        about(
                "paired difference of open cases",
                PairedDifference.of(both, base, LEVEL).difference().covers(Strategy.BOTH.mean(DATES[LAST]) - mean));
    }

    private void quantiles(SmallFutures futures) {
        Quantiles quantiles = Quantiles.of(futures.open(Strategy.BASE, LAST));
        PoissonDistribution exact = poisson(Strategy.BASE);
        for (double p : new double[] {0.5, 0.9}) {
            Band band = quantiles.findInterval(p, LEVEL).orElseThrow();
            int value = exact.inverseCumulativeProbability(p);
            atLeast(p == 0.5 ? "median of open cases" : "90 % quantile of open cases", value, band.low(), band.high());
        }
    }

    private static PoissonDistribution poisson(Strategy strategy) {
        return new PoissonDistribution(null, strategy.mean(DATES[LAST]), 1e-12, 10_000);
    }

    /** Open cases are Poisson with mean 38.01: at most 29, 32 and 45 in 8, 18 and 89 % of futures. */
    private void shares(SmallFutures futures) {
        double[] base = futures.open(Strategy.BASE, LAST);
        for (int target : new int[] {29, 32, 45}) {
            long reached = Arrays.stream(base).filter(open -> open <= target).count();
            ProportionInterval share = ProportionInterval.of(reached, RUNS, LEVEL);
            double exact = poisson(Strategy.BASE).cumulativeProbability(target);
            atLeast("share of futures with at most " + target + " open cases", exact, share.low(), share.high());
        }
    }

    @Tag("slow")
    @Test
    void families_cover_better_with_more_runs() {
        int runs = 400;
        Resamples resamples = resamples(runs);
        Coverage more = new Coverage("CoverageTest.java", runs + " runs");
        for (int seed = 1; seed <= 1_000; seed++) {
            double[][] differences = SmallFutures.of(seed, runs).differences();
            SimultaneousIntervals family = SimultaneousIntervals.of(differences, LEVEL, resamples);
            more.note(
                    "all differences of 4 strategies on 6 dates at once, from more runs",
                    0.93,
                    1,
                    family.coverAll(SmallFutures.meanDifferences()));
        }
        more.settle();
    }

    private static Resamples resamples(int runs) {
        return Resamples.draw(
                1_000, runs, (resample, place) -> new KeyedRandom(77, resample).uniform(0, Purpose.RESAMPLING, place));
    }

    private void family(SmallFutures futures) {
        SimultaneousIntervals family = SimultaneousIntervals.of(futures.differences(), LEVEL, RESAMPLES);
        atLeast(
                "all differences of 4 strategies on 6 dates at once (greatest t)",
                family.coverAll(SmallFutures.meanDifferences()));
    }

    /** Differences from the base vary more where more is done: what Nelson and Matejcik assume does not hold here. */
    private void best(SmallFutures futures) {
        double[][] open = futures.allOn(LAST);
        double[] exact = Arrays.stream(Strategy.values())
                .mapToDouble(strategy -> strategy.mean(DATES[LAST]))
                .toArray();
        atLeast(
                "best of 5 (pair by pair)",
                coverAll(MultipleComparisonsWithBest.paired(open, Direction.SMALLER, LEVEL), exact));
        coverage.note(
                "best of 5 (Nelson and Matejcik) where differences do not vary alike: no promise",
                0.85,
                1,
                coverAll(MultipleComparisonsWithBest.nelsonMatejcik(open, Direction.SMALLER, LEVEL), exact));
    }

    /** Luck in common, as much noise for each, and one that is clearly the best, where the intervals are at their narrowest. */
    private void bestWhereDifferencesVaryAlike(long seed) {
        double[] exact = {2, 2, 0, 2, 2};
        double[][] outcomes = new double[exact.length][RUNS];
        for (int run = 0; run < RUNS; run++) {
            KeyedRandom luck = new KeyedRandom(seed, run);
            for (int i = 0; i < exact.length; i++) {
                outcomes[i][run] =
                        exact[i] + 3 * luck.gaussian(9, Purpose.DURATION, 2) + luck.gaussian(i, Purpose.DURATION, 2);
            }
        }
        about(
                "best of 5 (Nelson and Matejcik) where differences vary alike",
                coverAll(MultipleComparisonsWithBest.nelsonMatejcik(outcomes, Direction.SMALLER, LEVEL), exact));
    }

    private static boolean coverAll(MultipleComparisonsWithBest best, double... exact) {
        for (int i = 0; i < exact.length; i++) {
            int system = i;
            double others = IntStream.range(0, exact.length)
                    .filter(other -> other != system)
                    .mapToDouble(other -> exact[other])
                    .min()
                    .orElseThrow();
            FromBest interval = best.systems().get(i);
            if (exact[i] - others < interval.low() || exact[i] - others > interval.high()) {
                return false;
            }
        }
        return true;
    }

    /** Cases avoided by both measures for each avoided by shorter stays alone. */
    private void ratio(SmallFutures futures) {
        double[] above = difference(futures, Strategy.BOTH);
        double[] below = difference(futures, Strategy.SHORTER);
        RatioInterval ratio = RatioInterval.fieller(above, below, LEVEL);
        double exact = avoided(Strategy.BOTH) / avoided(Strategy.SHORTER);
        boolean covers = ratio.isKnown()
                && ratio.low().orElseThrow() <= exact
                && exact <= ratio.high().orElseThrow();
        about("ratio of two differences (Fieller)", covers);
    }

    private static double[] difference(SmallFutures futures, Strategy strategy) {
        double[] base = futures.open(Strategy.BASE, LAST);
        double[] open = futures.open(strategy, LAST);
        double[] difference = new double[RUNS];
        Arrays.setAll(difference, run -> base[run] - open[run]);
        return difference;
    }

    private static double avoided(Strategy strategy) {
        return Strategy.BASE.mean(DATES[LAST]) - strategy.mean(DATES[LAST]);
    }

    private void times(long seed) {
        double[] usual = SmallRunDowns.times(seed, RUNS, SmallRunDowns.USUAL);
        double[] faster = SmallRunDowns.times(seed, RUNS, SmallRunDowns.FASTER);
        double[] reached = Arrays.stream(usual).filter(Double::isFinite).toArray();
        TimesToEvent runs = new TimesToEvent(reached, RUNS, SmallRunDowns.HORIZON);
        Band median = runs.quantileBand(0.5, LEVEL);
        atLeast("median time to target", MEDIAN, median.low(), median.high());
        ProportionInterval byTwenty = runs.reachedBy(20, LEVEL);
        double exact = SmallRunDowns.probability(20, SmallRunDowns.USUAL);
        atLeast("P(target reached by day 20)", exact, byTwenty.low(), byTwenty.high());
        about(
                "restricted mean time to target",
                RestrictedMean.of(usual, SmallRunDowns.HORIZON, LEVEL).covers(RESTRICTED));
        PairedShares shares = PairedShares.of(by(20, faster), by(20, usual), LEVEL);
        double gain = SmallRunDowns.probability(20, SmallRunDowns.FASTER) - exact;
        atLeast("paired difference of P(target reached by day 20)", gain, shares.low(), shares.high());
    }

    private static boolean[] by(double day, double... times) {
        boolean[] by = new boolean[times.length];
        for (int run = 0; run < by.length; run++) {
            by[run] = times[run] <= day;
        }
        return by;
    }

    /** Run until the mean restricted time is known to ± 0.6 days, looking after batches of 50: about 170 runs. */
    private void sequential(long seed) {
        double[] all = SmallRunDowns.times(seed + 1_000_000L, 400, SmallRunDowns.USUAL);
        BatchPrecision precision = new BatchPrecision(50, all.length);
        List<PrecisionTarget> targets = List.of(PrecisionTarget.absolute(0.6));
        int runs = 0;
        MeanInterval interval;
        do {
            runs = precision.nextLook(runs);
            interval = RestrictedMean.of(Arrays.copyOf(all, runs), SmallRunDowns.HORIZON, LEVEL);
        } while (precision.decide(runs, targets, List.of(interval)) == BatchPrecision.Decision.GO_ON);
        about("mean after running until ± 0.6 days, in batches of 50", interval.covers(RESTRICTED));
    }

    private void about(String what, boolean covers) {
        coverage.note(what, 0.93, 0.97, covers);
    }

    private void atLeast(String what, boolean covers) {
        coverage.note(what, 0.93, 1, covers);
    }

    private void atLeast(String what, double exact, double low, double high) {
        atLeast(what, low <= exact && exact <= high);
    }
}
