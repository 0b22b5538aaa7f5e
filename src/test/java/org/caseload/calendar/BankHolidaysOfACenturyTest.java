package org.caseload.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every day of 1986 to 2100 - a start date is from 1990, and working time reaches three years back - against a second source: the rules of the Banking and Financial Dealings Act 1971, schedule 1, with the
 * substitute days that are proclaimed each year, and the days proclaimed once, as gov.uk/bank-holidays and the London Gazette
 * published them.
 */
class BankHolidaysOfACenturyTest {
    /** Declared once: the millennium, three jubilees, a wedding, a funeral, a coronation. */
    private static final List<String> ONCE =
            List.of("1999-12-31", "2002-06-03", "2011-04-29", "2012-06-05", "2022-06-03", "2022-09-19", "2023-05-08");

    @Test
    void every_day_from_1986_to_2100_is_what_the_rules_say() {
        Set<LocalDate> byRules = new TreeSet<>();
        for (int year = 1986; year <= 2100; year++) {
            byRules.addAll(standing(year));
        }
        ONCE.forEach(day -> byRules.add(LocalDate.parse(day)));
        assertThat(BankHolidays.inEngland(1986, 2100)).containsExactlyElementsOf(byRules);
    }

    /** A millennium, a jubilee of which one day was moved, and the first year without either. */
    @Test
    void days_declared_once_are_known() {
        assertThat(BankHolidays.inEngland(1999, 2002))
                .contains(LocalDate.of(1999, 12, 31), LocalDate.of(2002, 6, 3), LocalDate.of(2002, 6, 4))
                .doesNotContain(LocalDate.of(2002, 5, 27), LocalDate.of(2000, 12, 29), LocalDate.of(2001, 6, 4));
    }

    private static Set<LocalDate> standing(int year) {
        Set<LocalDate> days = new TreeSet<>();
        days.add(weekday(LocalDate.of(year, 1, 1)));
        days.add(easter(year).minusDays(2));
        days.add(easter(year).plusDays(1));
        days.add(earlyMay(year));
        days.add(spring(year));
        days.add(LocalDate.of(year, 8, 31).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        LocalDate christmas = LocalDate.of(year, 12, 25);
        // A day that falls on a Saturday or Sunday is kept on the first weekdays that follow both.
        switch (christmas.getDayOfWeek()) {
            case FRIDAY -> days.addAll(List.of(christmas, christmas.plusDays(3)));
            case SATURDAY -> days.addAll(List.of(christmas.plusDays(2), christmas.plusDays(3)));
            case SUNDAY -> days.addAll(List.of(christmas.plusDays(1), christmas.plusDays(2)));
            default -> days.addAll(List.of(christmas, christmas.plusDays(1)));
        }
        return days;
    }

    /** The first Monday of May, but the 8th in 1995 and 2020: fifty and seventy-five years after the end of the war in Europe. */
    private static LocalDate earlyMay(int year) {
        return year == 1995 || year == 2020
                ? LocalDate.of(year, 5, 8)
                : LocalDate.of(year, 5, 1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    /** The last Monday of May, moved into June in years of a jubilee. */
    private static LocalDate spring(int year) {
        return switch (year) {
            case 2002, 2012 -> LocalDate.of(year, 6, 4);
            case 2022 -> LocalDate.of(year, 6, 2);
            default -> LocalDate.of(year, 5, 31).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        };
    }

    private static LocalDate weekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    /** Butcher, The Ecclesiastical Calendar (1876), as in Meeus, Astronomical Algorithms, chapter 8. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
