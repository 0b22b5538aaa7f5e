package org.caseload.quantity;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often something happens: events in a time of exposure.
 *
 * <p>{@code 18 % a year} is a rate: each person meets 0.18 such events a year. {@code 15.9 % leave within a year} is a
 * probability, and becomes the constant hazard that gives it: −ln(1 − 0.159) = 0.173164 a year.
 *
 * @param events the number of events, finite and not negative
 * @param per the exposure in which they happen, in days of the kind of {@code exposure}, above 0
 * @param exposure which days count
 * @param text the rate as it was written, which is also how it prints
 */
public record Rate(double events, double per, Exposure exposure, String text) {

    /** Which days count as exposure. */
    public enum Exposure {
        /** Every day. */
        CALENDAR_DAYS("day"),
        /** Monday to Friday less bank holidays. */
        WORKING_DAYS("working day"),
        /** Working days on which the person is at work rather than ill. */
        PRESENT_WORKING_DAYS("present working day");

        private final String word;

        Exposure(String word) {
            this.word = word;
        }
    }

    private static final String EXAMPLES = "write for example 18 % a year, 15.9 % leave within a year, 24 a year,"
            + " 0.9 a day, 3 per 10 working days or 1.0 per 253 present working days";

    private static final Pattern RATE = Pattern.compile("(" + WrittenNumbers.NUMBER + ") ?(" + WrittenNumbers.PERCENT
            + ")? (?:an?|per|every|each) (?:(" + WrittenNumbers.NUMBER + ") )?([a-z][a-z ]*)");

    private static final Pattern PROBABILITY = Pattern.compile("(" + WrittenNumbers.NUMBER + ") ?"
            + WrittenNumbers.PERCENT + " (?:[a-z-]+ )?within (?:an? |(" + WrittenNumbers.NUMBER + ") )([a-z][a-z ]*)");

    public Rate {
        if (!(events >= 0 && events < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a rate is a number from 0, not " + events + "; " + EXAMPLES);
        }
        if (!(per > 0 && per < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "the time a rate is counted in must be above 0, not " + per + "; " + EXAMPLES);
        }
        Objects.requireNonNull(exposure, "exposure");
        Objects.requireNonNull(text, "text");
        events += 0.0;
    }

    /** A rate in a wording of our own, for rates that nobody wrote. */
    public Rate(double events, double per, Exposure exposure) {
        this(events, per, exposure, wording(events, per, exposure));
    }

    /**
     * Reads a rate or, with the word {@code within}, a probability.
     *
     * @throws IllegalArgumentException where the text is neither, or the probability is 100 %
     */
    public static Rate parse(String text) {
        String tidy = WrittenNumbers.tidy(text);
        Matcher probability = PROBABILITY.matcher(tidy);
        if (probability.matches()) {
            return within(probability, text);
        }
        Matcher rate = RATE.matcher(tidy);
        if (!rate.matches()) {
            throw new IllegalArgumentException(WrittenNumbers.quote(text) + " is not a rate; " + EXAMPLES);
        }
        double events = rate.group(2) == null
                ? WrittenNumbers.decimal(rate.group(1)).doubleValue()
                : WrittenNumbers.fraction(rate.group(1));
        return exposed(events, rate.group(3), rate.group(4), text);
    }

    /** Events a year of calendar days, as a hazard. */
    public static Rate perYear(double events) {
        return new Rate(events, Span.DAYS_PER_YEAR, Exposure.CALENDAR_DAYS, WrittenNumbers.write(events) + " a year");
    }

    /** So many times as many events in the same exposure; the factor is finite and not negative. */
    public Rate times(double factor) {
        return new Rate(events * factor, per, exposure);
    }

    /** Events a day of the exposure's kind. */
    public double perDay() {
        return events / per;
    }

    /** Mean time between events, in days of the exposure's kind; infinite where the rate is 0. */
    public double meanGap() {
        return per / events;
    }

    @Override
    public String toString() {
        return text;
    }

    private static Rate within(Matcher matcher, String text) {
        double probability = WrittenNumbers.fraction(matcher.group(1));
        if (!(probability < 1)) {
            throw new IllegalArgumentException(WrittenNumbers.quote(text)
                    + " is not a rate: the share within a time must be below 100 %; " + EXAMPLES);
        }
        return exposed(-StrictMath.log1p(-probability), matcher.group(2), matcher.group(3), text);
    }

    private static Rate exposed(double events, String number, String word, String text) {
        double length = number == null ? 1 : WrittenNumbers.decimal(number).doubleValue();
        boolean present = word.startsWith("present ");
        Span.Unit unit = Span.Unit.findOrNull(present ? word.substring("present ".length()) : word);
        if (unit == null || present && unit != Span.Unit.WORKING_DAYS) {
            throw new IllegalArgumentException(
                    WrittenNumbers.quote(text) + " is not a rate: it must be counted in days, weeks,"
                            + " months, years, working days or present working days; " + EXAMPLES);
        }
        if (unit == Span.Unit.WORKING_DAYS) {
            return new Rate(
                    events,
                    length,
                    present ? Exposure.PRESENT_WORKING_DAYS : Exposure.WORKING_DAYS,
                    WhiteSpace.tidy(text));
        }
        return new Rate(events, length * unit.days(), Exposure.CALENDAR_DAYS, WhiteSpace.tidy(text));
    }

    private static String wording(double events, double per, Exposure exposure) {
        String word = exposure == null ? "day" : exposure.word;
        return per == 1
                ? WrittenNumbers.write(events) + " a " + word
                : WrittenNumbers.write(events) + " per " + WrittenNumbers.write(per) + " " + word + "s";
    }
}
