package org.caseload.statistics.sensitivity;

import java.util.Arrays;
import org.caseload.statistics.Outcomes;

/**
 * The plane through some points by least squares, in standardised variables: each has mean 0 and variance 1, so that a coefficient
 * says how many standard deviations the outcome moves with one of the input.
 *
 * <p>An input that never varied, or that others determine, has the coefficient 0.
 */
final class LeastSquares {

    private static final double DETERMINED = 1e-9;

    private final double[] coefficients;
    private final double[] correlations;
    private final double explained;

    private LeastSquares(double[] coefficients, double[] correlations, double explained) {
        this.coefficients = coefficients;
        this.correlations = correlations;
        this.explained = explained;
    }

    static LeastSquares of(double[][] inputs, double[] outputs) {
        int k = inputs.length;
        double[][] all = new double[k + 1][];
        for (int i = 0; i < k; i++) {
            all[i] = standardised(inputs[i]);
        }
        all[k] = standardised(outputs);
        double[][] products = new double[k + 1][k + 1];
        for (int i = 0; i <= k; i++) {
            for (int j = 0; j <= i; j++) {
                products[i][j] = products[j][i] = product(all[i], all[j]);
            }
        }
        double[] coefficients = solve(products, k);
        double explained = 0;
        for (int i = 0; i < k; i++) {
            explained += coefficients[i] * products[i][k];
        }
        return new LeastSquares(coefficients, Arrays.copyOf(products[k], k), Math.max(0, Math.min(1, explained)));
    }

    private static double[] standardised(double[] column) {
        double mean = Outcomes.mean(column);
        double deviation = Math.sqrt(Outcomes.variance(column) * (column.length - 1));
        double[] standardised = new double[column.length];
        for (int i = 0; i < column.length; i++) {
            standardised[i] = deviation > 0 ? (column[i] - mean) / deviation : 0;
        }
        return standardised;
    }

    private static double product(double[] one, double[] other) {
        double product = 0;
        for (int i = 0; i < one.length; i++) {
            product += one[i] * other[i];
        }
        return product;
    }

    /** Cholesky's factors of the correlations, then forwards and back. */
    private static double[] solve(double[][] correlations, int k) {
        double[][] factor = factor(correlations, k);
        double[] solution = new double[k];
        for (int i = 0; i < k; i++) {
            double rest = correlations[i][k];
            for (int j = 0; j < i; j++) {
                rest -= factor[i][j] * solution[j];
            }
            solution[i] = factor[i][i] > 0 ? rest / factor[i][i] : 0;
        }
        for (int i = k - 1; i >= 0; i--) {
            double rest = solution[i];
            for (int j = i + 1; j < k; j++) {
                rest -= factor[j][i] * solution[j];
            }
            solution[i] = factor[i][i] > 0 ? rest / factor[i][i] : 0;
        }
        return solution;
    }

    private static double[][] factor(double[][] correlations, int k) {
        double[][] factor = new double[k][k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = correlations[i][j];
                for (int l = 0; l < j; l++) {
                    rest -= factor[i][l] * factor[j][l];
                }
                if (i == j) {
                    factor[i][i] = rest > DETERMINED ? Math.sqrt(rest) : 0;
                } else {
                    factor[i][j] = factor[j][j] > 0 ? rest / factor[j][j] : 0;
                }
            }
        }
        return factor;
    }

    /** The standardised coefficient of an input. */
    double coefficient(int input) {
        return coefficients[input];
    }

    /**
     * The part of what is explained that an input brings about: its coefficient times its correlation with the outcome (Pratt's
     * measure); those of all inputs add up to what is explained.
     */
    double explainedBy(int input) {
        return coefficients[input] * correlations[input];
    }

    /** The share of the outcome's variance that the plane explains, from 0 to 1. */
    double explained() {
        return explained;
    }

    /** How far the outcome moves with one of each input on the plane through some points; 0 with an input that never varied. */
    static double[] slopes(double[][] inputs, double[] outputs) {
        LeastSquares plane = of(inputs, outputs);
        double deviation = Math.sqrt(Outcomes.variance(outputs));
        double[] slopes = new double[inputs.length];
        for (int i = 0; i < slopes.length; i++) {
            double spread = Math.sqrt(Outcomes.variance(inputs[i]));
            slopes[i] = spread > 0 ? plane.coefficients[i] * deviation / spread : 0;
        }
        return slopes;
    }

    /** The outcome on the plane through some points, at others, in the outcome's unit. */
    static double[] predicted(double[][] inputs, double[] outputs, double[][] at) {
        double[] slopes = slopes(inputs, outputs);
        double[] predicted = new double[at[0].length];
        Arrays.fill(predicted, Outcomes.mean(outputs));
        for (int i = 0; i < inputs.length; i++) {
            double mean = Outcomes.mean(inputs[i]);
            for (int run = 0; run < predicted.length; run++) {
                predicted[run] += slopes[i] * (at[i][run] - mean);
            }
        }
        return predicted;
    }
}
