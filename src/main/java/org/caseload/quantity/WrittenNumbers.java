package org.caseload.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers as people write them: {@code 1,234.5}, with commas for thousands only and a point for decimals. */
final class WrittenNumbers {

    /** A number without a sign; commas must part groups of three. */
    static final String NUMBER = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|\\.\\d+";

    /** The word for a hundredth, in its wordings. */
    static final String PERCENT = "(?:%|per ?cent)";

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?(?:" + NUMBER + ")");

    /** Far beyond any figure a council writes, and short enough to refuse text meant to exhaust us. */
    private static final int LONGEST_TEXT = 200;

    private WrittenNumbers() {}

    /** The text in lower case, with ordinary single spaces and an ordinary minus sign. */
    static String tidy(String text) {
        if (text == null || text.length() > LONGEST_TEXT) {
            return "";
        }
        return WhiteSpace.tidy(text).replace('\u2212', '-').toLowerCase(Locale.ROOT);
    }

    /** The decimal written, exactly; the text must match {@link #NUMBER}, with a minus sign allowed. */
    static BigDecimal decimal(String number) {
        return new BigDecimal(number.replace(",", ""));
    }

    /** The number written, or NaN where the text is not a number. */
    static double numberOrNaN(String text) {
        return WHOLE_NUMBER.matcher(text).matches() ? decimal(text).doubleValue() : Double.NaN;
    }

    /** The percentage written, as a fraction: {@code 7} gives exactly the double nearest 0.07. */
    static double fraction(String percentage) {
        return decimal(percentage).movePointLeft(2).doubleValue();
    }

    /** The shortest text that reads back as the same double: {@code 15}, {@code 0.045}. */
    static String write(double value) {
        return plain(BigDecimal.valueOf(value));
    }

    /** A fraction as a percentage, without its sign: 0.07 gives {@code 7}. */
    static String writePercentage(double fraction) {
        return plain(BigDecimal.valueOf(fraction).movePointRight(2));
    }

    /** What was found, quoted, and cut where it is too long to print. */
    static String quote(String text) {
        if (text == null) {
            return "nothing";
        }
        return "'" + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + "'";
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
