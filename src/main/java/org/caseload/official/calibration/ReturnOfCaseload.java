package org.caseload.official.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;
import org.caseload.statistics.Resampling;

/**
 * How published caseloads return, with standard errors from resamples of whole councils: the expected change of their logarithm over one
 * and two years is a drift, less a share of the distance from England's mean, more by a share of the council's own mean to date; and part
 * of it goes through cases.
 */
final class ReturnOfCaseload {
    /** The share of the return that goes through cases. */
    static final String THROUGH_CASES = "return-through-cases";

    private static final List<String> NUMBERS = List.of(
            "return-over-1-drift",
            "return-over-1-distance-from-england",
            "return-over-1-own-mean-to-date",
            "return-over-2-drift",
            "return-over-2-distance-from-england",
            "return-over-2-own-mean-to-date",
            THROUGH_CASES);

    private static final int HORIZONS = 2;

    private final ScaledPanel caseload;
    private final ReturnThroughCases throughCases;
    private final int until;

    ReturnOfCaseload(ScaledPanel caseload, ReturnThroughCases throughCases, int until) {
        this.caseload = caseload;
        this.throughCases = throughCases;
        this.until = until;
    }

    /** Lines of the table. */
    List<String> lines(int resamples, Resampling luck) {
        int councils = caseload.councils().size();
        int[] once = new int[councils];
        Arrays.fill(once, 1);
        double[] found = numbers(once);
        double[][] again = new double[found.length][resamples];
        for (int resample = 0; resample < resamples; resample++) {
            int[] times = new int[councils];
            for (int place = 0; place < councils; place++) {
                times[(int) (luck.uniform(resample, place) * councils)]++;
            }
            double[] one = numbers(times);
            for (int i = 0; i < one.length; i++) {
                again[i][resample] = one[i];
            }
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            double error = new StandardDeviation().evaluate(again[i]);
            lines.add(FittedNumbers.line(PublishedSeries.CASELOAD, NUMBERS.get(i), found[i], error));
        }
        return lines;
    }

    private double[] numbers(int[] times) {
        double[] numbers = new double[NUMBERS.size()];
        int next = 0;
        for (int horizon = 1; horizon <= HORIZONS; horizon++) {
            for (double one : FittedRival.fit(RivalLine.OWN_HISTORY, caseload, Scale.LOG, horizon, until, times)
                    .coefficients()) {
                numbers[next++] = one;
            }
        }
        numbers[next] = throughCases.share(times);
        return numbers;
    }
}
