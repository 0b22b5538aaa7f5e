package org.caseload.report.saved;

import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.caseload.files.Notation;
import org.caseload.words.VisibleText;

/**
 * A report as JSON, so that {@link RecordReader} reads it again. Where a record of several kinds may stand, its {@code type} says which it is.
 * What is undefined, infinite or missing is {@code null}. Text holds nothing that cannot be seen.
 */
final class SavedNotation implements Notation {
    /** Digits of a number: more than any result is good for, and few enough to read alike on every Java. */
    private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);

    /** What a kind of record is called where several are permitted, such as {@code heading}. */
    static String typeOf(Class<?> kind) {
        String name = kind.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    @Override
    public Optional<String> type(Record record, Type declared) {
        return declared instanceof Class<?> family && family.isSealed()
                ? Optional.of(typeOf(record.getClass()))
                : Optional.empty();
    }

    @Override
    public PrettyPrinter layout() {
        return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }

    @Override
    public Object value(String name, Object stated) {
        if (stated instanceof Optional<?> optional) {
            return value(name, optional.orElse(null));
        }
        if (stated instanceof OptionalDouble optional) {
            return number(optional.orElse(Double.NaN));
        }
        if (stated instanceof Double number) {
            return number(number);
        }
        boolean asItIs = stated == null
                || stated instanceof Number
                || stated instanceof Boolean
                || stated instanceof byte[]
                || stated instanceof Record
                || stated instanceof Map
                || stated instanceof Collection;
        return asItIs ? stated : VisibleText.lines(stated.toString());
    }

    private static BigDecimal number(double value) {
        if (!Double.isFinite(value)) {
            return null;
        }
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
