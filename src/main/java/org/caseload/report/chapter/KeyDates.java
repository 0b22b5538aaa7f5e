package org.caseload.report.chapter;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.caseload.finding.Course;
import org.caseload.result.MeasureSeries;
import org.caseload.result.Observation;
import org.caseload.result.Origin;
import org.caseload.result.RunResult;

/** The dates that the table of key measures shows: the start, about each half year, and the end. */
public final class KeyDates {
    /** More dates than this are thinned to every second, third … half year. */
    private static final int MOST = 15;

    private static final int HALF_YEAR = 6;

    /** A study of so many months has something to tell after its first year. */
    private static final int LONG = 18;

    private KeyDates() {}

    /**
     * The reading to tell of a month in which the answer's first sentence tells the one by which the way is gone: two of the same month would
     * seem to disagree.
     */
    public static Observation asInTheSentence(MeasureSeries series, Observation reading) {
        YearMonth month = YearMonth.from(reading.date());
        return Course.find(series)
                .map(Course::turn)
                .filter(turn -> YearMonth.from(turn.date()).equals(month))
                .orElse(reading);
    }

    /** The start, a reading a year on (half way where the study is shorter than a year and a half), and the end. */
    public static List<LocalDate> startMiddleEnd(Origin origin, List<LocalDate> readings) {
        LocalDate start = origin.startDate();
        LocalDate end = origin.endDate();
        LocalDate middle = ChronoUnit.MONTHS.between(start, end) >= LONG
                ? start.plusYears(1)
                : start.plusDays(ChronoUnit.DAYS.between(start, end) / 2);
        return Stream.of(start, middle, end)
                .map(date -> nearest(date, readings))
                .distinct()
                .toList();
    }

    /** The dates of readings nearest to the start, each half year after it and the end, in order. */
    public static List<LocalDate> of(RunResult result) {
        return of(
                result.origin(),
                result.series().stream()
                        .limit(1)
                        .flatMap(KeyDates::readings)
                        .map(Observation::date)
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** The same from the dates of the readings that there are, in order. */
    public static List<LocalDate> of(Origin origin, List<LocalDate> readings) {
        List<LocalDate> dates = new ArrayList<>();
        for (LocalDate wanted : wanted(origin.startDate(), origin.endDate())) {
            LocalDate nearest = nearest(wanted, readings);
            if (!dates.contains(nearest)) {
                dates.add(nearest);
            }
        }
        return List.copyOf(dates);
    }

    /** The weekly and monthly readings of a series. */
    public static Stream<Observation> readings(MeasureSeries series) {
        return Stream.concat(series.weekly().stream(), series.monthly().stream());
    }

    private static List<LocalDate> wanted(LocalDate start, LocalDate end) {
        long halfYears = ChronoUnit.MONTHS.between(start, end) / HALF_YEAR;
        int step = HALF_YEAR * (int) (1 + halfYears / MOST);
        List<LocalDate> wanted = new ArrayList<>(List.of(start));
        for (LocalDate date = start.plusMonths(step); date.isBefore(end.minusDays(30)); ) {
            wanted.add(date);
            date = start.plusMonths((long) step * wanted.size());
        }
        wanted.add(end);
        return wanted;
    }

    private static LocalDate nearest(LocalDate wanted, List<LocalDate> readings) {
        return readings.stream()
                .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(wanted, date))))
                .orElse(wanted);
    }
}
