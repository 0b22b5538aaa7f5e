package org.caseload.statistics.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caseload.statistics.Levels;
import org.caseload.statistics.Outcomes;
import org.caseload.statistics.Quantiles;
import org.caseload.statistics.Resamples;
import org.caseload.statistics.StudentQuantile;

/**
 * Which uncertain inputs matter most, from one run for each draw of them: the regression of the outcome's ranks on those of the
 * inputs (Iman and Conover, Technometrics 21, 1979), which sees whatever rises or falls, in a straight line or not.
 *
 * <p>Of many inputs that do nothing one in twenty would seem to, so intervals hold for all inputs at once: their multiplier is a quantile of
 * the greatest distance of a resampled coefficient, in its standard errors (Westfall and Young, 1993), widened by the freedom that the
 * regression takes from the residuals; those of leads share the error out evenly (Bonferroni).
 *
 * @param explained the share of the variance of the ranks that all inputs together explain, from 0 to 1; where it is small, chance rules,
 *     or inputs work in ways that ranks do not show
 * @param inputs the inputs, the most important first
 */
public record InputRanking(double explained, List<Influence> inputs) {

    private static final double NOTHING = 1e-12;

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
     * @param low the lower end of the interval of the share; all inputs' intervals cover at once
     * @param high its upper end
     * @param tells whether the coefficient's interval lies wholly on one side of 0, so that the input matters at all; of inputs of which none
     *     does, any is found to as seldom as the level says
     * @param lead over the input that comes next; empty for the last
     */
    public record Influence(
            String name,
            double coefficient,
            double share,
            double low,
            double high,
            boolean tells,
            Optional<Lead> lead) {}

    /**
     * How many times as large an input's share is as that of the next.
     *
     * @param times the ratio of the shares
     * @param low the lower end of its interval, from the same resamples for both; all leads' intervals cover at once; above 1 the two are told
     *     apart
     * @param high its upper end
     */
    public record Lead(double times, double low, double high) {}

    /**
     * Ranks some inputs.
     *
     * @param names of the inputs
     * @param inputs one column for each, run by run
     * @param outputs in the same runs, at least three more than inputs
     * @param level how often all intervals cover at once
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
        double[][] drawn = coefficients(ranks, resamples);
        Integer[] order = new Integer[k];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> -square(plane.coefficient(i))));
        double[] errors = errors(plane, drawn);
        double freedom = outputs.length - k - 1.0;
        double multiplier =
                Math.sqrt((outputs.length - 1) / freedom) * multiplier(plane, drawn, errors, level, freedom);
        double levelOfLead = 1 - (1 - level) / Math.max(1, k - 1);
        List<Influence> influences = new ArrayList<>();
        for (int place = 0; place < k; place++) {
            int i = order[place];
            double half = multiplier * errors[i];
            double nearest = Math.max(0, Math.abs(plane.coefficient(i)) - half);
            Optional<Lead> lead = place + 1 < k
                    ? Optional.of(lead(plane, drawn, i, order[place + 1], levelOfLead))
                    : Optional.empty();
            influences.add(new Influence(
                    names.get(i),
                    plane.coefficient(i),
                    square(plane.coefficient(i)),
                    square(nearest),
                    Math.min(1, square(Math.abs(plane.coefficient(i)) + half)),
                    nearest > 0,
                    lead));
        }
        return new InputRanking(plane.explained(), influences);
    }

    /** Standard errors of the coefficients, but for the freedom that the plane takes: how far resampled ones lie from them. */
    private static double[] errors(LeastSquares plane, double[]... drawn) {
        double[] errors = new double[drawn.length];
        for (int i = 0; i < errors.length; i++) {
            double squares = 0;
            for (double coefficient : drawn[i]) {
                squares += square(coefficient - plane.coefficient(i));
            }
            errors[i] = Math.sqrt(squares / drawn[i].length);
        }
        return errors;
    }

    /** In how many standard errors all coefficients at once lie; never below that of a single one. */
    private static double multiplier(
            LeastSquares plane, double[][] drawn, double[] errors, double level, double freedom) {
        double[] greatest = new double[drawn[0].length];
        for (int i = 0; i < errors.length; i++) {
            for (int b = 0; b < greatest.length && errors[i] > 0; b++) {
                greatest[b] = Math.max(greatest[b], Math.abs(drawn[i][b] - plane.coefficient(i)) / errors[i]);
            }
        }
        return Math.max(
                StudentQuantile.twoSided(level, freedom),
                StudentQuantile.likeNormal(Quantiles.of(greatest).at(level), freedom));
    }

    private static Lead lead(LeastSquares plane, double[][] drawn, int input, int next, double level) {
        double[] ratios = new double[drawn[input].length];
        Arrays.setAll(ratios, b -> times(drawn[input][b], drawn[next][b]));
        Quantiles spread = Quantiles.of(ratios);
        return new Lead(
                times(plane.coefficient(input), plane.coefficient(next)),
                spread.at((1 - level) / 2),
                spread.at((1 + level) / 2));
    }

    /** The ratio of two shares, of which one that is nothing at all counts as next to nothing. */
    private static double times(double coefficient, double other) {
        return Math.max(NOTHING, square(coefficient)) / Math.max(NOTHING, square(other));
    }

    private static double square(double value) {
        return value * value;
    }

    private static LeastSquares plane(double[][] columns) {
        int k = columns.length - 1;
        return LeastSquares.of(Arrays.copyOf(columns, k), columns[k]);
    }

    private static double[][] coefficients(double[][] ranks, Resamples resamples) {
        double[][] coefficients = new double[ranks.length - 1][resamples.count()];
        for (int b = 0; b < resamples.count(); b++) {
            double[][] drawn = new double[ranks.length][];
            for (int i = 0; i < ranks.length; i++) {
                drawn[i] = resamples.draw(b, ranks[i]);
            }
            LeastSquares plane = plane(drawn);
            for (int i = 0; i < coefficients.length; i++) {
                coefficients[i][b] = plane.coefficient(i);
            }
        }
        return coefficients;
    }
}
