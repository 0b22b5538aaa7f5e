package org.caseload.statistics.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.caseload.statistics.Levels;
import org.caseload.statistics.Outcomes;
import org.caseload.statistics.Quantiles;
import org.caseload.statistics.Resamples;

/**
 * Which uncertain inputs matter most, from one run for each draw of them: the regression of the outcome's ranks on those of the
 * inputs (Iman and Conover, Technometrics 21, 1979), which sees whatever rises or falls, in a straight line or not.
 *
 * @param explained the share of the variance of the ranks that all inputs together explain, from 0 to 1; where it is small, chance rules,
 *     or inputs work in ways that ranks do not show
 * @param inputs the inputs, the most important first
 */
public record InputRanking(double explained, List<Influence> inputs) {

    public InputRanking {
        inputs = List.copyOf(inputs);
    }

    /**
     * What one input does.
     *
     * @param name of the input
     * @param coefficient by how many standard deviations the outcome's rank moves with one of the input's: from −1 to 1, negative where
     *     more of the input means less of the outcome
     * @param share of the variance of the ranks, the coefficient squared: inputs are drawn independently of each other
     * @param low the lower end of the interval of the share
     * @param high its upper end
     */
    public record Influence(String name, double coefficient, double share, double low, double high) {}

    /**
     * Ranks some inputs.
     *
     * @param names of the inputs
     * @param inputs one column for each, run by run
     * @param outputs in the same runs, at least three more than inputs
     * @param level how often an interval covers
     * @param resamples of the runs
     */
    public static InputRanking of(
            List<String> names, double[][] inputs, double[] outputs, double level, Resamples resamples) {
        Levels.require(level, "a level");
        int k = names.size();
        if (inputs.length != k) {
            throw new IllegalArgumentException(inputs.length + " columns for " + k + " inputs");
        }
        double[][] ranks = new double[k + 1][];
        for (int i = 0; i < k; i++) {
            ranks[i] = Ranks.of(inputs[i]);
        }
        ranks[k] = Ranks.of(outputs);
        Outcomes.require(ranks, 2, k + 3);
        LeastSquares plane = plane(ranks);
        double[][] drawn = shares(ranks, resamples);
        List<Influence> influences = new ArrayList<>();
        for (int i = 0; i < k; i++) {
            double coefficient = plane.coefficient(i);
            Quantiles spread = Quantiles.of(drawn[i]);
            double low = spread.at((1 - level) / 2);
            double high = spread.at((1 + level) / 2);
            influences.add(new Influence(names.get(i), coefficient, coefficient * coefficient, low, high));
        }
        influences.sort(Comparator.comparingDouble(Influence::share).reversed());
        return new InputRanking(plane.explained(), influences);
    }

    private static LeastSquares plane(double[][] columns) {
        int k = columns.length - 1;
        return LeastSquares.of(Arrays.copyOf(columns, k), columns[k]);
    }

    private static double[][] shares(double[][] ranks, Resamples resamples) {
        double[][] shares = new double[ranks.length - 1][resamples.count()];
        for (int b = 0; b < resamples.count(); b++) {
            double[][] drawn = new double[ranks.length][];
            for (int i = 0; i < ranks.length; i++) {
                drawn[i] = resamples.draw(b, ranks[i]);
            }
            LeastSquares plane = plane(drawn);
            for (int i = 0; i < shares.length; i++) {
                shares[i][b] = plane.coefficient(i) * plane.coefficient(i);
            }
        }
        return shares;
    }
}
