package org.caseload.report.run;

import java.util.List;
import java.util.Optional;
import org.caseload.result.MeasureSeries;
import org.caseload.result.Reading;

/**
 * The course a measure takes: where it starts, where it has gone by its turn, and where it ends.
 *
 * @param direction which way it goes from the start to the turn
 * @param start the first reading at which it is defined
 * @param turn the first month by which it has gone as far from the start as it gets, give or take {@link #SAME}
 * @param end the last reading at which it is defined, the one at the horizon unless it is not defined there
 */
record Course(Direction direction, Reading start, Reading turn, Reading end) {

    /** A change smaller than this is no change, in the measure's unit: about a third of a case. */
    static final double SAME = 0.3;

    /** How far the end must be from the turn to be worth a clause of its own: one case. */
    static final double WORTH_SAYING = 1.0;

    /** Which way a measure goes. */
    enum Direction {
        FALL,
        RISE,
        STAY
    }

    /** The course of a series over the months in which it is defined, or empty when it never is. */
    static Optional<Course> find(MeasureSeries series) {
        List<Reading> months =
                series.monthly().stream().filter(reading -> reading.n() > 0).toList();
        return months.isEmpty() ? Optional.empty() : Optional.of(along(months));
    }

    private static Course along(List<Reading> months) {
        Reading start = months.get(0);
        Reading end = months.get(months.size() - 1);
        Reading furthest = furthest(months, start);
        Direction direction = direction(start, furthest);
        Reading turn = direction == Direction.STAY ? end : firstNear(furthest, months, direction);
        return new Course(direction, start, turn, end);
    }

    /** Whether it is defined on one of the dates read only, so that there is no way that it goes. */
    boolean isOneDate() {
        return start.date().equals(end.date());
    }

    /** Whether the end lies elsewhere than the turn, by enough to be said. */
    boolean turnsBack() {
        return Math.abs(end.p50() - turn.p50()) >= WORTH_SAYING;
    }

    private static Reading furthest(List<Reading> months, Reading start) {
        Reading furthest = start;
        for (Reading month : months) {
            if (Math.abs(month.mean() - start.mean()) > Math.abs(furthest.mean() - start.mean())) {
                furthest = month;
            }
        }
        return furthest;
    }

    private static Reading firstNear(Reading furthest, List<Reading> months, Direction direction) {
        int sign = direction == Direction.FALL ? 1 : -1;
        return months.stream()
                .filter(month -> sign * (month.mean() - furthest.mean()) < SAME)
                .findFirst()
                .orElse(furthest);
    }

    /**
     * A change counts when it is at least {@link #SAME} and its 95 % interval leaves out zero. The interval takes start
     * and end for independent; runs that start high tend to stay high, so the true one is narrower.
     */
    private static Direction direction(Reading start, Reading later) {
        double change = later.mean() - start.mean();
        double halfWidth = Math.hypot(halfWidth(start), halfWidth(later));
        if (Math.abs(change) < SAME || Math.abs(change) <= halfWidth) {
            return Direction.STAY;
        }
        return change < 0 ? Direction.FALL : Direction.RISE;
    }

    /** Half the 95 % interval of the mean; infinite where one run gives none. */
    private static double halfWidth(Reading reading) {
        double half = (reading.high() - reading.low()) / 2;
        return Double.isNaN(half) ? Double.POSITIVE_INFINITY : half;
    }
}
