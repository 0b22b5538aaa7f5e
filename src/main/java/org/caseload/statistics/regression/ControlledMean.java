package org.caseload.statistics.regression;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.caseload.statistics.Levels;
import org.caseload.statistics.Outcomes;
import org.caseload.statistics.StudentQuantile;

/**
 * A mean with control variates: of other quantities in the same runs the mean is known exactly, and what chance did to them in these runs is
 * taken out by regression (Lavenberg and Welch, Management Science 27, 1981). The interval is that of the plane's height where every
 * control has its known mean; exact where outcomes are normal about a plane.
 *
 * @param n runs
 * @param controls how many controls varied
 * @param mean the height of the plane where every control has its known mean
 * @param low the lower end of its interval
 * @param high the upper end of it
 */
public record ControlledMean(int n, int controls, double mean, double low, double high) {
    /** Runs there must be for each control, so that the plane does not cost more than it gives. */
    public static final int RUNS_PER_CONTROL = 10;

    /** Whether so many runs are enough for so many controls. */
    public static boolean isEnough(int runs, int controls) {
        return controls > 0 && runs >= RUNS_PER_CONTROL * controls;
    }

    /**
     * The mean of an outcome.
     *
     * @param values run by run
     * @param controls columns in the same runs, each less its known mean; one that never varies is left out
     * @param level how often such intervals cover the true mean
     * @throws IllegalArgumentException if there are too few runs for so many controls
     */
    public static ControlledMean of(double[] values, double[][] controls, double level) {
        Levels.require(level, "a level");
        List<double[]> varied = Arrays.stream(controls)
                .filter(control -> !Outcomes.isConstant(control))
                .map(ControlledMean::scaled)
                .toList();
        int k = varied.size();
        int n = values.length;
        if (!isEnough(n, k)) {
            throw new IllegalArgumentException(n + " runs for " + k + " controls: at least " + RUNS_PER_CONTROL
                    + " are due for each, and one control");
        }
        double[][] products = new double[k][k];
        double[] withOutcome = new double[k];
        double[] means = new double[k];
        for (int i = 0; i < k; i++) {
            means[i] = Outcomes.mean(varied.get(i));
            withOutcome[i] = Outcomes.products(varied.get(i), values);
            for (int j = 0; j <= i; j++) {
                products[i][j] = products[j][i] = Outcomes.products(varied.get(i), varied.get(j));
            }
        }
        RealMatrix matrix = new Array2DRowRealMatrix(products, false);
        DecompositionSolver solver = new CholeskyDecomposition(matrix).getSolver();
        RealVector distance = new ArrayRealVector(means, false);
        RealVector outcome = new ArrayRealVector(withOutcome, false);
        RealVector slopes = solver.solve(outcome);
        double residual = Math.max(0, Outcomes.products(values, values) - slopes.dotProduct(outcome));
        double variance = residual / (n - k - 1.0) * (1.0 / n + distance.dotProduct(solver.solve(distance)));
        double mean = Outcomes.mean(values) - slopes.dotProduct(distance);
        double half = StudentQuantile.twoSided(level, n - k - 1.0) * Math.sqrt(variance);
        return new ControlledMean(n, k, mean, mean - half, mean + half);
    }

    /** In standard deviations, so that no control is too small for the arithmetic. */
    private static double[] scaled(double[] control) {
        double deviation = Math.sqrt(Outcomes.variance(control));
        return Arrays.stream(control).map(value -> value / deviation).toArray();
    }

    /** Half the width of the interval. */
    public double halfWidth() {
        return (high - low) / 2;
    }
}
