package org.caseload.words;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers as people read them, by one rule for answers, reports and charts: rounded half away from zero, thousands commas, a true
 * minus, "to" between the ends of an interval, and words where there is no number.
 */
public final class Numbers {
    /** What stands where a number would that is not defined. */
    public static final String UNDEFINED = "not defined";

    /** The sign of a number below zero. A hyphen is shorter than it, and lines break behind it. */
    public static final char MINUS = '\u2212';

    private static final int MOST_DECIMALS = 12;

    private Numbers() {}

    /** A number to some decimals, such as "1,234.5" or "−0.3"; nothing is "−0.0". */
    public static String number(double value, int decimals) {
        return Double.isFinite(value) ? written(rounded(value, decimals)) : UNDEFINED;
    }

    /** The number that {@link #number} writes; the value is finite. */
    public static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** As few decimals as say the same, at most so many: "15", "17.5". */
    public static String shortNumber(double value, int atMostDecimals) {
        if (!Double.isFinite(value)) {
            return UNDEFINED;
        }
        return written(shortest(value, atMostDecimals));
    }

    /** The number that {@link #shortNumber} writes; the value is finite. */
    public static BigDecimal shortest(double value, int atMostDecimals) {
        BigDecimal shortest =
                rounded(value, Math.min(atMostDecimals, MOST_DECIMALS)).stripTrailingZeros();
        return shortest.setScale(Math.max(0, shortest.scale()));
    }

    private static String written(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain);
        for (int at = point - 3; at > 0; at -= 3) {
            text.insert(at, ',');
        }
        return (number.signum() < 0 ? String.valueOf(MINUS) : "") + text;
    }

    /** As {@link #number}, with a plus where it is above nothing: a change. */
    public static String signed(double value, int decimals) {
        return (value > 0 ? "+" : "") + number(value, decimals);
    }

    /** A whole number with the words that fit one or many, such as "1 child is" or "24 children are". */
    public static String counted(double value, String one, String many) {
        String number = number(value, 0);
        return number + " " + (number.equals("1") ? one : many);
    }

    /** Such as "17.8 to 20.3"; words when either end is not defined. */
    public static String interval(double low, double high, int decimals) {
        return Double.isFinite(low) && Double.isFinite(high)
                ? number(low, decimals) + " to " + number(high, decimals)
                : UNDEFINED;
    }

    /**
     * A share as a whole percentage, such as "97 %". What is neither none nor all never reads so: it is "under 1 %" or "over 99 %". No
     * share has decimals: a thousand runs know one to three points, a hundred to ten, and even near none or all to half a point.
     */
    public static String share(double share) {
        return Double.isFinite(share) ? percent(share) + " %" : UNDEFINED;
    }

    /**
     * The interval of a share, such as "95 to 98 %". Its ends are whole percentages too; within one of none or all they are rounded
     * outwards, so that "0 to 1 %" has room for a share above nothing.
     */
    public static String shareInterval(double low, double high) {
        return Double.isFinite(low) && Double.isFinite(high)
                ? number(nearAnEnd(low) ? Math.floor(100 * low) : 100 * low, 0) + " to "
                        + number(nearAnEnd(high) ? Math.ceil(100 * high) : 100 * high, 0) + " %"
                : UNDEFINED;
    }

    private static boolean nearAnEnd(double share) {
        return share > 0 && share < 0.01 || share > 0.99 && share < 1;
    }

    /** A share without the sign of percentage, as {@link #share} writes it. */
    public static String percent(double share) {
        if (share > 0 && share < 0.005) {
            return "under 1";
        }
        return share < 1 && share >= 0.995 ? "over 99" : number(100 * share, 0);
    }
}
