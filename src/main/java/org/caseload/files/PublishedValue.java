package org.caseload.files;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.caseload.words.VisibleText;

/**
 * A value of a result as files publish it: a text, a number, nothing, or something that holds further values.
 *
 * <ul>
 *   <li>A double has four decimals, or one where its name ends in {@code Days}; undefined and infinite ones are nothing.
 *   <li>A truth is {@code yes} or {@code no}, an enum its name in small letters with hyphens, a date or moment ISO 8601.
 *   <li>A text holds nothing but what can be seen; the name of a file is written as it is, with forward slashes.
 * </ul>
 */
final class PublishedValue {
    private PublishedValue() {}

    /**
     * What is published of a value.
     *
     * @param name of the field that it stands in
     * @param value the value
     * @return a string, a number, {@code null}, or the record, map or collection itself
     */
    static Object of(String name, Object value) {
        Object held = held(value);
        if (held instanceof Double decimal) {
            return decimal(name, decimal);
        }
        boolean asItIs = held == null
                || held instanceof Number
                || held instanceof Record
                || held instanceof Map
                || held instanceof Collection;
        return asItIs ? held : text(held);
    }

    private static Object held(Object value) {
        if (value instanceof Optional<?> any) {
            return any.orElse(null);
        }
        if (value instanceof OptionalDouble number) {
            return number.isPresent() ? number.getAsDouble() : null;
        }
        if (value instanceof OptionalInt number) {
            return number.isPresent() ? number.getAsInt() : null;
        }
        if (value instanceof OptionalLong number) {
            return number.isPresent() ? number.getAsLong() : null;
        }
        return value;
    }

    private static BigDecimal decimal(String name, double value) {
        int decimals = name.endsWith("Days") ? Decimals.OF_DAYS : Decimals.OF_A_VALUE;
        return Decimals.defined(value) ? Decimals.fixed(value, decimals) : null;
    }

    private static String text(Object value) {
        if (value instanceof String text) {
            return VisibleText.lines(text);
        }
        if (value instanceof Boolean truth) {
            return truth ? "yes" : "no";
        }
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        if (value instanceof Path file) {
            return file.toString().replace('\\', '/');
        }
        if (value instanceof LocalDate || value instanceof Instant) {
            return value.toString();
        }
        throw new IllegalArgumentException("no file publishes a " + value.getClass());
    }
}
