package org.caseload.experiment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.caseload.result.Observation;
import org.caseload.result.UnevenReading;
import org.caseload.statistics.MeanInterval;
import org.caseload.statistics.Quantiles;
import org.caseload.statistics.StudentQuantile;
import org.caseload.statistics.TwoPartSummary;

/** Reduces one measure at one date over all runs; a run in which it is undefined does not count. */
public final class ReadingsOverRuns {
    private static final double LEVEL = 0.95;

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
        double[] values = defined(overRuns);
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
            low = interval.low();
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

    /**
     * What makes a reading uneven; empty where nothing does, or fewer than three runs could tell.
     *
     * @param date the date
     * @param overRuns the value in each run, in order; NaN where undefined
     */
    Optional<UnevenReading> findUneven(LocalDate date, double[] overRuns) {
        double[] values = defined(overRuns);
        if (values.length < 3) {
            return Optional.empty();
        }
        MeanInterval mean = interval(values);
        Optional<UnevenReading.Seldom> seldom =
                TwoPartSummary.findSeldom(values, LEVEL).map(ReadingsOverRuns::seldom);
        return mean.isTooSkewed() || seldom.isPresent()
                ? Optional.of(new UnevenReading(date, values.length, mean.enough(), seldom))
                : Optional.empty();
    }

    /** Those that are defined; mostly all, which then need not be copied. */
    private static double[] defined(double[] overRuns) {
        int count = 0;
        for (double value : overRuns) {
            count += Double.isNaN(value) ? 0 : 1;
        }
        return count == overRuns.length
                ? overRuns
                : Arrays.stream(overRuns).filter(value -> !Double.isNaN(value)).toArray();
    }

    private static UnevenReading.Seldom seldom(TwoPartSummary parts) {
        return new UnevenReading.Seldom(
                Math.toIntExact(parts.notZero().successes()),
                parts.notZero().low(),
                parts.notZero().high(),
                parts.where().mean(),
                parts.where().low(),
                parts.where().high());
    }

    private MeanInterval interval(double[] values) {
        if (values.length != runs) {
            return MeanInterval.of(values, LEVEL);
        }
        return MeanInterval.ofMultiplier(values, student);
    }
}
