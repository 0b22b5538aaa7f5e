package org.caseload.statistics.survival;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * Whether watched times look like a law: the ends in each band of age beside those that the law lets expect of whoever was watched there
 * (Hjort, Annals of Statistics 18, 1990, section 4; Akritas, Journal of the American Statistical Association 83, 1988). Where the law was
 * fitted to the same times, what the fit took up is taken out of the variance.
 *
 * @param chiSquare the sum of squares
 * @param bands how many bands it has; those next to each other are put together until the law lets expect five ends in each
 * @param p how often it would be so large were the law right: evenly from 0 to 1 then
 */
public record GoodnessOfFit(double chiSquare, int bands, double p) {
    private static final double FEWEST = 5;
    private static final double STEP = 1e-4;

    /** Of a direction of which less is left the fit has taken up so much that nothing can be told along it. */
    private static final double TAKEN_UP = 0.1;

    /**
     * Of a law that was known before.
     *
     * @param cumulativeHazard minus the logarithm of the share that lasts longer than an age; 0 at 0 and below
     * @param edges ages at which one band ends and the next begins, rising
     */
    public static GoodnessOfFit of(List<WatchedSpan> spans, DoubleUnaryOperator cumulativeHazard, double... edges) {
        AgeCounts counts = new AgeCounts(spans);
        List<Double> kept = wide(counts, cumulativeHazard, edges);
        double[] expected = expected(counts, cumulativeHazard, kept);
        double[] ended = ended(counts, kept);
        double sum = 0;
        for (int j = 0; j < expected.length; j++) {
            sum += (ended[j] - expected[j]) * (ended[j] - expected[j]) / expected[j];
        }
        return of(sum, expected.length, expected.length);
    }

    /** Of a law that was fitted to the same times. */
    public static GoodnessOfFit of(List<WatchedSpan> spans, LengthFit fit, double... edges) {
        LengthFamily family = fit.family();
        double[] theta = fit.numbers();
        AgeCounts counts = new AgeCounts(spans);
        List<Double> kept = wide(counts, age -> family.cumulativeHazard(age, theta), edges);
        double[] expected = expected(counts, age -> family.cumulativeHazard(age, theta), kept);
        double[] ended = ended(counts, kept);
        int bands = expected.length;
        RealVector difference = new ArrayRealVector(bands);
        for (int j = 0; j < bands; j++) {
            difference.setEntry(j, (ended[j] - expected[j]) / Math.sqrt(expected[j]));
        }
        RealMatrix moved = new Array2DRowRealMatrix(bands, 2);
        for (int k = 0; k < 2; k++) {
            double[] more = moved(theta, k, STEP);
            double[] less = moved(theta, k, -STEP);
            double[] above = expected(counts, age -> family.cumulativeHazard(age, more), kept);
            double[] below = expected(counts, age -> family.cumulativeHazard(age, less), kept);
            for (int j = 0; j < bands; j++) {
                moved.setEntry(j, k, (above[j] - below[j]) / (2 * STEP) / Math.sqrt(expected[j]));
            }
        }
        RealMatrix information = information(family, counts, theta);
        RealMatrix left = MatrixUtils.createRealIdentityMatrix(bands)
                .subtract(moved.multiply(
                                new LUDecomposition(information).getSolver().getInverse())
                        .multiply(moved.transpose()));
        EigenDecomposition parts = new EigenDecomposition(left);
        double sum = 0;
        int freedom = 0;
        for (int j = 0; j < bands; j++) {
            double value = parts.getRealEigenvalue(j);
            if (value > TAKEN_UP) {
                double along = difference.dotProduct(parts.getEigenvector(j));
                sum += along * along / value;
                freedom++;
            }
        }
        return of(sum, bands, freedom);
    }

    private static GoodnessOfFit of(double sum, int bands, int freedom) {
        return new GoodnessOfFit(
                sum, bands, 1 - new ChiSquaredDistribution(null, Math.max(1, freedom)).cumulativeProbability(sum));
    }

    private static double[] moved(double[] theta, int k, double by) {
        double[] other = theta.clone();
        other[k] += by;
        return other;
    }

    private static RealMatrix information(LengthFamily family, AgeCounts counts, double[] theta) {
        RealMatrix information = new Array2DRowRealMatrix(2, 2);
        for (int k = 0; k < 2; k++) {
            for (int l = 0; l < 2; l++) {
                double h = 10 * STEP;
                double second = likelihood(family, counts, moved(moved(theta, k, h), l, h))
                        - likelihood(family, counts, moved(moved(theta, k, h), l, -h))
                        - likelihood(family, counts, moved(moved(theta, k, -h), l, h))
                        + likelihood(family, counts, moved(moved(theta, k, -h), l, -h));
                information.setEntry(k, l, -second / (4 * h * h));
            }
        }
        return information;
    }

    private static double likelihood(LengthFamily family, AgeCounts counts, double[] theta) {
        return LengthFit.logLikelihood(family, counts, theta);
    }

    /** The edges with those left out that would leave too few in a band; the last band has no end. */
    private static List<Double> wide(AgeCounts counts, DoubleUnaryOperator hazard, double... edges) {
        List<Double> all = new ArrayList<>();
        for (double edge : edges) {
            all.add(edge);
        }
        for (int j = 0; j < all.size(); ) {
            if (expected(counts, hazard, all)[j] < FEWEST) {
                all.remove(j);
            } else {
                j++;
            }
        }
        while (!all.isEmpty() && expected(counts, hazard, all)[all.size()] < FEWEST) {
            all.remove(all.size() - 1);
        }
        return all;
    }

    private static double[] expected(AgeCounts counts, DoubleUnaryOperator hazard, List<Double> edges) {
        double[] at = new double[edges.size()];
        for (int j = 0; j < at.length; j++) {
            at[j] = hazard.applyAsDouble(edges.get(j));
        }
        double[] expected = new double[edges.size() + 1];
        for (int i = 0; i < counts.count(); i++) {
            double until = hazard.applyAsDouble(counts.age(i));
            for (int j = 0; j < expected.length; j++) {
                double low = j == 0 ? 0 : at[j - 1];
                double high = j == at.length ? Double.POSITIVE_INFINITY : at[j];
                expected[j] += counts.left(i) * Math.max(low, Math.min(high, until));
            }
        }
        return expected;
    }

    private static double[] ended(AgeCounts counts, List<Double> edges) {
        double[] ended = new double[edges.size() + 1];
        for (int i = 0; i < counts.count(); i++) {
            int j = 0;
            while (j < edges.size() && edges.get(j) < counts.age(i)) {
                j++;
            }
            ended[j] += counts.ended(i);
        }
        return ended;
    }
}
