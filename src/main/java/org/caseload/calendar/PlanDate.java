package org.caseload.calendar;

import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.caseload.quantity.Span;
import org.caseload.quantity.WhiteSpace;

/**
 * A date in a plan. A plan for one council names days; a strategy for any council speaks from the start: {@code 3 September
 * 2018}, {@code next September}, {@code 6 months in}.
 */
public sealed interface PlanDate {

    /** A month by its name, which is its first day. */
    Pattern MONTH = Pattern.compile("[a-z]+\\.? \\d{4}");

    /** The date itself where the simulation starts on a given date. */
    LocalDate on(LocalDate start);

    /**
     * Reads a date, {@code next September}, {@code 6 months in} or {@code 10 weeks in}.
     *
     * @throws IllegalArgumentException where the text is none of these
     */
    static PlanDate parse(String text) {
        String tidy = text == null ? "" : WhiteSpace.tidy(text).toLowerCase(Locale.ROOT);
        if (tidy.startsWith("next ")) {
            OptionalInt month = Dates.findMonth(tidy.substring("next ".length()).strip());
            if (month.isPresent()) {
                return new NextMonth(month.getAsInt());
            }
        } else if (tidy.endsWith(" in")) {
            return new After(Span.parse(tidy.substring(0, tidy.length() - " in".length())));
        } else if (!tidy.isEmpty()
                && (Character.isDigit(tidy.charAt(0)) || MONTH.matcher(tidy).matches())) {
            return new Fixed(Dates.parse(text));
        }
        throw new IllegalArgumentException("'" + (text == null || text.length() > 60 ? "" : text)
                + "' is not a date of a plan; write for example 3 September 2018, next September or 6 months in");
    }

    /** The same date whatever the start. */
    static PlanDate of(LocalDate date) {
        return new Fixed(date);
    }

    /** A named day. */
    record Fixed(LocalDate date) implements PlanDate {

        @Override
        public LocalDate on(LocalDate start) {
            return date;
        }

        @Override
        public String toString() {
            return Dates.write(date);
        }
    }

    /**
     * The first working day in England of the named month that lies after the start: people start on working days, and who
     * says next January on the first of them means a year later.
     *
     * @param month from 1 to 12
     */
    record NextMonth(int month) implements PlanDate {

        public NextMonth {
            if (month < 1 || month > 12) {
                throw new IllegalArgumentException("a month is from 1 to 12, not " + month);
            }
        }

        @Override
        public LocalDate on(LocalDate start) {
            LocalDate first = WorkingTime.firstWorkingDay(start.getYear(), month);
            return first.isAfter(start) ? first : WorkingTime.firstWorkingDay(start.getYear() + 1, month);
        }

        @Override
        public String toString() {
            return "next " + Dates.month(month);
        }
    }

    /**
     * A span after the start, by calendar months.
     *
     * @param span a whole number of calendar days, weeks, months or years
     */
    record After(Span span) implements PlanDate {

        public After {
            Dates.requireDated(span);
        }

        @Override
        public LocalDate on(LocalDate start) {
            return Dates.after(start, span);
        }

        @Override
        public String toString() {
            return span + " in";
        }
    }
}
