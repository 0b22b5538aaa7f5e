package org.caseload.official.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.caseload.statistics.Quantiles;

/** A rival with its numbers: fitted by least squares on all targets up to a year, with one width for all. */
public final class FittedRival {
    /** Makes a median absolute deviation that of a normal distribution. */
    private static final double NORMAL = 1.4826;

    private final RivalLine rival;
    private final ScaledPanel panel;
    private final Scale scale;
    private final double[] coefficients;
    private final double sd;

    private FittedRival(RivalLine rival, ScaledPanel panel, Scale scale, double[] coefficients, double sd) {
        this.rival = rival;
        this.panel = panel;
        this.scale = scale;
        this.coefficients = coefficients;
        this.sd = sd;
    }

    /**
     * Fits a rival.
     *
     * @param rival which
     * @param panel the series
     * @param scale the scale on which the series stands
     * @param horizon how many years ahead, at least 1
     * @param until the last year that may be a target
     */
    public static FittedRival fit(RivalLine rival, ScaledPanel panel, Scale scale, int horizon, int until) {
        int[] once = new int[panel.councils().size()];
        Arrays.fill(once, 1);
        return fit(rival, panel, scale, horizon, until, once);
    }

    /** The same where councils count so often, as in a resample. */
    static FittedRival fit(RivalLine rival, ScaledPanel panel, Scale scale, int horizon, int until, int[] times) {
        List<double[]> terms = new ArrayList<>();
        List<Double> changes = new ArrayList<>();
        for (int council = 0; council < panel.councils().size(); council++) {
            for (int year = ScaledPanel.FIRST_YEAR; year + horizon <= until; year++) {
                double change = panel.value(council, year + horizon) - panel.value(council, year);
                for (int time = 0; time < times[council] && !Double.isNaN(change); time++) {
                    terms.add(rival.terms(panel, council, year));
                    changes.add(change);
                }
            }
        }
        double[] seen = changes.stream().mapToDouble(Double::doubleValue).toArray();
        double[] coefficients = coefficients(terms, seen);
        double[] misses = new double[seen.length];
        for (int i = 0; i < seen.length; i++) {
            misses[i] = seen[i] - sum(terms.get(i), coefficients);
        }
        return new FittedRival(rival, panel, scale, coefficients, width(misses, rival == RivalLine.NO_CHANGE));
    }

    /** The fitted numbers in the order of the terms: constant, distance from England, own mean to date. */
    public double[] coefficients() {
        return coefficients.clone();
    }

    /** The forecast for the council in that place from that year; empty where it has no number of that year. */
    public Optional<Forecast> from(int council, int year) {
        double today = panel.value(council, year);
        return Double.isNaN(today)
                ? Optional.empty()
                : Optional.of(new Forecast(today + sum(rival.terms(panel, council, year), coefficients), sd, scale));
    }

    /** The shortest of the best, where a year of history cannot tell a mean from a reading. */
    private static double[] coefficients(List<double[]> terms, double[] seen) {
        if (terms.isEmpty() || terms.get(0).length == 0) {
            return new double[0];
        }
        return new SingularValueDecomposition(new Array2DRowRealMatrix(terms.toArray(new double[0][]), false))
                .getSolver()
                .solve(new ArrayRealVector(seen, false))
                .toArray();
    }

    private static double sum(double[] terms, double[] coefficients) {
        double sum = 0;
        for (int i = 0; i < terms.length; i++) {
            sum += terms[i] * coefficients[i];
        }
        return sum;
    }

    /** Half way between the SD and a robust one: mistakes of reporting should widen it, but not decide it. */
    private static double width(double[] misses, boolean aboutNought) {
        if (misses.length == 0) {
            return Double.NaN;
        }
        double middle = aboutNought ? 0 : Quantiles.of(misses).median();
        double robust = NORMAL
                * Quantiles.of(Arrays.stream(misses)
                                .map(miss -> Math.abs(miss - middle))
                                .toArray())
                        .median();
        double mean = Arrays.stream(misses).average().orElseThrow();
        double square = Arrays.stream(misses)
                .map(miss -> (miss - mean) * (miss - mean))
                .average()
                .orElseThrow();
        return (robust + Math.sqrt(square)) / 2;
    }
}
