package org.caseload.official.calibration;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.caseload.official.panel.PanelSeries;

/**
 * How a caseload goes back to its norm: by fewer cases or by more who hold them. Of what the published distance from the council's norm
 * takes off the caseload in two years, the share that it takes off the cases; holders make up the rest.
 */
final class ReturnThroughCases {
    private static final int YEARS = 2;

    private final int until;
    private final double[][] distances;
    private final double[][] ofCases;
    private final double[][] ofHolders;

    /**
     * Reads the panel.
     *
     * @param caseload the caseload on the scale of its fit
     * @param model its fitted numbers, by which norms are read
     * @param cases cases as published
     * @param holders FTE who hold cases, as published
     * @param until the last year that may be a target
     */
    ReturnThroughCases(ScaledPanel caseload, StateSpace model, PanelSeries cases, PanelSeries holders, int until) {
        this.until = until;
        this.ofCases = YearlyChanges.held(cases.log().until(until), YEARS);
        this.ofHolders = YearlyChanges.held(holders.log().until(until), YEARS);
        int councils = caseload.councils().size();
        this.distances = new double[ofCases.length][councils];
        for (int t = 0; t < distances.length; t++) {
            for (int council = 0; council < councils; council++) {
                int year = ScaledPanel.FIRST_YEAR + t;
                double seen = caseload.deviation(council, year);
                distances[t][council] = Double.isNaN(seen)
                        ? Double.NaN
                        : seen
                                - model.filter(caseload, council, year)
                                        .orElseThrow()
                                        .norm();
            }
        }
    }

    /** The share, where councils count so often. */
    double share(int[] times) {
        List<double[]> rows = new ArrayList<>();
        for (int t = YEARS; ScaledPanel.FIRST_YEAR + t <= until; t++) {
            for (int council = 0; council < times.length; council++) {
                double[] row = {distances[t - YEARS][council], ofCases[t][council], ofHolders[t][council]};
                for (int time = 0; time < times[council] && isWhole(row); time++) {
                    rows.add(row);
                }
            }
        }
        double cases = slope(rows, 1);
        double holders = slope(rows, 2);
        return cases / (cases - holders);
    }

    private static double slope(List<double[]> rows, int column) {
        SimpleRegression line = new SimpleRegression();
        rows.forEach(row -> line.addData(row[0], row[column]));
        return line.getSlope();
    }

    private static boolean isWhole(double[] row) {
        return Double.isFinite(row[0]) && Double.isFinite(row[1]) && Double.isFinite(row[2]);
    }
}
