package org.caseload.quantity;

import java.math.BigDecimal;

/**
 * A relative change, written with its sign: {@code +20 %} or {@code -10 %}.
 *
 * @param factor what the level is multiplied by, 0 or more: 1.2 for {@code +20 %}
 */
public record Change(double factor) implements Comparable<Change> {

    /** Refuses what cannot be a change of a level that is not negative. */
    public Change {
        if (!(factor >= 0) || Double.isInfinite(factor)) {
            throw new IllegalArgumentException("a change of -100 % at least, such as +20 % or -10 %");
        }
    }

    /**
     * Reads a change.
     *
     * @param text a sign, a number and %, such as {@code +20 %}
     * @return the change
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Change parse(String text) {
        String stripped = WhiteSpace.tidy(text).replace('\u2212', '-');
        if (stripped.matches("[+-]\\s*\\d{1,9}(\\.\\d{1,9})?\\s*%")) {
            String number = stripped.substring(0, stripped.length() - 1).replaceAll("\\s", "");
            return new Change(1
                    + new BigDecimal(number.startsWith("+") ? number.substring(1) : number)
                            .movePointLeft(2)
                            .doubleValue());
        }
        throw new IllegalArgumentException("a change with its sign, such as +20 % or -10 %");
    }

    @Override
    public int compareTo(Change other) {
        return Double.compare(factor, other.factor);
    }

    @Override
    public String toString() {
        double percent = StrictMath.rint((factor - 1) * 1e9) / 1e7;
        String digits = BigDecimal.valueOf(percent).stripTrailingZeros().toPlainString();
        return (percent >= 0 ? "+" : "") + digits + " %";
    }
}
