package org.caseload.statistics.regression;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.linear.SingularMatrixException;

/**
 * Least squares with a constant, and with standard errors for observations that hang together in groups, such as the years
 * of one council: the sandwich of Liang and Zeger (1986), B (Σ Xg'eg eg'Xg) B with B = (X'X)^-1, without a correction for few
 * groups. Where an explanatory value is itself measured with error, an instrument can stand for it: (Z'X)^-1 Z'y.
 */
public final class ClusteredRegression {
    private final RealVector coefficients;
    private final RealMatrix covariance;
    private final int n;
    private final int groups;

    private ClusteredRegression(double[] explained, RealMatrix design, RealMatrix instruments, List<?> groups) {
        RealMatrix bread = inverse(instruments.transpose().multiply(design));
        RealVector y = new ArrayRealVector(explained, false);
        this.coefficients = bread.operate(instruments.transpose().operate(y));
        double[] residuals = y.subtract(design.operate(coefficients)).toArray();
        Collection<RealVector> scores = scores(instruments, residuals, groups);
        RealMatrix meat = new Array2DRowRealMatrix(design.getColumnDimension(), design.getColumnDimension());
        for (RealVector score : scores) {
            meat = meat.add(score.outerProduct(score));
        }
        this.covariance = bread.multiply(meat).multiply(bread.transpose());
        this.n = explained.length;
        this.groups = scores.size();
    }

    /**
     * Fits a constant and a coefficient for each explanatory value.
     *
     * @param explained one value an observation
     * @param groups to which group each observation belongs
     * @param explaining for each explanatory value, one an observation
     * @throws IllegalArgumentException where values cannot be told apart
     */
    public static ClusteredRegression of(double[] explained, List<?> groups, double[]... explaining) {
        RealMatrix design = design(explained, groups, explaining);
        return new ClusteredRegression(explained, design, design, groups);
    }

    /**
     * The same with an instrument for the first explanatory value.
     *
     * @param instrument one value an observation, instead of the first explanatory value's own
     */
    public static ClusteredRegression instrumented(
            double[] explained, List<?> groups, double[] instrument, double[]... explaining) {
        double[][] instead = explaining.clone();
        instead[0] = instrument;
        return new ClusteredRegression(
                explained, design(explained, groups, explaining), design(explained, groups, instead), groups);
    }

    /** What was found for an explanatory value, the first of which is 0. */
    public Coefficient coefficient(int explaining) {
        return of(explaining + 1);
    }

    /** The constant: what is expected where every explanatory value is 0. */
    public Coefficient constant() {
        return of(0);
    }

    private Coefficient of(int column) {
        return new Coefficient(
                coefficients.getEntry(column), Math.sqrt(covariance.getEntry(column, column)), n, groups);
    }

    private static RealMatrix design(double[] explained, List<?> groups, double[]... explaining) {
        if (groups.size() != explained.length) {
            throw new IllegalArgumentException(explained.length + " values in " + groups.size() + " groups");
        }
        if (explained.length <= explaining.length + 1) {
            throw new IllegalArgumentException("too few observations: " + explained.length);
        }
        RealMatrix design = new Array2DRowRealMatrix(explained.length, explaining.length + 1);
        for (int row = 0; row < explained.length; row++) {
            design.setEntry(row, 0, 1);
        }
        for (int column = 0; column < explaining.length; column++) {
            design.setColumn(column + 1, explaining[column]);
        }
        return design;
    }

    private static Collection<RealVector> scores(RealMatrix instruments, double[] residuals, List<?> groups) {
        Map<Object, RealVector> scores = new LinkedHashMap<>();
        for (int row = 0; row < residuals.length; row++) {
            RealVector score = instruments.getRowVector(row).mapMultiply(residuals[row]);
            scores.merge(groups.get(row), score, RealVector::add);
        }
        return scores.values();
    }

    private static RealMatrix inverse(RealMatrix matrix) {
        try {
            return new LUDecomposition(matrix).getSolver().getInverse();
        } catch (SingularMatrixException alike) {
            throw new IllegalArgumentException("the explanatory values cannot be told apart", alike);
        }
    }
}
