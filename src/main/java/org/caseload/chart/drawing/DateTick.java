package org.caseload.chart.drawing;

import java.time.LocalDate;
import org.caseload.words.EnglishDate;

/**
 * A tick of a date axis.
 *
 * @param date where it stands
 * @param upper its label, such as "Oct" or "2019"
 * @param lower the year under it, or empty
 */
record DateTick(LocalDate date, String upper, String lower) {
    static DateTick dayOf(LocalDate date, boolean withYear) {
        return new DateTick(date, EnglishDate.dayAndMonth(date), year(date, withYear));
    }

    static DateTick monthOf(LocalDate date, boolean withYear) {
        return new DateTick(date, EnglishDate.shortMonth(date), year(date, withYear));
    }

    static DateTick yearOf(LocalDate date) {
        return new DateTick(date, Integer.toString(date.getYear()), "");
    }

    private static String year(LocalDate date, boolean shown) {
        return shown ? Integer.toString(date.getYear()) : "";
    }
}
