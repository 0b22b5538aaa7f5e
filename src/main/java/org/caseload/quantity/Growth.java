package org.caseload.quantity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a level grows from year to year, compounded: {@code 2 % a year} multiplies it by 1.02 in one year and by 1.02² in two;
 * {@code -3 % a year} by 0.97 and 0.97².
 *
 * @param factor what a year multiplies the level by, more than 0: 1.02 for {@code 2 % a year}
 */
public record Growth(double factor) implements Comparable<Growth> {

    /** A level that stays as it is. */
    public static final Growth NONE = new Growth(1);

    private static final Pattern WRITTEN = Pattern.compile(
            "([+-])? ?(" + WrittenNumbers.NUMBER + ") ?" + WrittenNumbers.PERCENT + " (?:an?|per|every|each) year");

    /** Refuses what would leave nothing of a level. */
    public Growth {
        if (!(factor > 0 && factor < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a growth is more than -100 % a year; write for example 2 % a year");
        }
    }

    /**
     * Reads {@code 2 % a year}, {@code +2 % a year} or {@code -3 % per year}.
     *
     * @throws IllegalArgumentException where the text is anything else
     */
    public static Growth parse(String text) {
        Matcher matcher = WRITTEN.matcher(WrittenNumbers.tidy(text));
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    WrittenNumbers.quote(text) + " is not a growth; write for example 2 % a year or -3 % a year");
        }
        double part = WrittenNumbers.fraction(matcher.group(2));
        return new Growth("-".equals(matcher.group(1)) ? 1 - part : 1 + part);
    }

    /**
     * The mean over a time of what the level is multiplied by: exact, not the value in the middle.
     *
     * @param fromYears beginning of the time, in years since the factor was 1; may be negative
     * @param toYears its end, later
     */
    public double meanFactor(double fromYears, double toYears) {
        double logarithm = StrictMath.log(factor);
        double length = (toYears - fromYears) * logarithm;
        return factor == 1 ? 1 : StrictMath.exp(fromYears * logarithm) * StrictMath.expm1(length) / length;
    }

    @Override
    public int compareTo(Growth other) {
        return Double.compare(factor, other.factor);
    }

    @Override
    public String toString() {
        double percent = StrictMath.rint((factor - 1) * 1e9) / 1e7;
        return WrittenNumbers.write(percent) + " % a year";
    }
}
