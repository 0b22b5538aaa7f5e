package org.caseload.analytic;

import java.util.Arrays;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;

/**
 * A backlog of 30 cases that nobody adds to, each closed after an exponential time of mean 20 days, or 16 where work is faster: when are
 * 10 left? P(by t) = P(at least 20 of 30 are closed), each with 1 − e^(−t/mean). Runs are watched for 30 days.
 */
final class SmallRunDowns {
    static final double HORIZON = 30;
    static final double USUAL = 20;
    static final double FASTER = 16;

    private static final int BACKLOG = 30;
    private static final int TARGET = 10;

    private SmallRunDowns() {}

    /** When 10 are left, run by run, with the same luck whatever the mean; infinite beyond the horizon. */
    static double[] times(long seed, int runs, double mean) {
        double[] times = new double[runs];
        for (int run = 0; run < runs; run++) {
            KeyedRandom luck = new KeyedRandom(seed, run);
            double[] closed = new double[BACKLOG];
            Arrays.setAll(closed, child -> mean * luck.exponential(child, Purpose.DURATION, 1));
            Arrays.sort(closed);
            double time = closed[BACKLOG - TARGET - 1];
            times[run] = time <= HORIZON ? time : Double.POSITIVE_INFINITY;
        }
        return times;
    }

    static double probability(double time, double mean) {
        double closed = 1 - StrictMath.exp(-time / mean);
        return 1 - new BinomialDistribution(null, BACKLOG, closed).cumulativeProbability(BACKLOG - TARGET - 1);
    }

    static double median(double mean) {
        double low = 0;
        double high = 10 * mean;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (probability(middle, mean) < 0.5) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** ∫ P(later than t) dt up to the horizon, by Simpson's rule. */
    static double restrictedMean(double mean) {
        int steps = 600;
        double step = HORIZON / steps;
        double sum = 0;
        for (int i = 0; i <= steps; i++) {
            double weight = i == 0 || i == steps ? 1 : i % 2 == 1 ? 4 : 2;
            sum += weight * (1 - probability(i * step, mean));
        }
        return sum * step / 3;
    }
}
