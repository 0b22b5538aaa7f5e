package org.caseload.words;

import java.util.Locale;

/** Numbers as people read them: rounded, with "to" between the ends of an interval, a dash where there is none. */
public final class Numbers {
    private static final String NONE = "-";

    private Numbers() {}

    /** A number to some decimals; a dash when it is not defined. */
    public static String number(double value, int decimals) {
        if (Double.isNaN(value)) {
            return NONE;
        }
        String text = String.format(Locale.ROOT, "%,." + decimals + "f", value);
        return text.matches("-0(\\.0+)?") ? text.substring(1) : text;
    }

    /** A whole number with the words that fit one or many, such as "1 child is" or "24 children are". */
    public static String counted(double value, String one, String many) {
        String number = number(value, 0);
        return number + " " + (number.equals("1") ? one : many);
    }

    /** Such as "17.8 to 20.3"; a dash when either end is not defined. */
    public static String interval(double low, double high, int decimals) {
        if (Double.isNaN(low) || Double.isNaN(high)) {
            return NONE;
        }
        return number(low, decimals) + " to " + number(high, decimals);
    }

    /** Such as "97 %". A share near none or all of the runs keeps a decimal, so that it never reads as none or all. */
    public static String share(double share) {
        return percent(share) + " %";
    }

    /** Such as "95 to 98 %". */
    public static String shareInterval(double low, double high) {
        return percent(low) + " to " + percent(high) + " %";
    }

    /** A share without the sign of percentage, as {@link #share} writes it. */
    public static String percent(double share) {
        double percent = 100 * share;
        boolean nearAnEnd = percent > 0 && percent < 1 || percent > 99 && percent < 100;
        if (!nearAnEnd) {
            return number(percent, 0);
        }
        String text = number(percent, 1);
        return switch (text) {
            case "0.0" -> "under 0.1";
            case "100.0" -> "over 99.9";
            default -> text;
        };
    }
}
