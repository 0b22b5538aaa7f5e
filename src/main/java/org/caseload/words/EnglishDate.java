package org.caseload.words;

import java.time.LocalDate;
import org.caseload.calendar.Dates;

/** Dates as the answers and stories write them. */
public final class EnglishDate {
    private EnglishDate() {}

    /** Such as "17 July 2018". */
    public static String day(LocalDate date) {
        return Dates.write(date);
    }

    /** Such as "17 Jul 2018", for headings of columns. */
    public static String shortDay(LocalDate date) {
        return date.getDayOfMonth() + " " + Dates.shortMonth(date) + " " + date.getYear();
    }

    /** Such as "July 2018". */
    public static String month(LocalDate date) {
        return Dates.monthYear(date);
    }
}
