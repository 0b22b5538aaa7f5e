package org.caseload.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.caseload.result.TimeToTarget;
import org.caseload.statistics.ProportionInterval;
import org.caseload.statistics.Quantiles;
import org.caseload.statistics.survival.TimesToEvent;

/** Reduces the days on which runs reached the target; a run that did not by the horizon is censored there. */
public final class TargetTimes {
    private static final double LEVEL = 0.95;

    private TargetTimes() {}

    /**
     * When the target is reached, over all runs.
     *
     * @param design the study
     * @param days the day in each run, below 0 where it was not reached
     */
    public static TimeToTarget of(PreparedStudy design, int[] days) {
        long reached = Arrays.stream(days).filter(day -> day >= 0).count();
        return of(design, days, ProportionInterval.of(reached, days.length, LEVEL));
    }

    /**
     * The same with another interval of the share that reaches it by the horizon.
     *
     * @param share that interval
     */
    static TimeToTarget of(PreparedStudy design, int[] days, ProportionInterval share) {
        double[] reached = Arrays.stream(days)
                .filter(day -> day >= 0)
                .mapToDouble(day -> day)
                .toArray();
        TimesToEvent curve = new TimesToEvent(reached, days.length, design.horizon());
        double band = curve.bandHalfWidth(LEVEL);
        List<TimeToTarget.ReachedBy> by = new ArrayList<>();
        for (int day : design.readingDays().monthly()) {
            double p = curve.reachedBy(day, LEVEL).share();
            by.add(new TimeToTarget.ReachedBy(
                    design.readingDays().date(day), p, Math.max(0, p - band), Math.min(1, p + band)));
        }
        OptionalDouble median = curve.findQuantile(0.5);
        Quantiles.Band half = curve.quantileBand(0.5, LEVEL);
        return new TimeToTarget(
                days.length,
                reached.length,
                share.low(),
                share.high(),
                median,
                median.isPresent() ? OptionalDouble.of(half.low()) : OptionalDouble.empty(),
                median.isPresent() && Double.isFinite(half.high())
                        ? OptionalDouble.of(half.high())
                        : OptionalDouble.empty(),
                curve.findQuantile(0.1),
                curve.findQuantile(0.9),
                by);
    }
}
