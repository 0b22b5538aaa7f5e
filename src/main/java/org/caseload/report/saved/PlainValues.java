package org.caseload.report.saved;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.caseload.report.UnreadableResult;

/** Texts, numbers, dates and pictures out of a file that anybody may have written, each within limits. */
final class PlainValues {
    /** Characters of a text; of one that is drawn, far fewer, since a drawing grows with them. */
    private static final int LONGEST_TEXT = 20_000;

    private static final int LONGEST_DRAWN_TEXT = 1_000;

    /** Larger than any number of people, days or pounds, and small enough for every axis. */
    private static final double LARGEST = 1e12;

    private static final int MOST_DIGITS = 40;

    /** Years that a scenario can reach. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2300;

    private final JsonParser json;
    private final Function<String, UnreadableResult> refusal;
    private boolean drawn;

    PlainValues(JsonParser json, Function<String, UnreadableResult> refusal) {
        this.json = json;
        this.refusal = refusal;
    }

    /** Whether what is read next is drawn, and so its texts are short. */
    void shorten(boolean brief) {
        drawn = brief;
    }

    Object value(Class<?> kind) throws IOException {
        if (kind == String.class) {
            return text();
        } else if (kind == int.class || kind == Integer.class) {
            return Math.toIntExact(whole(Integer.MIN_VALUE, Integer.MAX_VALUE));
        } else if (kind == long.class || kind == Long.class) {
            return whole(Long.MIN_VALUE, Long.MAX_VALUE);
        } else if (kind == double.class || kind == Double.class) {
            return number();
        } else if (kind == OptionalDouble.class) {
            double number = number();
            return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
        } else if (kind == boolean.class || kind == Boolean.class) {
            return yes();
        } else if (kind == BigDecimal.class) {
            return decimal();
        } else if (kind.isEnum()) {
            return constant(kind);
        }
        return written(kind);
    }

    private Object written(Class<?> kind) throws IOException {
        String text = json.currentToken() == JsonToken.VALUE_STRING ? json.getText() : "";
        try {
            if (kind == LocalDate.class) {
                LocalDate date = LocalDate.parse(text);
                within(date.getYear());
                return date;
            } else if (kind == Instant.class) {
                Instant moment = Instant.parse(text);
                within(moment.atOffset(ZoneOffset.UTC).getYear());
                return moment;
            } else if (kind == byte[].class) {
                return Base64.getDecoder().decode(text);
            }
        } catch (DateTimeException | IllegalArgumentException malformed) {
            throw refusal.apply(kind == byte[].class ? "is no picture" : "is no date");
        }
        throw new IllegalStateException("no report holds a " + kind);
    }

    private void within(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw refusal.apply("is no date from " + FIRST_YEAR + " to " + LAST_YEAR);
        }
    }

    private String text() throws IOException {
        expect(json.currentToken() == JsonToken.VALUE_STRING, "is no text");
        String text = json.getText();
        expect(text.length() <= (drawn ? LONGEST_DRAWN_TEXT : LONGEST_TEXT), "is longer than any text of a report");
        return text;
    }

    private long whole(long least, long most) throws IOException {
        expect(json.currentToken() == JsonToken.VALUE_NUMBER_INT, "is no whole number");
        BigDecimal number = json.getDecimalValue();
        boolean fits =
                number.compareTo(BigDecimal.valueOf(least)) >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0;
        expect(fits, "is too large");
        return number.longValueExact();
    }

    private double number() throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return Double.NaN;
        }
        expect(json.currentToken().isNumeric(), "is no number");
        double number = json.getDoubleValue();
        expect(Math.abs(number) <= LARGEST, "is too large");
        return number;
    }

    private BigDecimal decimal() throws IOException {
        expect(json.currentToken().isNumeric(), "is no number");
        BigDecimal number = json.getDecimalValue();
        boolean fits = number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS;
        expect(fits, "is too large");
        return number;
    }

    private boolean yes() {
        expect(json.currentToken().isBoolean(), "is neither true nor false");
        return json.currentToken() == JsonToken.VALUE_TRUE;
    }

    private Object constant(Class<?> kind) throws IOException {
        String name = text();
        for (Object constant : kind.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw refusal.apply("is none of the words permitted here");
    }

    private void expect(boolean met, String otherwise) {
        if (!met) {
            throw refusal.apply(otherwise);
        }
    }
}
