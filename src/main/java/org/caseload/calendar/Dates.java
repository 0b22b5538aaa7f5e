package org.caseload.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseload.quantity.Span;
import org.caseload.quantity.StatedDecimals;
import org.caseload.quantity.WhiteSpace;

/** Dates as people write them, by our own table of months, so that no machine's language settings matter. */
public final class Dates {

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

    /** A date as this room reads it: a month without a day is its first. */
    public static final String PATTERN =
            "\\d{4}-\\d{2}(-\\d{2})?|\\d{1,2}/\\d{1,2}/\\d{4}|(\\d{1,2} ?)?[A-Za-z]+\\.? \\d{4}";

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})(?:-(\\d{2}))?");
    private static final Pattern STROKES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern WRITTEN = Pattern.compile("(?:(\\d{1,2}) ?)?([A-Za-z]+)\\.? (\\d{4})");
    private static final String FIRST = "1";
    private static final int LONGEST_TEXT = 60;
    private static final int MOST_DATED = 1_000_000;
    private static final int MONTHS_A_YEAR = 12;

    private Dates() {}

    /**
     * Reads {@code 3 September 2018}, {@code 3 Sept 2018}, {@code 03/09/2018} (the day first, as in Britain) or {@code
     * 2018-09-03}; and a month, {@code September 2018} or {@code 2018-09}, as its first day.
     *
     * @throws IllegalArgumentException where the text is not such a date, or there is no such day
     */
    public static LocalDate parse(String text) {
        String tidy = text == null || text.length() > LONGEST_TEXT ? "" : WhiteSpace.tidy(text);
        Matcher iso = ISO.matcher(tidy);
        if (iso.matches()) {
            return date(tidy, iso.group(1), Integer.parseInt(iso.group(2)), dayOrFirst(iso.group(3)));
        }
        Matcher strokes = STROKES.matcher(tidy);
        if (strokes.matches()) {
            return date(tidy, strokes.group(3), Integer.parseInt(strokes.group(2)), strokes.group(1));
        }
        Matcher written = WRITTEN.matcher(tidy);
        OptionalInt month = written.matches() ? findMonth(written.group(2)) : OptionalInt.empty();
        if (month.isEmpty()) {
            String reason = OtherDates.reason(tidy).map(why -> ": " + why).orElse("");
            throw new IllegalArgumentException("'" + tidy + "' is not a date" + reason
                    + "; write for example 3 September 2018, 03/09/2018 or 2018-09-03");
        }
        return date(tidy, written.group(3), month.getAsInt(), dayOrFirst(written.group(1)));
    }

    private static String dayOrFirst(String day) {
        return day == null ? FIRST : day;
    }

    /** {@code 3 September 2018}. */
    public static String write(LocalDate date) {
        return date.getDayOfMonth() + " " + monthYear(date);
    }

    /** {@code September 2018}. */
    public static String monthYear(LocalDate date) {
        return month(date.getMonthValue()) + " " + date.getYear();
    }

    /** {@code Sep}: the first three letters of the date's month, for charts and tables. */
    public static String shortMonth(LocalDate date) {
        return month(date.getMonthValue()).substring(0, 3);
    }

    /** The words that name a month in a file: all names, then the short ones. */
    public static List<String> monthWords() {
        List<String> words = new ArrayList<>(MONTHS);
        for (String name : MONTHS) {
            if (name.length() > 3) {
                words.add(name.equals("September") ? "Sept" : name.substring(0, 3));
            }
        }
        return List.copyOf(words);
    }

    /** {@code September} for 9. */
    public static String month(int month) {
        return MONTHS.get(month - 1);
    }

    /** The month, from 1 to 12, that a word names: its name, the name's first three letters, or {@code Sept}. */
    public static OptionalInt findMonth(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            String name = MONTHS.get(i).toLowerCase(Locale.ROOT);
            if (lower.equals(name) || lower.equals(name.substring(0, 3)) || i == 8 && lower.equals("sept")) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * The date that lies a span after another, where a month is a calendar month: 31 January and 1 month give the last day of
     * February.
     *
     * @throws IllegalArgumentException where the span is not a whole number of calendar days, weeks, months or years
     */
    public static LocalDate after(LocalDate date, Span span) {
        requireDated(span);
        long length = (long) span.length();
        return switch (span.unit()) {
            case DAYS -> date.plusDays(length);
            case WEEKS -> date.plusWeeks(length);
            case MONTHS -> date.plusMonths(length);
            case YEARS -> date.plusYears(length);
            case WORKING_DAYS -> throw new IllegalStateException();
        };
    }

    /**
     * The n-th date of a row that follows the calendar from its first: monthly from 31 January come the last of February, 31 March, the
     * last of April; yearly from 29 February come 28 February and, in leap years, the 29th. Each is counted from the first, so that no
     * short month moves those behind it. Half a year is six months; what is left of a broken
     * number of months is counted in days, rounded down.
     *
     * @param first the first date
     * @param every from one date to the next; calendar time, above 0
     * @param n how many of these, from 0
     */
    public static LocalDate repeated(LocalDate first, Span every, long n) {
        double length = n * every.length();
        return switch (every.unit()) {
            case MONTHS -> afterMonths(first, length);
            case YEARS -> afterMonths(first, MONTHS_A_YEAR * length);
            case DAYS, WEEKS -> first.plusDays(days(n * every.days()));
            case WORKING_DAYS -> throw new IllegalArgumentException(every + " is no calendar time");
        };
    }

    private static LocalDate afterMonths(LocalDate first, double months) {
        double whole = StatedDecimals.floor(months);
        return first.plusMonths((long) whole).plusDays(days(Math.max(0, months - whole) * Span.DAYS_PER_MONTH));
    }

    private static long days(double days) {
        return (long) StatedDecimals.floor(days);
    }

    /**
     * The date by which a span has passed since another: by the calendar where it is a whole number of months, such as half a year;
     * anything else in days, rounded up.
     *
     * @param span calendar time
     */
    public static LocalDate by(LocalDate date, Span span) {
        double months = switch (span.unit()) {
            case MONTHS -> span.length();
            case YEARS -> MONTHS_A_YEAR * span.length();
            case DAYS, WEEKS, WORKING_DAYS -> 0.5;
        };
        return months == Math.rint(months) && months <= MOST_DATED
                ? date.plusMonths((long) months)
                : date.plusDays((long) StatedDecimals.ceiling(span.days()));
    }

    static void requireDated(Span span) {
        if (span.isWorking() || span.length() != Math.rint(span.length()) || span.length() > MOST_DATED) {
            throw new IllegalArgumentException("'" + span
                    + "' does not lead to a date; write a whole number of days, weeks, months or years, for example"
                    + " 6 months");
        }
    }

    private static LocalDate date(String text, String year, int month, String day) {
        int y = Integer.parseInt(year);
        int d = Integer.parseInt(day);
        Optional<String> fault = findFault(y, month, d);
        if (fault.isPresent()) {
            throw new IllegalArgumentException("'" + text + "' is not a date: " + fault.get());
        }
        return LocalDate.of(y, month, d);
    }

    /** Why there is no such day, as a clause; empty where there is one. */
    static Optional<String> findFault(int year, int month, int day) {
        if (day < 1) {
            return Optional.of("there is no day 0, which spreadsheets make of an empty cell");
        }
        if (month < 1 || month > 12) {
            return Optional.of("there are 12 months, not " + month);
        }
        int length = YearMonth.of(year, month).lengthOfMonth();
        String which = month(month) + (month == Month.FEBRUARY.getValue() ? " " + year : "");
        return day > length ? Optional.of(which + " has " + length + " days") : Optional.empty();
    }
}
