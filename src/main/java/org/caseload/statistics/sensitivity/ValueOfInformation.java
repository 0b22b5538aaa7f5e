package org.caseload.statistics.sensitivity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.caseload.statistics.Direction;
import org.caseload.statistics.Levels;
import org.caseload.statistics.MeanInterval;
import org.caseload.statistics.Outcomes;
import org.caseload.statistics.Resampling;

/**
 * What it would be worth to know an uncertain input before choosing among strategies: how much better the choice would do on
 * average, in the outcome's unit (expected value of partial perfect information, by regression of one run for each draw of the
 * inputs: Strong, Oakley and Brennan, Medical Decision Making 34, 2014).
 *
 * <p>Which strategy is best at which value of the input is learnt from four fifths of the runs, and what that is worth is read off
 * the other fifth, in turn (cross-fitting; Chernozhukov and others, Econometrics Journal 21, 2018). A choice fitted and valued on the
 * same runs finds worth in chance: the best of several fitted curves is too good, the more so the more strategies. Here nothing is left
 * to take off: where the input is of no use, the value is 0 on average or below it. Since what is learnt for one fifth hangs together
 * with what is learnt for another, an interval above 0 must stand up to a second test: the same with the input's values dealt out to
 * the runs anew, after which it is of no use (a permutation test).
 */
public final class ValueOfInformation {
    private static final int DEGREE = 3;
    private static final int FOLDS = 5;

    /** Inputs dealt out anew for each that chance alone may put before the input itself: p is known to a half. */
    private static final int DEALS = 2;

    /** So few would leave a cubic with nothing to be fitted to. */
    private static final int FEWEST = 10;

    private ValueOfInformation() {}

    /**
     * The value of knowing one input.
     *
     * @param outcomes one column for each strategy, at least two, run by run
     * @param input its value in the same runs, at least ten
     * @param better which outcome is the better one
     * @param level how often such intervals cover, about
     * @param luck how the runs are parted, and the input dealt out anew
     * @return rather too small than too large; below 0 where what seems learnt does harm
     */
    public static MeanInterval of(
            double[][] outcomes, double[] input, Direction better, double level, Resampling luck) {
        Levels.require(level, "a level");
        double[][] columns = Outcomes.require(outcomes, 2, FEWEST);
        Outcomes.require(new double[][] {columns[0], input}, 2, FEWEST);
        double[][] advantages = new double[columns.length][];
        for (int i = 0; i < columns.length; i++) {
            advantages[i] = overFirst(columns, i, better);
        }
        int[] order = order(0, input.length, luck);
        MeanInterval value = MeanInterval.of(gains(advantages, input, order), level);
        return value.low() <= 0 || isMoreThanChance(value, advantages, input, order, level, luck)
                ? value
                : new MeanInterval(
                        value.n(), value.mean(), value.standardDeviation(), value.skewness(), 0, value.high());
    }

    /** Whether hardly any input that is of no use seems to be worth so much, for its standard error. */
    private static boolean isMoreThanChance(
            MeanInterval value, double[][] advantages, double[] input, int[] order, double level, Resampling luck) {
        int deals = (int) Math.ceil(2 * DEALS / (1 - level)) - 1;
        int asGood = 0;
        for (int deal = 1; deal <= deals && asGood < DEALS; deal++) {
            double[] dealt = at(input, order(deal, input.length, luck));
            MeanInterval chance = MeanInterval.of(gains(advantages, dealt, order), level);
            boolean seemsWorth = chance.mean() > 0;
            asGood += seemsWorth && chance.mean() * value.standardError() >= value.mean() * chance.standardError()
                    ? 1
                    : 0;
        }
        return asGood < DEALS;
    }

    private static int[] order(int deal, int runs, Resampling luck) {
        return IntStream.range(0, runs)
                .boxed()
                .sorted(Comparator.comparingDouble(run -> luck.uniform(deal, run)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** What the choice gains in each run by the input. */
    private static double[] gains(double[][] advantages, double[] input, int[] order) {
        double[] gains = new double[input.length];
        for (int fold = 0; fold < FOLDS; fold++) {
            enter(advantages, input, order, fold, gains);
        }
        return gains;
    }

    /** Learns from all runs but those of one fold, and enters for those of the fold what the choice gained in them. */
    private static void enter(double[][] advantages, double[] input, int[] order, int fold, double[] gains) {
        int[] learnt = IntStream.range(0, order.length)
                .filter(place -> place % FOLDS != fold)
                .map(place -> order[place])
                .toArray();
        int[] tried = IntStream.range(0, order.length)
                .filter(place -> place % FOLDS == fold)
                .map(place -> order[place])
                .toArray();
        double centre = Outcomes.mean(at(input, learnt));
        double deviation = Math.sqrt(Outcomes.variance(at(input, learnt)));
        double[][] powers = powers(at(input, learnt), centre, deviation);
        double[][] there = powers(at(input, tried), centre, deviation);
        double[][] expected = new double[advantages.length][];
        double[] means = new double[advantages.length];
        for (int i = 0; i < advantages.length; i++) {
            double[] known = at(advantages[i], learnt);
            expected[i] = LeastSquares.predicted(powers, known, there);
            means[i] = Outcomes.mean(known);
        }
        int always = best(means);
        for (int place = 0; place < tried.length; place++) {
            double[] here = new double[expected.length];
            for (int i = 0; i < here.length; i++) {
                here[i] = expected[i][place];
            }
            int run = tried[place];
            gains[run] = advantages[best(here)][run] - advantages[always][run];
        }
    }

    private static int best(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = values[i] > values[best] ? i : best;
        }
        return best;
    }

    private static double[] at(double[] column, int[] runs) {
        double[] values = new double[runs.length];
        Arrays.setAll(values, place -> column[runs[place]]);
        return values;
    }

    private static double[] overFirst(double[][] columns, int i, Direction better) {
        double[] advantage = new double[columns[i].length];
        Arrays.setAll(advantage, run -> better.advantage(columns[i][run], columns[0][run]));
        return advantage;
    }

    /** The first powers of the input, standardised before they are taken. */
    private static double[][] powers(double[] input, double centre, double deviation) {
        double[][] powers = new double[DEGREE][input.length];
        for (int run = 0; run < input.length; run++) {
            double standardised = deviation > 0 ? (input[run] - centre) / deviation : 0;
            double power = 1;
            for (int degree = 0; degree < DEGREE; degree++) {
                power *= standardised;
                powers[degree][run] = power;
            }
        }
        return powers;
    }
}
