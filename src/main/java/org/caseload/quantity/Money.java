package org.caseload.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of money in pounds and pence.
 *
 * @param pence the amount in pence; below 0 for a saving
 */
public record Money(long pence) implements Comparable<Money> {

    public static final Money NOTHING = new Money(0);

    private static final Pattern WRITTEN =
            Pattern.compile("(-)?£ ?(" + WrittenNumbers.NUMBER + ") ?(k|m|thousand|million)?");

    /** Ten thousand million pounds: every figure of a council fits, and sums stay far from overflow. */
    private static final BigDecimal LARGEST = new BigDecimal("10000000000");

    /** The nearest whole number of pence to an amount in pounds. */
    public static Money ofPounds(double pounds) {
        if (!(Math.abs(pounds) <= LARGEST.doubleValue())) {
            throw new IllegalArgumentException("£" + pounds + " is beyond £10,000 million");
        }
        return new Money(BigDecimal.valueOf(pounds)
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValueExact());
    }

    /**
     * Reads {@code £41,600}, {@code £350.50}, {@code £400k} or {@code £1.3m}.
     *
     * @throws IllegalArgumentException where the text is not such an amount, or is finer than a penny
     */
    public static Money parse(String text) {
        Matcher matcher = WRITTEN.matcher(WrittenNumbers.tidy(text));
        if (!matcher.matches()) {
            throw wrong(text, "is not an amount of money");
        }
        BigDecimal pounds = WrittenNumbers.decimal(matcher.group(2)).movePointRight(places(matcher.group(3)));
        if (pounds.compareTo(LARGEST) > 0) {
            throw wrong(text, "is more than £10,000 million");
        }
        BigDecimal pence = pounds.movePointRight(2);
        if (pence.stripTrailingZeros().scale() > 0) {
            throw wrong(text, "is not a whole number of pence");
        }
        long amount = pence.longValueExact();
        return new Money(matcher.group(1) == null ? amount : -amount);
    }

    public double pounds() {
        return pence / 100.0;
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(pence, other.pence));
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(pence, other.pence);
    }

    /** The amount with commas, and with pence only where there are some: {@code £41,600}, {@code £350.50}. */
    @Override
    public String toString() {
        String digits = Long.toString(Math.abs(pence / 100));
        StringBuilder grouped = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            grouped.insert(i, ',');
        }
        long odd = Math.abs(pence % 100);
        String tail = odd == 0 ? "" : odd < 10 ? ".0" + odd : "." + odd;
        return (pence < 0 ? "-£" : "£") + grouped + tail;
    }

    private static int places(String suffix) {
        if (suffix == null) {
            return 0;
        }
        return suffix.startsWith("m") ? 6 : 3;
    }

    private static IllegalArgumentException wrong(String text, String why) {
        return new IllegalArgumentException(
                WrittenNumbers.quote(text) + " " + why + "; write for example £41,600, £350.50, £400k or £1.3m");
    }
}
