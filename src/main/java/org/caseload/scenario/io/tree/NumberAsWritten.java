package org.caseload.scenario.io.tree;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseload.quantity.WhiteSpace;

/**
 * A number as it was written, taken apart, so that another number can be written in the same words.
 *
 * @param number the number
 * @param pounds whether a pound sign stands before it
 * @param signed whether a plus sign stands before it
 * @param unit all that stands behind it
 */
public record NumberAsWritten(double number, boolean pounds, boolean signed, String unit) {
    private static final Pattern WRITTEN =
            Pattern.compile("([+-])?\\s*(£\\s*)?((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|\\.\\d+)(.*)");

    private static final Pattern DATE = Pattern.compile("-\\d.*| ?[A-Z].*");
    private static final int DIGITS = 12;
    private static final int DECIMALS = 9;
    private static final int PENCE = 2;
    private static final int PENCE_OF_THOUSANDS = 5;

    /** The number in a text; nothing where it holds none, or is a date. */
    public static Optional<NumberAsWritten> find(String text) {
        Matcher matcher = WRITTEN.matcher(WhiteSpace.tidy(text).replace('\u2212', '-'));
        if (!matcher.matches() || DATE.matcher(matcher.group(4)).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(matcher.group(3).replace(",", ""));
        boolean negative = "-".equals(matcher.group(1));
        return Optional.of(new NumberAsWritten(
                (negative ? number.negate() : number).doubleValue() + 0.0,
                matcher.group(2) != null,
                "+".equals(matcher.group(1)),
                WhiteSpace.tidy(matcher.group(4))));
    }

    /** Whether another number is written in the same unit; one week and two weeks are. */
    public boolean isAlike(NumberAsWritten other) {
        return pounds == other.pounds && singular(unit).equals(singular(other.unit));
    }

    private static String singular(String unit) {
        return unit.replaceAll("\\b(day|week|month|year)s\\b", "$1");
    }

    /** This wording with the other's unit where that is the plural. */
    public NumberAsWritten orPlural(NumberAsWritten other) {
        return new NumberAsWritten(
                number, pounds, signed || other.signed, other.unit.length() > unit.length() ? other.unit : unit);
    }

    /** The unit for tables. */
    public String shownUnit() {
        return pounds ? ("£ " + unit).strip() : unit;
    }

    private int pence() {
        return unit.isEmpty() ? PENCE : PENCE_OF_THOUSANDS;
    }

    /** Another number in these words: to the penny, else to twelve digits and nine decimals. */
    public String with(double value, boolean whole) {
        BigDecimal exact = BigDecimal.valueOf(value).round(new MathContext(DIGITS));
        int most = whole ? 0 : pounds ? pence() : DECIMALS;
        BigDecimal rounded = exact.scale() > most ? exact.setScale(most, RoundingMode.HALF_EVEN) : exact;
        String sign = rounded.signum() < 0 ? "-" : signed ? "+" : "";
        String digits =
                rounded.signum() == 0 ? "0" : rounded.abs().stripTrailingZeros().toPlainString();
        return sign + (pounds ? "£" : "") + digits + (unit.isEmpty() ? "" : " " + unit);
    }
}
