package org.caseload.experiment.comparison;

import java.util.Arrays;
import org.caseload.experiment.PreparedStudy;
import org.caseload.experiment.Replication;
import org.caseload.experiment.Replications;
import org.caseload.measure.MeasureRecorder;
import org.caseload.quantity.Span;
import org.caseload.result.Measures;
import org.caseload.scenario.Target;

/**
 * What a comparison keeps of one replication.
 *
 * @param values by kept line and reading; NaN where undefined
 * @param weekly the comparison's measure at the start and every seven days after it, and at the horizon
 * @param targetDay day on which the target was reached, or −1 where it was not by the horizon
 * @param caseMonthsAbove cases too many summed over the midnights of the horizon, in months: those above the target's level on
 *     workers' caseloads, and children without a worker, or else a cap would look like a cure; NaN without a target
 */
public record ReplicationSummary(double[][] values, double[] weekly, int targetDay, double caseMonthsAbove) {
    private static final int WEEK = 7;

    /** Runs a replication and keeps what is needed of it. */
    static ReplicationSummary of(Replications runs, RecordedMeasures lines, int number) {
        PreparedStudy design = runs.future(number);
        MeasureRecorder recorder = design.book().recorder();
        Replication replication = runs.run(design, number, recorder);
        double[] daily = recorder.target();
        double above = design.target()
                .map(target -> above(target, daily, recorder, design.horizon()))
                .orElse(Double.NaN);
        return new ReplicationSummary(
                lines.of(recorder.values()), weekly(daily, design.horizon()), replication.targetDay(), above);
    }

    /** The days of the weekly readings. */
    static int[] weeks(int horizon) {
        int whole = horizon / WEEK + 1;
        boolean further = horizon % WEEK > 0;
        int[] days = new int[whole + (further ? 1 : 0)];
        for (int week = 0; week < whole; week++) {
            days[week] = week * WEEK;
        }
        days[days.length - 1] = horizon;
        return days;
    }

    private static double[] weekly(double[] daily, int horizon) {
        int[] days = weeks(horizon);
        double[] values = new double[days.length];
        for (int i = 0; i < days.length; i++) {
            values[i] = daily[days[i]];
        }
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReplicationSummary that
                && Arrays.deepEquals(values, that.values)
                && Arrays.equals(weekly, that.weekly)
                && targetDay == that.targetDay
                && Double.compare(caseMonthsAbove, that.caseMonthsAbove) == 0;
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(values) + Arrays.hashCode(weekly);
    }

    /**
     * Of the cases held, the share by which the level lies above the target: held × (1 − target ÷ level); and those held by nobody. Of open
     * cases, held or not, those above the target.
     */
    private static double above(Target target, double[] daily, MeasureRecorder recorder, int horizon) {
        double[] held = recorder.held();
        int[] waiting = recorder.waiting();
        boolean onWorkers = Measures.isOfCaseloads(target.measure());
        double sum = 0;
        for (int day = 0; day < horizon; day++) {
            double share =
                    daily[day] > target.atMost() && !target.isMetBy(daily[day]) ? 1 - target.atMost() / daily[day] : 0;
            sum += onWorkers ? held[day] * share + waiting[day] : daily[day] * share;
        }
        return sum / Span.DAYS_PER_MONTH;
    }
}
