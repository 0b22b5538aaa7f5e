package org.caseload.history.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseload.calendar.Dates;
import org.caseload.history.table.SheetCell;
import org.caseload.history.table.workbook.Serial;

/**
 * A cell of a column of days.
 *
 * @param day the day; empty where it says none
 * @param fault why it says none, as a clause; empty where it is blank or is a day
 * @param coerced how it had to be made out, as a clause; empty where it is written as the list writes days
 */
record DayCell(Optional<LocalDate> day, String fault, String coerced) {
    private static final String TIME = "(?:[ T](\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)(?:Z|\\+00:00)?)?";
    private static final Pattern BRITISH = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})" + TIME);
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})" + TIME);
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.\\d+)?");
    private static final Pattern IN_WORDS = Pattern.compile("\\d{1,2}[ -]\\p{L}{3,9}[ -]\\d{4}");
    private static final Pattern MIDNIGHT = Pattern.compile("0?0:00(:00(\\.0+)?)?");
    private static final int THIS_CENTURY = 2000;

    /** Days that stand for none: what databases write into columns that must not be blank. */
    private static final LocalDate BEFORE_ALL = LocalDate.of(1950, 1, 1);

    private static final LocalDate AFTER_ALL = LocalDate.of(2199, 1, 1);

    static final DayCell BLANK = new DayCell(Optional.empty(), "", "");

    /** Makes out a cell; a list that is no spreadsheet writes days as 2024-02-09. */
    static DayCell of(SheetCell cell, boolean isoIsUsual) {
        if (cell.isBlank() || cell.text().matches("(?i)n/?a|null|none|-")) {
            return BLANK;
        }
        String text = cell.text();
        if (cell.form() == SheetCell.Form.DAY) {
            return found(LocalDate.parse(text), "");
        }
        Matcher serial = SERIAL.matcher(text);
        if (serial.matches()) {
            return Serial.day(Double.parseDouble(text), cell.form() == SheetCell.Form.NUMBER_FROM_1904)
                    .map(day -> found(day, "a spreadsheet's number read as the day that it stands for"))
                    .orElseGet(() -> fault("not a day"));
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            String how = isTimeOfDay(iso.group(4))
                    ? "read without its time of day"
                    : isoIsUsual ? "" : "written year first, where this list writes days such as 09/02/2024";
            return made(iso.group(1), iso.group(2), iso.group(3), how);
        }
        Matcher british = BRITISH.matcher(text);
        if (british.matches()) {
            boolean shortYear = british.group(3).length() == 2;
            String how = shortYear
                    ? "a year of two figures read as one of this century"
                    : isTimeOfDay(british.group(4)) ? "read without its time of day" : "";
            String year =
                    shortYear ? Integer.toString(THIS_CENTURY + Integer.parseInt(british.group(3))) : british.group(3);
            return made(year, british.group(2), british.group(1), how);
        }
        return inWords(text);
    }

    private static DayCell inWords(String text) {
        if (!IN_WORDS.matcher(text).matches()) {
            return fault("not a day");
        }
        try {
            return found(Dates.parse(text.replaceAll("(?<=\\p{L})-|-(?=\\p{L})", " ")), "a month in letters made out");
        } catch (IllegalArgumentException noDay) {
            return fault("not a day");
        }
    }

    private static boolean isTimeOfDay(String time) {
        return time != null && !MIDNIGHT.matcher(time).matches();
    }

    private static DayCell made(String year, String month, String day, String how) {
        try {
            return found(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)), how);
        } catch (DateTimeException noSuchDay) {
            return fault("a day that the calendar does not have");
        }
    }

    private static DayCell found(LocalDate day, String how) {
        return day.isBefore(BEFORE_ALL) || day.isAfter(AFTER_ALL)
                ? new DayCell(Optional.empty(), "", "a day that stands for none read as blank")
                : new DayCell(Optional.of(day), "", how);
    }

    private static DayCell fault(String found) {
        return new DayCell(Optional.empty(), found, "");
    }
}
