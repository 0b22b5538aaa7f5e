package org.caseload.report.glance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.caseload.report.chapter.KeyDates;
import org.caseload.result.MeasureSeries;
import org.caseload.result.Observation;
import org.caseload.result.Origin;

/**
 * The dates that everything is told of: the start, one on the way, and the end.
 *
 * @param start the first
 * @param middle a year on, or half way where the study is shorter than a year and a half
 * @param end the last
 */
record GlanceDates(LocalDate start, LocalDate middle, LocalDate end) {
    private static final int MONTHS_OF_YEAR = 12;

    /** A study this long has something to tell after its first year. */
    private static final int LONG = 18;

    /** The dates of a study. */
    static GlanceDates of(Origin origin) {
        LocalDate start = origin.startDate();
        LocalDate end = origin.endDate();
        long months = ChronoUnit.MONTHS.between(start, end);
        LocalDate middle = months >= LONG
                ? start.plusMonths(MONTHS_OF_YEAR)
                : start.plusDays(ChronoUnit.DAYS.between(start, end) / 2);
        return new GlanceDates(start, middle, end);
    }

    /** The reading nearest to a date, if the measure is defined then in some run. */
    static Optional<Observation> reading(MeasureSeries series, LocalDate wanted) {
        return KeyDates.readings(series)
                .min(Comparator.comparingLong(reading -> Math.abs(ChronoUnit.DAYS.between(wanted, reading.date()))))
                .filter(reading -> reading.n() > 0);
    }

    /** The readings of a measure at the start, on the way and at the end, if it is defined at all three. */
    Optional<Three> of(MeasureSeries series) {
        return reading(series, start)
                .flatMap(first -> reading(series, middle)
                        .flatMap(second -> reading(series, end).map(last -> new Three(first, second, last))));
    }

    /** A measure at the start, on the way and at the end. */
    record Three(Observation first, Observation second, Observation last) {}
}
