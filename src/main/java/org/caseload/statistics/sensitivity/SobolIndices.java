package org.caseload.statistics.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.caseload.statistics.Accumulation;
import org.caseload.statistics.Levels;
import org.caseload.statistics.Outcomes;
import org.caseload.statistics.PercentileInterval;
import org.caseload.statistics.Resamples;

/**
 * How much of an outcome's variance each input accounts for, alone and with all it does together with others: Saltelli's estimator of
 * the first-order index and Jansen's of the total one, with intervals from resampled rows of the design.
 *
 * @param variance of the outcome over the inputs' distributions
 * @param inputs one for each input, in their order
 */
public record SobolIndices(double variance, List<Index> inputs) {

    public SobolIndices {
        inputs = List.copyOf(inputs);
    }

    /**
     * The indices of one input.
     *
     * @param first the share of the variance that would go if this input alone were known, on average
     * @param total the share that would remain if all inputs but this were known, on average
     */
    public record Index(PercentileInterval first, PercentileInterval total) {}

    /**
     * The indices from the runs of a design.
     *
     * @param design the design
     * @param outputs what its runs gave, in their order
     * @param level how often an interval covers
     * @param resamples of the design's rows
     */
    public static SobolIndices of(SobolDesign design, double[] outputs, double level, Resamples resamples) {
        Levels.require(level, "a level");
        if (outputs.length != design.runs()) {
            throw new IllegalArgumentException(outputs.length + " outputs for " + design.runs() + " runs");
        }
        double[][] samples = samples(design, outputs);
        double[] variances = variances(samples, resamples);
        double variance = variance(
                Outcomes.mean(samples[0]),
                Outcomes.mean(samples[1]),
                Outcomes.mean(squares(samples[0])),
                Outcomes.mean(squares(samples[1])));
        List<Index> inputs = new ArrayList<>();
        for (int i = 0; i < design.inputs(); i++) {
            double[] first = firstOrder(samples, i);
            double[] total = total(samples, i);
            inputs.add(new Index(
                    estimate(first, variance, variances, level, resamples),
                    estimate(total, variance, variances, level, resamples)));
        }
        return new SobolIndices(variance, inputs);
    }

    /**
     * The indices of a model that draws luck of its own, where every row of the design met luck of its own that all points of the row
     * share. Both estimators are Jansen's, of differences within rows alone, so that luck which moves all points of a row alike is in
     * none of them: the shares are of the variance over the inputs given the luck, and what an input does only with some luck counts
     * as its own.
     *
     * @param design the design
     * @param outputs what its runs gave, in their order
     * @param level how often an interval covers
     * @param resamples of the design's rows
     */
    public static SobolIndices ofSharedLuck(SobolDesign design, double[] outputs, double level, Resamples resamples) {
        Levels.require(level, "a level");
        if (outputs.length != design.runs()) {
            throw new IllegalArgumentException(outputs.length + " outputs for " + design.runs() + " runs");
        }
        double[][] samples = samples(design, outputs);
        double[] all = halfSquares(samples[0], samples[1]);
        double[] variances = resamples.means(all);
        double variance = Outcomes.mean(all);
        List<Index> inputs = new ArrayList<>();
        for (int i = 0; i < design.inputs(); i++) {
            double[] others = halfSquares(samples[1], samples[i + 2]);
            double[] first = new double[all.length];
            Arrays.setAll(first, row -> all[row] - others[row]);
            double[] total = total(samples, i);
            inputs.add(new Index(
                    estimate(first, variance, variances, level, resamples),
                    estimate(total, variance, variances, level, resamples)));
        }
        return new SobolIndices(variance, inputs);
    }

    private static double[] halfSquares(double[] one, double[] other) {
        double[] halves = new double[one.length];
        Arrays.setAll(halves, row -> (one[row] - other[row]) * (one[row] - other[row]) / 2);
        return halves;
    }

    /** A, B and the mixed samples, all less the mean of A and B: the first-order estimator is the better for it. */
    private static double[][] samples(SobolDesign design, double[] outputs) {
        int rows = design.rows();
        double mean = Accumulation.sum(Arrays.copyOf(outputs, 2 * rows)) / (2 * rows);
        double[][] samples = new double[design.inputs() + 2][rows];
        for (int run = 0; run < outputs.length; run++) {
            samples[run / rows][run % rows] = outputs[run] - mean;
        }
        return Outcomes.require(samples, 3, 2);
    }

    private static double[] firstOrder(double[][] samples, int input) {
        double[] terms = new double[samples[0].length];
        for (int row = 0; row < terms.length; row++) {
            terms[row] = samples[1][row] * (samples[input + 2][row] - samples[0][row]);
        }
        return terms;
    }

    private static double[] total(double[][] samples, int input) {
        return halfSquares(samples[0], samples[input + 2]);
    }

    private static double[] variances(double[][] samples, Resamples resamples) {
        double[] meanA = resamples.means(samples[0]);
        double[] meanB = resamples.means(samples[1]);
        double[] squareA = resamples.means(squares(samples[0]));
        double[] squareB = resamples.means(squares(samples[1]));
        double[] variances = new double[meanA.length];
        Arrays.setAll(variances, b -> variance(meanA[b], meanB[b], squareA[b], squareB[b]));
        return variances;
    }

    private static double[] squares(double[] values) {
        double[] squares = new double[values.length];
        Arrays.setAll(squares, i -> values[i] * values[i]);
        return squares;
    }

    private static double variance(double meanA, double meanB, double squareA, double squareB) {
        double mean = (meanA + meanB) / 2;
        return Math.max(0, (squareA + squareB) / 2 - mean * mean);
    }

    private static PercentileInterval estimate(
            double[] terms, double variance, double[] variances, double level, Resamples resamples) {
        double[] drawn = resamples.means(terms);
        for (int b = 0; b < drawn.length; b++) {
            drawn[b] = share(drawn[b], variances[b]);
        }
        return PercentileInterval.of(share(Outcomes.mean(terms), variance), drawn, level);
    }

    private static double share(double part, double variance) {
        return variance > 0 ? part / variance : 0;
    }
}
