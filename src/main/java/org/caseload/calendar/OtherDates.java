package org.caseload.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says why a text that was meant as a date is none: what spreadsheets and other countries write. */
final class OtherDates {
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(\\.\\d{1,12})?");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{2}|\\d{4})( .*)?");
    private static final Pattern TIMED = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[ Tt].+");

    /** Day 0 of spreadsheets for all days from March 1900 on: they take 1900 for a leap year. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private OtherDates() {}

    /** The reason as a clause; empty where nothing is known of such a text. */
    static Optional<String> reason(String text) {
        Matcher serial = SERIAL.matcher(text);
        if (serial.matches()) {
            LocalDate day = DAY_ZERO.plusDays(Long.parseLong(serial.group(1)));
            return Optional.of("it looks like the number by which spreadsheets keep " + Dates.write(day)
                    + ", so format the column as dates");
        }
        if (TIMED.matcher(text).matches()) {
            return Optional.of("a time of day stands behind it");
        }
        Matcher numbers = NUMBERS.matcher(text);
        return numbers.matches() ? Optional.of(inNumbers(numbers)) : Optional.empty();
    }

    private static String inNumbers(Matcher numbers) {
        int day = Integer.parseInt(numbers.group(1));
        int month = Integer.parseInt(numbers.group(2));
        String year = numbers.group(3);
        if (year.length() < 4) {
            return "its year needs four figures";
        }
        return Dates.findFault(Integer.parseInt(year), month, day)
                .orElse(
                        numbers.group(4) == null
                                ? "day, month and year in figures are parted by strokes, as in 3/9/2018"
                                : "a time of day stands behind it");
    }
}
