package org.caseload.words;

import java.time.LocalDate;
import org.caseload.calendar.Dates;

/** Dates as answers, reports and charts write them. */
public final class EnglishDate {
    private EnglishDate() {}

    /** Such as "17 July 2018". */
    public static String day(LocalDate date) {
        return Dates.write(date);
    }

    /** Such as "17 Jul 2018", for headings of columns. */
    public static String shortDay(LocalDate date) {
        return dayAndMonth(date) + " " + date.getYear();
    }

    /** Such as "17 Jul". */
    public static String dayAndMonth(LocalDate date) {
        return date.getDayOfMonth() + " " + shortMonth(date);
    }

    /** Such as "Jul". */
    public static String shortMonth(LocalDate date) {
        return Dates.shortMonth(date);
    }

    /** Such as "July 2018". */
    public static String month(LocalDate date) {
        return Dates.monthYear(date);
    }
}
