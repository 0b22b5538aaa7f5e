package org.caseload.quantity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time: {@code 4 weeks}, {@code 45 working days}, {@code 1 month}.
 *
 * <p>As a duration a month is {@value #DAYS_PER_MONTH} days and a year {@value #DAYS_PER_YEAR} days (the Julian year, and a
 * twelfth of it). Counted from a date, a month is a calendar month: see {@code calendar.PlanDate}.
 *
 * @param length how many units, finite and not negative
 * @param unit the unit
 */
public record Span(double length, Unit unit) {

    /** 365.25, the mean length of a year with a leap day every four. */
    public static final double DAYS_PER_YEAR = 365.25;

    /** 365.25 / 12. */
    public static final double DAYS_PER_MONTH = 30.4375;

    public static final double DAYS_PER_WEEK = 7;

    private static final Pattern WRITTEN = Pattern.compile("(" + WrittenNumbers.NUMBER + ") ?([a-z][a-z ]*)");

    /** The units a length of time is written in. Only {@link #WORKING_DAYS} runs by working time. */
    public enum Unit {
        DAYS("day", 1),
        WORKING_DAYS("working day", Double.NaN),
        WEEKS("week", DAYS_PER_WEEK),
        MONTHS("month", DAYS_PER_MONTH),
        YEARS("year", DAYS_PER_YEAR);

        private final String singular;
        private final double days;

        Unit(String singular, double days) {
            this.singular = singular;
            this.days = days;
        }

        /** The unit's word, in the plural unless the length is exactly 1. */
        public String word(double length) {
            return length == 1 ? singular : singular + "s";
        }

        static Unit findOrNull(String word) {
            String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            if (singular.equals("calendar day")) {
                return DAYS;
            }
            for (Unit unit : values()) {
                if (unit.singular.equals(singular)) {
                    return unit;
                }
            }
            return null;
        }

        double days() {
            return days;
        }
    }

    public Span {
        if (!(length >= 0 && length < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "a length of time is a number from 0, not " + length + "; write for example 4 weeks");
        }
        length += 0.0;
    }

    /** A span of whole or part calendar days. */
    public static Span ofDays(double days) {
        return new Span(days, Unit.DAYS);
    }

    /** A span of working days. */
    public static Span ofWorkingDays(double workingDays) {
        return new Span(workingDays, Unit.WORKING_DAYS);
    }

    /**
     * Reads {@code 4 weeks}, {@code 45 working days}, {@code 1 month}, {@code 2.4 years} or {@code 90 days}.
     *
     * @throws IllegalArgumentException where the text is not a number followed by such a unit
     */
    public static Span parse(String text) {
        Matcher matcher = WRITTEN.matcher(WrittenNumbers.tidy(text));
        Unit unit = matcher.matches() ? Unit.findOrNull(matcher.group(2)) : null;
        if (unit == null) {
            throw new IllegalArgumentException(WrittenNumbers.quote(text)
                    + " is not a length of time; write a number and days, working days, weeks, months or years,"
                    + " for example 4 weeks or 45 working days");
        }
        return new Span(WrittenNumbers.decimal(matcher.group(1)).doubleValue(), unit);
    }

    /**
     * Reads a length of time whose days are counted one after another, which working days are not.
     *
     * @throws IllegalArgumentException where the text is no length of time, or one in working days
     */
    public static Span parseCalendar(String text) {
        Span span = parse(text);
        if (span.isWorking()) {
            throw new IllegalArgumentException(
                    "found \"" + span + "\"; permitted: days, weeks, months or years, such as 4 weeks");
        }
        return span;
    }

    /** Whether this span runs by working time, which stands still at weekends and on bank holidays. */
    public boolean isWorking() {
        return unit == Unit.WORKING_DAYS;
    }

    /**
     * The length in calendar days.
     *
     * @throws IllegalStateException where this is a span of working days, whose length depends on its dates
     */
    public double days() {
        if (isWorking()) {
            throw new IllegalStateException(this + " has no fixed number of calendar days");
        }
        return length * unit.days();
    }

    /**
     * The length in working days.
     *
     * @throws IllegalStateException where this is a span of calendar time
     */
    public double workingDays() {
        if (!isWorking()) {
            throw new IllegalStateException(this + " has no fixed number of working days");
        }
        return length;
    }

    /** The length in days of whichever kind this span has: see {@link #isWorking()}. */
    public double daysOfItsKind() {
        return isWorking() ? length : days();
    }

    @Override
    public String toString() {
        return WrittenNumbers.write(length) + " " + unit.word(length);
    }
}
