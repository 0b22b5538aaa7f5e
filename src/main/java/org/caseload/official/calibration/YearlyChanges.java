package org.caseload.official.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;
import org.caseload.official.panel.PanelSeries;
import org.caseload.statistics.Quantiles;

/**
 * How a series of councils changes, England's mean change of the year taken out. What lies beyond three robust SDs of the median counts as
 * lying there: single mistakes of reporting decide nothing.
 *
 * @param sdOfOneYear SD of changes over a year
 * @param sdOfTwoYears over two years
 * @param sdOfThreeYears over three years
 * @param withTheNext correlation of a yearly change with the council's next one
 * @param n yearly changes
 */
public record YearlyChanges(double sdOfOneYear, double sdOfTwoYears, double sdOfThreeYears, double withTheNext, int n) {
    private static final double FARTHEST = 3;

    /** Makes a median absolute deviation that of a normal distribution. */
    private static final double NORMAL = 1.4826;

    /** Those of a series on the scale on which changes are to be measured. */
    static YearlyChanges of(PanelSeries series) {
        double[][] yearly = held(series, 1);
        List<double[]> pairs = new ArrayList<>();
        for (int t = 1; t + 1 < yearly.length; t++) {
            for (int council = 0; council < yearly[t].length; council++) {
                pairs.add(new double[] {yearly[t][council], yearly[t + 1][council]});
            }
        }
        return new YearlyChanges(
                sd(yearly), sd(held(series, 2)), sd(held(series, 3)), correlation(pairs), there(yearly).length);
    }

    /** Changes over so many years up to each year from the first census on, by year and council; NaN where there is none. */
    static double[][] held(PanelSeries series, int years) {
        double[][] changes = new double[Math.max(0, series.lastYear() - ScaledPanel.FIRST_YEAR + 1)][];
        for (int t = 0; t < changes.length; t++) {
            int year = ScaledPanel.FIRST_YEAR + t;
            double[] all = year - years < ScaledPanel.FIRST_YEAR
                    ? none(series.councils().size())
                    : series.changes(year - years, year);
            double mean = Arrays.stream(all).filter(Double::isFinite).average().orElse(Double.NaN);
            changes[t] = Arrays.stream(all).map(change -> change - mean).toArray();
        }
        double[] there = there(changes);
        if (there.length == 0) {
            return changes;
        }
        double middle = Quantiles.of(there).median();
        double reach = FARTHEST
                * NORMAL
                * Quantiles.of(Arrays.stream(there)
                                .map(change -> Math.abs(change - middle))
                                .toArray())
                        .median();
        for (double[] year : changes) {
            for (int council = 0; council < year.length; council++) {
                if (Double.isFinite(year[council])) {
                    year[council] = Math.max(middle - reach, Math.min(middle + reach, year[council]));
                }
            }
        }
        return changes;
    }

    /** The correlation of the pairs of which both are there; NaN where fewer than three are. */
    static double correlation(List<double[]> pairs) {
        List<double[]> both = pairs.stream()
                .filter(pair -> Double.isFinite(pair[0]) && Double.isFinite(pair[1]))
                .toList();
        return both.size() < 3
                ? Double.NaN
                : new PearsonsCorrelation()
                        .correlation(
                                both.stream().mapToDouble(pair -> pair[0]).toArray(),
                                both.stream().mapToDouble(pair -> pair[1]).toArray());
    }

    private static double sd(double[][] changes) {
        return new StandardDeviation().evaluate(there(changes));
    }

    private static double[] there(double[][] changes) {
        return Arrays.stream(changes)
                .flatMapToDouble(Arrays::stream)
                .filter(Double::isFinite)
                .toArray();
    }

    private static double[] none(int councils) {
        double[] none = new double[councils];
        Arrays.fill(none, Double.NaN);
        return none;
    }
}
