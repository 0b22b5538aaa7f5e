package org.caseload.quantity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of people, either plain or as a share of the staff in post: {@code 30} or {@code 10 % of in-post}.
 *
 * @param amount people, or the fraction of those in post; finite and not negative
 * @param ofInPost whether the amount is a fraction of those in post
 */
public record Headcount(double amount, boolean ofInPost) {

    private static final Pattern SHARE =
            Pattern.compile("(" + WrittenNumbers.NUMBER + ") ?" + WrittenNumbers.PERCENT + " of in[- ]post");

    private static final String EXAMPLES = "write for example 30 or 10 % of in-post";

    public Headcount {
        if (!(amount >= 0 && amount < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a number of people is from 0, not " + amount + "; " + EXAMPLES);
        }
        amount += 0.0;
    }

    /** A plain number of people. */
    public static Headcount of(double people) {
        return new Headcount(people, false);
    }

    /**
     * Reads {@code 30} or {@code 10 % of in-post}.
     *
     * @throws IllegalArgumentException where the text is neither
     */
    public static Headcount parse(String text) {
        String tidy = WrittenNumbers.tidy(text);
        Matcher share = SHARE.matcher(tidy);
        if (share.matches()) {
            return new Headcount(WrittenNumbers.fraction(share.group(1)), true);
        }
        double number = WrittenNumbers.numberOrNaN(tidy);
        if (!(number >= 0)) {
            throw new IllegalArgumentException(WrittenNumbers.quote(text) + " is not a number of people; " + EXAMPLES);
        }
        return of(number);
    }

    /** The number of people where so many are in post; not rounded. */
    public double number(double inPost) {
        return ofInPost ? amount * inPost : amount;
    }

    @Override
    public String toString() {
        return ofInPost ? WrittenNumbers.writePercentage(amount) + " % of in-post" : WrittenNumbers.write(amount);
    }
}
