package org.caseload.output.text;

import java.time.LocalDate;
import java.util.List;

/** Dates as people write them. The names are our own: the JVM's change from one release to the next. */
final class EnglishDate {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private EnglishDate() {}

    /** Such as "17 July 2018". */
    static String day(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date);
    }

    /** Such as "17 Jul 2018", for headings of columns. */
    static String shortDay(LocalDate date) {
        return date.getDayOfMonth() + " " + monthName(date).substring(0, 3) + " " + date.getYear();
    }

    /** Such as "July 2018". */
    static String month(LocalDate date) {
        return monthName(date) + " " + date.getYear();
    }

    private static String monthName(LocalDate date) {
        return MONTHS.get(date.getMonthValue() - 1);
    }
}
