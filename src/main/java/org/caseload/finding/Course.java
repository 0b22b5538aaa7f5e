package org.caseload.finding;

import java.util.List;
import java.util.Optional;
import org.caseload.result.MeasureSeries;
import org.caseload.result.Observation;

/**
 * The course a measure takes: where it starts, where it has gone by its turn, and where it ends.
 *
 * @param direction which way it goes from the start to the turn
 * @param start the first reading at which it is defined
 * @param turn the first month by which it has gone as far from the start as it gets, give or take {@link #SAME} or a twentieth of the way
 * @param end the last reading at which it is defined, the one at the horizon unless it is not defined there
 */
public record Course(Trend direction, Observation start, Observation turn, Observation end) {

    /** A change smaller than this is no change, in the measure's unit: about a third of a case. */
    public static final double SAME = 0.3;

    /** A twentieth of the way is as good as all of it. */
    private static final double NEARLY = 0.05;

    /** How far the end must be from the turn to be worth a clause of its own: one case. */
    public static final double WORTH_SAYING = 1.0;

    /** Which way a measure goes. */
    public enum Trend {
        FALL,
        RISE,
        STAY
    }

    /** The course of a series over the months in which it is defined, or empty when it never is. */
    public static Optional<Course> find(MeasureSeries series) {
        List<Observation> months =
                series.monthly().stream().filter(reading -> reading.n() > 0).toList();
        return months.isEmpty() ? Optional.empty() : Optional.of(along(months));
    }

    private static Course along(List<Observation> months) {
        Observation start = months.get(0);
        Observation end = months.get(months.size() - 1);
        Observation furthest = furthest(months, start);
        Trend direction = direction(start, furthest);
        double near = Math.max(SAME, NEARLY * Math.abs(furthest.mean() - start.mean()));
        Observation turn = direction == Trend.STAY ? end : firstNear(furthest, months, direction, near);
        return new Course(direction, start, turn, end);
    }

    /** Whether it is defined on one of the dates read only, so that there is no way that it goes. */
    public boolean isOneDate() {
        return start.date().equals(end.date());
    }

    /** Whether the end lies elsewhere than the turn, by enough to be said. */
    public boolean turnsBack() {
        double back = Math.abs(end.p50() - turn.p50());
        return back >= WORTH_SAYING && back >= 2 * NEARLY * Math.abs(turn.p50() - start.p50());
    }

    private static Observation furthest(List<Observation> months, Observation start) {
        Observation furthest = start;
        for (Observation month : months) {
            if (Math.abs(month.mean() - start.mean()) > Math.abs(furthest.mean() - start.mean())) {
                furthest = month;
            }
        }
        return furthest;
    }

    private static Observation firstNear(Observation furthest, List<Observation> months, Trend direction, double near) {
        int sign = direction == Trend.FALL ? 1 : -1;
        return months.stream()
                .filter(month -> sign * (month.mean() - furthest.mean()) < near)
                .findFirst()
                .orElse(furthest);
    }

    /**
     * A change counts when it is at least {@link #SAME} and its 95 % interval leaves out zero. The interval takes start
     * and end for independent; runs that start high tend to stay high, so the true one is narrower.
     */
    private static Trend direction(Observation start, Observation later) {
        double change = later.mean() - start.mean();
        double halfWidth = Math.hypot(halfWidth(start), halfWidth(later));
        if (Math.abs(change) < SAME || Math.abs(change) <= halfWidth) {
            return Trend.STAY;
        }
        return change < 0 ? Trend.FALL : Trend.RISE;
    }

    /** Half the 95 % interval of the mean; infinite where one run gives none. */
    private static double halfWidth(Observation reading) {
        double half = (reading.high() - reading.low()) / 2;
        return Double.isNaN(half) ? Double.POSITIVE_INFINITY : half;
    }
}
