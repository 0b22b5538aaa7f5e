package org.caseload.quantity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a whole, written as a percentage: {@code 18 %}.
 *
 * @param fraction from 0 to 1
 */
public record Share(double fraction) implements Comparable<Share> {

    public static final Share NONE = new Share(0);
    public static final Share ALL = new Share(1);

    private static final Pattern WRITTEN =
            Pattern.compile("(" + WrittenNumbers.NUMBER + ") ?" + WrittenNumbers.PERCENT);

    public Share {
        if (!(fraction >= 0 && fraction <= 1)) {
            throw new IllegalArgumentException(
                    "a share is from 0 % to 100 %, not " + describe(fraction) + "; write for example 18 %");
        }
        fraction += 0.0; // turns -0.0 into 0.0, which would print differently
    }

    /**
     * Reads {@code 18 %}, {@code 18%} or {@code 18 per cent}.
     *
     * @throws IllegalArgumentException where the text is not a percentage from 0 to 100
     */
    public static Share parse(String text) {
        Matcher matcher = WRITTEN.matcher(WrittenNumbers.tidy(text));
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    WrittenNumbers.quote(text) + " is not a share; write a percentage from 0 to 100, for example 18 %");
        }
        return new Share(WrittenNumbers.fraction(matcher.group(1)));
    }

    /** The share as a percentage, from 0 to 100. */
    public double percent() {
        return Double.parseDouble(WrittenNumbers.writePercentage(fraction));
    }

    /** What is left of the whole. */
    public Share rest() {
        return new Share(1 - fraction);
    }

    @Override
    public int compareTo(Share other) {
        return Double.compare(fraction, other.fraction);
    }

    @Override
    public String toString() {
        return WrittenNumbers.writePercentage(fraction) + " %";
    }

    private static String describe(double fraction) {
        return Double.isFinite(fraction) ? WrittenNumbers.writePercentage(fraction) + " %" : String.valueOf(fraction);
    }
}
