package org.caseload.statistics.sensitivity;

import org.caseload.statistics.Direction;
import org.caseload.statistics.Levels;
import org.caseload.statistics.Outcomes;
import org.caseload.statistics.PercentileInterval;
import org.caseload.statistics.Resamples;

/**
 * What it would be worth to know an uncertain input before choosing among strategies: how much better the choice would do on
 * average, in the outcome's unit (expected value of partial perfect information, by regression of one run for each draw of the
 * inputs: Strong, Oakley and Brennan, Medical Decision Making 34, 2014). Nothing, where the same strategy is best whatever the
 * input turns out to be.
 */
public final class ValueOfInformation {
    private static final int DEGREE = 3;

    private ValueOfInformation() {}

    /**
     * The value of knowing one input.
     *
     * @param outcomes one column for each strategy, at least two, run by run
     * @param input its value in the same runs, at least ten
     * @param better which outcome is the better one
     * @param level how often such intervals cover, about
     * @param resamples of the runs
     * @return at least 0; slightly too large rather than too small
     */
    public static PercentileInterval of(
            double[][] outcomes, double[] input, Direction better, double level, Resamples resamples) {
        Levels.require(level, "a level");
        double[][] columns = Outcomes.require(outcomes, 2, 10);
        Outcomes.require(new double[][] {columns[0], input}, 2, 10);
        double[] values = new double[resamples.count()];
        for (int b = 0; b < values.length; b++) {
            double[][] drawn = new double[columns.length][];
            for (int i = 0; i < columns.length; i++) {
                drawn[i] = resamples.draw(b, columns[i]);
            }
            values[b] = value(drawn, resamples.draw(b, input), better);
        }
        return PercentileInterval.of(value(columns, input, better), values, level);
    }

    /** How much better the best for each value of the input does than the one that is best on average. */
    private static double value(double[][] columns, double[] input, Direction better) {
        double[][] powers = powers(input);
        double[][] advantages = new double[columns.length][];
        for (int i = 0; i < columns.length; i++) {
            advantages[i] = LeastSquares.fitted(powers, overFirst(columns, i, better));
        }
        double[] chosen = new double[input.length];
        double fixed = 0;
        for (double[] advantage : advantages) {
            fixed = Math.max(fixed, Outcomes.mean(advantage));
            for (int run = 0; run < chosen.length; run++) {
                chosen[run] = Math.max(chosen[run], advantage[run]);
            }
        }
        return Math.max(0, Outcomes.mean(chosen) - fixed);
    }

    private static double[] overFirst(double[][] columns, int i, Direction better) {
        double[] advantage = new double[columns[i].length];
        for (int run = 0; run < advantage.length; run++) {
            advantage[run] = better.advantage(columns[i][run], columns[0][run]);
        }
        return advantage;
    }

    /** The first powers of the input, standardised before they are taken. */
    private static double[][] powers(double[] input) {
        double mean = Outcomes.mean(input);
        double deviation = Math.sqrt(Outcomes.variance(input));
        double[][] powers = new double[DEGREE][input.length];
        for (int run = 0; run < input.length; run++) {
            double x = deviation > 0 ? (input[run] - mean) / deviation : 0;
            double power = 1;
            for (int degree = 0; degree < DEGREE; degree++) {
                power *= x;
                powers[degree][run] = power;
            }
        }
        return powers;
    }
}
