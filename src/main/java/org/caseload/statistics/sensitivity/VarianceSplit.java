package org.caseload.statistics.sensitivity;

import java.util.Arrays;
import org.apache.commons.math3.distribution.FDistribution;
import org.caseload.statistics.Accumulation;
import org.caseload.statistics.Levels;
import org.caseload.statistics.NormalQuantile;
import org.caseload.statistics.Outcomes;

/**
 * How much of the variance of an outcome is chance, which would remain if every input were known, and how much is ignorance of the
 * inputs.
 *
 * @param estimator how it was found
 * @param chance the variance that remains once the inputs are given, in the outcome's unit squared
 * @param ignorance the variance that comes from not knowing them; at least 0
 * @param low the lower end of the interval of the share of ignorance
 * @param high its upper end
 */
public record VarianceSplit(Estimator estimator, double chance, double ignorance, double low, double high) {

    /** How a split was found. */
    public enum Estimator {
        /** Several runs for each draw of the inputs, by one-way analysis of variance with random effects. */
        NESTED,
        /** One run for each draw of the inputs, by regression on them and their squares. */
        REGRESSION
    }

    /** The share of the variance that is ignorance, from 0 to 1; 0 where nothing varies. */
    public double share() {
        double total = chance + ignorance;
        return total > 0 ? ignorance / total : 0;
    }

    /**
     * From several runs for each draw of the inputs: the mean squares between and within draws (Searle, Casella and McCulloch, Variance
     * Components, 1992, 3.5 and 3.6). The interval is exact for normal outcomes and equal numbers of runs.
     *
     * @param draws one row for each draw of the inputs, at least two, with its runs; at least one row with two
     * @param level how often such intervals cover the share of ignorance
     */
    public static VarianceSplit nested(double[][] draws, double level) {
        Levels.require(level, "a level");
        Accumulation total = new Accumulation();
        Accumulation squaredCounts = new Accumulation();
        Accumulation within = new Accumulation();
        for (double[] runs : draws) {
            Outcomes.require(new double[][] {runs}, 1, 1);
            squaredCounts.add((double) runs.length * runs.length);
            within.add(Outcomes.isConstant(runs) ? 0 : Outcomes.products(runs, runs));
            for (double run : runs) {
                total.add(run);
            }
        }
        long n = total.count();
        int k = draws.length;
        if (k < 2 || n <= k) {
            throw new IllegalArgumentException(n + " runs of " + k
                    + " draws: at least two draws are due, and two runs of one of them, to tell chance from ignorance");
        }
        double runsEach = (n - squaredCounts.sum() / n) / (k - 1);
        double chance = within.sum() / (n - k);
        double between = between(draws, total.mean()) / (k - 1);
        return nested(between, chance, runsEach, k - 1.0, (double) n - k, level);
    }

    private static double between(double[][] draws, double mean) {
        Accumulation squares = new Accumulation();
        for (double[] runs : draws) {
            double difference = Outcomes.mean(runs) - mean;
            squares.add(runs.length * difference * difference);
        }
        return squares.sum();
    }

    private static VarianceSplit nested(
            double between, double chance, double runsEach, double above, double below, double level) {
        double ignorance = Math.max(0, (between - chance) / runsEach);
        if (chance == 0) {
            double all = between > 0 ? 1 : 0;
            return new VarianceSplit(Estimator.NESTED, 0, ignorance, all, all);
        }
        FDistribution f = new FDistribution(null, above, below);
        double ratio = between / chance;
        double low = share(ratio / f.inverseCumulativeProbability((1 + level) / 2), runsEach);
        double high = share(ratio / f.inverseCumulativeProbability((1 - level) / 2), runsEach);
        return new VarianceSplit(Estimator.NESTED, chance, ignorance, low, high);
    }

    /** The share of ignorance where the mean square between is so many times its value without ignorance. */
    private static double share(double ratio, double runsEach) {
        return Math.max(0, (ratio - 1) / (ratio - 1 + runsEach));
    }

    /**
     * From one run for each draw of the inputs: what a quadratic in each of them explains, less what it would explain by chance (adjusted
     * R²). It cannot see what inputs do only together, so it calls too much chance rather than too little. The interval is that of
     * Olkin and Finn (Psychological Bulletin 118, 1995), good for some hundreds of runs.
     *
     * @param inputs one column for each input, run by run
     * @param outputs in the same runs, more than twice the inputs and 3
     * @param level how often such intervals cover the share of ignorance, about
     */
    public static VarianceSplit regression(double[][] inputs, double[] outputs, double level) {
        double z = NormalQuantile.twoSided(level);
        int k = inputs.length;
        int n = outputs.length;
        double[][] columns = new double[2 * k + 1][];
        for (int i = 0; i < k; i++) {
            columns[2 * i] = inputs[i];
            columns[2 * i + 1] = squares(inputs[i]);
        }
        columns[2 * k] = outputs;
        double[][] checked = Outcomes.require(columns, 3, 2 * k + 4);
        double[][] terms = Arrays.copyOf(checked, 2 * k);
        double explained = LeastSquares.of(terms, checked[2 * k]).explained();
        double freedom = n - 2.0 * k - 1;
        double share = Math.max(0, 1 - (1 - explained) * (n - 1) / freedom);
        double error = 2 * Math.sqrt(explained) * (1 - explained) * freedom / Math.sqrt(((double) n * n - 1) * (n + 3));
        double variance = Outcomes.variance(outputs);
        return new VarianceSplit(
                Estimator.REGRESSION,
                (1 - share) * variance,
                share * variance,
                Math.max(0, share - z * error),
                Math.min(1, share + z * error));
    }

    /** Of the differences from the mean, so that a square says something of its own. */
    private static double[] squares(double[] input) {
        double mean = Outcomes.mean(input);
        double[] squares = new double[input.length];
        for (int i = 0; i < input.length; i++) {
            squares[i] = (input[i] - mean) * (input[i] - mean);
        }
        return squares;
    }
}
