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
        TimesToEvent curve = curve(design, days);
        return of(
                design,
                days,
                design.readingDays().monthly().stream()
                        .map(month -> curve.reachedBy(month, LEVEL))
                        .toList());
    }

    /**
     * The same with other intervals of the shares that reach it by each monthly reading.
     *
     * @param by those intervals, in the order of the readings, of which the last is the horizon
     */
    static TimeToTarget of(PreparedStudy design, int[] days, List<ProportionInterval> by) {
        TimesToEvent curve = curve(design, days);
        List<Integer> months = design.readingDays().monthly();
        List<TimeToTarget.ReachedBy> reachedBy = new ArrayList<>();
        for (int month = 0; month < months.size(); month++) {
            ProportionInterval share = by.get(month);
            reachedBy.add(new TimeToTarget.ReachedBy(
                    design.readingDays().date(months.get(month)), share.share(), share.low(), share.high()));
        }
        ProportionInterval byTheHorizon = by.get(by.size() - 1);
        OptionalDouble median = curve.findQuantile(0.5);
        Quantiles.Band half = curve.quantileBand(0.5, LEVEL);
        return new TimeToTarget(
                days.length,
                (int) byTheHorizon.successes(),
                byTheHorizon.low(),
                byTheHorizon.high(),
                median,
                median.isPresent() ? OptionalDouble.of(half.low()) : OptionalDouble.empty(),
                median.isPresent() && Double.isFinite(half.high())
                        ? OptionalDouble.of(half.high())
                        : OptionalDouble.empty(),
                curve.findQuantile(0.1),
                curve.findQuantile(0.9),
                reachedBy);
    }

    private static TimesToEvent curve(PreparedStudy design, int[] days) {
        double[] reached = Arrays.stream(days)
                .filter(day -> day >= 0)
                .mapToDouble(day -> day)
                .toArray();
        return new TimesToEvent(reached, days.length, design.horizon());
    }
}
