package org.caseload.scenario.io.shape;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.caseload.quantity.WhiteSpace;

/** Numbers as people write them: {@code 1,900}, {@code 0.25}. */
public final class NumberShapes {
    static final String PATTERN = "-?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?|-?\\.\\d+";

    private static final Pattern NUMBER = Pattern.compile(PATTERN);

    private NumberShapes() {}

    static double number(String text) {
        String stripped = WhiteSpace.strip(text);
        if (stripped.length() > 40 || !NUMBER.matcher(stripped).matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a number");
        }
        return Double.parseDouble(stripped.replace(",", "")) + 0.0;
    }

    static long whole(String text, long most) {
        double number = number(text);
        if (number != Math.rint(number) || Math.abs(number) > most) {
            throw new IllegalArgumentException("'" + text + "' is not a whole number");
        }
        return Long.parseLong(WhiteSpace.strip(text).replace(",", "").replaceAll("\\..*", ""));
    }

    /** The shortest plain text of a number; the value's own wording for everything else. */
    public static String write(Object value) {
        if (value instanceof Double number) {
            BigDecimal decimal = BigDecimal.valueOf(number).stripTrailingZeros();
            return decimal.signum() == 0 ? "0" : decimal.toPlainString();
        }
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        return value instanceof Enum<?> constant ? Words.ofConstant(constant) : value.toString();
    }
}
