package org.caseload.department.workforce;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.caseload.parameter.Tables;
import org.caseload.quantity.Share;
import org.caseload.quantity.Span;

/**
 * Share of full capacity by time since a worker started: steps that hold from their own day on (right-continuous). After
 * the last step's day the share is the last one's, which the ramp states itself: a ramp that ends below 100 % stays there.
 */
public final class InductionRamp {
    private final double[] days;
    private final double[] shares;
    private final Map<String, String> written;

    private InductionRamp(double[] days, double[] shares, Map<String, String> written) {
        this.days = days;
        this.shares = shares;
        this.written = written;
    }

    /**
     * Reads a table of steps.
     *
     * @param table share of full capacity keyed by time since the start; the first key is {@code 0 weeks}
     * @return the ramp
     * @throws IllegalArgumentException if a key is not a span in calendar units, a value not a share, or 0 is missing
     */
    public static InductionRamp of(Map<String, String> table) {
        TreeMap<Double, Double> steps = new TreeMap<>();
        table.forEach((when, share) -> {
            steps.put(Span.parseCalendar(when).days(), Share.parse(share).fraction());
        });
        if (steps.isEmpty() || steps.firstKey() != 0.0) {
            throw new IllegalArgumentException(
                    "the first step must be at 0 weeks, as in {0 weeks: 20 %, 8 weeks: 45 %}");
        }
        return new InductionRamp(
                steps.keySet().stream().mapToDouble(Double::doubleValue).toArray(),
                steps.values().stream().mapToDouble(Double::doubleValue).toArray(),
                Tables.copy(table));
    }

    /** Number of steps, at least 1. */
    public int steps() {
        return days.length;
    }

    /** Day since the start on which a step begins, 0 for the first. */
    public double day(int step) {
        return days[step];
    }

    /** Share of full capacity that a step brings, 0 to 1. */
    public double share(int step) {
        return shares[step];
    }

    /**
     * Share of full capacity at a time. A step is reached when start + day is, and never by comparing time − start with the
     * day: the difference may be rounded to just below it.
     *
     * @param startedAt when the worker started, in days
     * @param now a time not before
     */
    public double shareAt(double startedAt, double now) {
        int step = days.length - 1;
        while (step > 0 && startedAt + days[step] > now) {
            step--;
        }
        return shares[step];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InductionRamp that
                && Arrays.equals(days, that.days)
                && Arrays.equals(shares, that.shares);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(days) + Arrays.hashCode(shares);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("{");
        written.forEach((when, share) -> text.append(text.length() > 1 ? ", " : "")
                .append(when)
                .append(": ")
                .append(share));
        return text.append("}").toString();
    }
}
