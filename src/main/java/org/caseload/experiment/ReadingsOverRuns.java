package org.caseload.experiment;

import java.time.LocalDate;
import java.util.Arrays;
import org.caseload.result.Observation;
import org.caseload.statistics.Accumulation;
import org.caseload.statistics.MeanInterval;
import org.caseload.statistics.Quantiles;
import org.caseload.statistics.StudentQuantile;

/** Reduces one measure at one date over all runs; a run in which it is undefined does not count. */
public final class ReadingsOverRuns {
    private static final double LEVEL = 0.95;

    /** No measure is below nothing, nor is its mean: an interval that would reach below ends there and covers it as often. */
    private static final double NOTHING = 0;

    private final int runs;
    private final double student;

    /** For so many runs; the quantile of Student's t is found once, since most readings are of all of them. */
    public ReadingsOverRuns(int runs) {
        this.runs = runs;
        student = runs > 1 ? StudentQuantile.twoSided(LEVEL, runs - 1) : Double.NaN;
    }

    /**
     * One reading.
     *
     * @param date the date
     * @param overRuns the value in each run, in order; NaN where undefined
     */
    public Observation of(LocalDate date, double[] overRuns) {
        double[] values =
                Arrays.stream(overRuns).filter(value -> !Double.isNaN(value)).toArray();
        if (values.length == 0) {
            double none = Double.NaN;
            return new Observation(date, 0, none, none, none, none, none, none, none, none, none, none);
        }
        double mean = values[0];
        double low = Double.NaN;
        double high = Double.NaN;
        if (values.length > 1) {
            MeanInterval interval = interval(values);
            mean = interval.mean();
            low = Math.max(NOTHING, interval.low());
            high = interval.high();
        }
        Quantiles q = Quantiles.of(values);
        return new Observation(
                date,
                values.length,
                mean,
                low,
                high,
                q.at(0.05),
                q.at(0.1),
                q.at(0.25),
                q.at(0.5),
                q.at(0.75),
                q.at(0.9),
                q.at(0.95));
    }

    private MeanInterval interval(double[] values) {
        if (values.length != runs) {
            return MeanInterval.of(values, LEVEL);
        }
        double mean = Accumulation.sum(values) / values.length;
        Accumulation squares = new Accumulation();
        for (double value : values) {
            squares.add((value - mean) * (value - mean));
        }
        double deviation = Math.sqrt(squares.sum() / (values.length - 1));
        return new MeanInterval(values.length, mean, deviation, student * deviation / Math.sqrt(values.length));
    }
}
