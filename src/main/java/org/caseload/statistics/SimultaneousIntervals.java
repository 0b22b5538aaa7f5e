package org.caseload.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.caseload.quantity.StatedDecimals;

/**
 * Intervals for a whole family of means over the same runs that all cover at once so often, such as those of every strategy's
 * difference from the base on every date. The family's multiplier is a quantile of the greatest |t| over the columns when
 * whole runs are drawn again (Westfall and Young, Resampling-Based Multiple Testing, 1993), so it makes use of how the columns
 * hang together; it is never below the multiplier of a single interval.
 *
 * <p>With few runs the bootstrap knows the normal rather than Student's t distribution; its quantile is therefore read at
 * the same probability off Student's t with n − 1 degrees of freedom. A column that never varied has an interval of no width
 * and no say in the multiplier. Where a column is skewed, its interval reaches further on the side of the longer tail, as a single one
 * does ({@link MeanInterval}).
 *
 * @param level how often the whole family covers
 * @param multiplier half the width of each interval in standard errors, where its column is not skewed
 * @param intervals one for each column, in their order
 */
public record SimultaneousIntervals(double level, double multiplier, List<MeanInterval> intervals) {

    public SimultaneousIntervals {
        intervals = List.copyOf(intervals);
    }

    /**
     * The intervals of a family.
     *
     * @param columns one for each member of the family: its value in each run, such as a paired difference
     * @param level how often all the intervals cover at once, such as 0.95
     * @param resamples of the runs; at least 1,000 for 95 %
     */
    public static SimultaneousIntervals of(double[][] columns, double level, Resamples resamples) {
        Levels.require(level, "a level");
        double[][] family = Outcomes.require(columns, 1, 2);
        double multiplier = multiplier(standardised(family), resamples, level);
        List<MeanInterval> intervals = new ArrayList<>();
        for (double[] column : family) {
            intervals.add(MeanInterval.ofMultiplier(column, multiplier));
        }
        return new SimultaneousIntervals(level, multiplier, intervals);
    }

    /** Columns with mean 0 and standard error 1, those that vary only. */
    private static double[][] standardised(double[][] family) {
        List<double[]> varying = new ArrayList<>();
        for (double[] column : family) {
            double variance = Outcomes.variance(column);
            if (variance > 0) {
                varying.add(standardised(column, Math.sqrt(variance)));
            }
        }
        return varying.toArray(double[][]::new);
    }

    private static double[] standardised(double[] column, double deviation) {
        double mean = Outcomes.mean(column);
        int n = column.length;
        // Means of resamples spread by the deviation with n below, not n − 1.
        double error = deviation * Math.sqrt((n - 1.0) / n) / Math.sqrt(n);
        double[] standardised = new double[n];
        for (int i = 0; i < n; i++) {
            standardised[i] = (column[i] - mean) / error;
        }
        return standardised;
    }

    private static double multiplier(double[][] standardised, Resamples resamples, double level) {
        int freedom = resamples.n() - 1;
        double single = StudentQuantile.twoSided(level, freedom);
        if (standardised.length == 0) {
            return single;
        }
        double[] greatest = new double[resamples.count()];
        resamples.overBlocks(standardised, (resample, first, means) -> {
            for (double mean : means) {
                greatest[resample] = Math.max(greatest[resample], Math.abs(mean));
            }
        });
        Arrays.sort(greatest);
        int rank = (int) StatedDecimals.ceiling(level * greatest.length); // 0.95 × 2,000 is 1,900, not 1,901
        return Math.max(single, StudentQuantile.likeNormal(greatest[rank - 1], freedom));
    }

    /** Whether every interval covers the value of its column. */
    public boolean coverAll(double... values) {
        if (values.length != intervals.size()) {
            throw new IllegalArgumentException(values.length + " values for " + intervals.size() + " intervals");
        }
        for (int i = 0; i < values.length; i++) {
            if (!intervals.get(i).covers(values[i])) {
                return false;
            }
        }
        return true;
    }
}
