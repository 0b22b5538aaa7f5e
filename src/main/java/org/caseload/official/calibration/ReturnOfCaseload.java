package org.caseload.official.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;
import org.caseload.statistics.Resampling;

/**
 * How published caseloads return: the expected change of their logarithm over one and two years is a drift, less a share of the distance
 * from England's mean, more by a share of the council's own mean to date; with standard errors from resamples of whole councils.
 */
final class ReturnOfCaseload {
    private static final List<String> NUMBERS = List.of("drift", "distance-from-england", "own-mean-to-date");
    private static final int HORIZONS = 2;

    private final ScaledPanel caseload;
    private final int until;

    ReturnOfCaseload(ScaledPanel caseload, int until) {
        this.caseload = caseload;
        this.until = until;
    }

    /** Lines of the table. */
    List<String> lines(int resamples, Resampling luck) {
        List<String> lines = new ArrayList<>();
        int councils = caseload.councils().size();
        for (int horizon = 1; horizon <= HORIZONS; horizon++) {
            int[] once = new int[councils];
            Arrays.fill(once, 1);
            double[] found = coefficients(horizon, once);
            double[][] again = new double[found.length][resamples];
            for (int resample = 0; resample < resamples; resample++) {
                int[] times = new int[councils];
                for (int place = 0; place < councils; place++) {
                    times[(int) (luck.uniform(resample, place) * councils)]++;
                }
                double[] one = coefficients(horizon, times);
                for (int i = 0; i < one.length; i++) {
                    again[i][resample] = one[i];
                }
            }
            for (int i = 0; i < found.length; i++) {
                lines.add(FittedNumbers.line(
                        PublishedSeries.CASELOAD,
                        "return-over-" + horizon + "-" + NUMBERS.get(i),
                        found[i],
                        new StandardDeviation().evaluate(again[i])));
            }
        }
        return lines;
    }

    private double[] coefficients(int horizon, int[] times) {
        return FittedRival.fit(RivalLine.OWN_HISTORY, caseload, Scale.LOG, horizon, until, times)
                .coefficients();
    }
}
