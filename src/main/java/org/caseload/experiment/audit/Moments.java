package org.caseload.experiment.audit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * Times of the simulation as dates with a time of day.
 *
 * @param firstDay the day whose first midnight is time 0
 */
record Moments(LocalDate firstDay) {
    private static final double MILLIS_A_DAY = 86_400_000;

    /** The moment of a time in days, cut to the millisecond; before the first day for a negative time. */
    LocalDateTime moment(double time) {
        return firstDay.atStartOfDay().plus((long) Math.floor(time * MILLIS_A_DAY), ChronoUnit.MILLIS);
    }

    /** The day of a time; a midnight belongs to the day it opens. */
    LocalDate day(double time) {
        return firstDay.plusDays((long) Math.floor(time));
    }
}
