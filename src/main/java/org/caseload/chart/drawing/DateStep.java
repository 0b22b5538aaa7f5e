package org.caseload.chart.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How far apart the ticks of a date axis stand. Steps of days count from the first date; steps of months and years keep
 * to round ones, such as January, April, July and October.
 *
 * @param days days in a step, or about so many
 * @param months months in a step, or 0 when it is a step of days
 */
record DateStep(int days, int months) {
    /** Every step there is. */
    static final List<DateStep> FINEST_FIRST = List.of(
            days(1),
            days(2),
            days(7),
            days(14),
            months(1),
            months(3),
            months(6),
            months(12),
            months(24),
            months(60),
            months(120),
            months(240),
            months(600));

    private static DateStep days(int days) {
        return new DateStep(days, 0);
    }

    private static DateStep months(int months) {
        return new DateStep(months * 30, months);
    }

    List<DateTick> ticks(LocalDate start, LocalDate end) {
        List<DateTick> ticks = new ArrayList<>();
        int year = Integer.MIN_VALUE;
        for (LocalDate date = first(start); !date.isAfter(end); date = next(date)) {
            ticks.add(tick(date, date.getYear() != year));
            year = date.getYear();
        }
        return ticks;
    }

    private DateTick tick(LocalDate date, boolean firstOfItsYear) {
        if (months == 0) {
            return DateTick.dayOf(date, firstOfItsYear);
        }
        return months >= 12 ? DateTick.yearOf(date) : DateTick.monthOf(date, firstOfItsYear);
    }

    private LocalDate first(LocalDate start) {
        if (months == 0) {
            return start;
        }
        LocalDate date = start.withDayOfMonth(1);
        while (date.isBefore(start) || monthsSinceYearZero(date) % months != 0) {
            date = date.plusMonths(1);
        }
        return date;
    }

    private static long monthsSinceYearZero(LocalDate date) {
        return date.getYear() * 12L + date.getMonthValue() - 1;
    }

    private LocalDate next(LocalDate date) {
        return months == 0 ? date.plusDays(days) : date.plusMonths(months);
    }
}
