package org.caseload.report.saved;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.caseload.words.VisibleText;

/**
 * A report as JSON, so that {@link RecordReader} reads it again: its components by their names, in their order. Where a record of several kinds may
 * stand, its {@code type} says which it is. What is undefined, infinite or missing is {@code null}. Text holds nothing that cannot be seen.
 */
final class TreeWriter {
    /** Digits of a number: more than any result is good for, and few enough to read alike on every Java. */
    private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);

    private final JsonGenerator json;

    private TreeWriter(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Writes a file of one record; leaves the writer open.
     *
     * @param format the number of the format, which stands first
     * @param record the record
     * @throws IOException when it cannot be written
     */
    static void write(int format, Record record, Writer out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            json.writeStartObject();
            json.writeNumberField("format", format);
            new TreeWriter(json).components(record);
            json.writeEndObject();
        }
        out.write('\n');
    }

    /** What a kind of record is called where several are permitted, such as {@code heading}. */
    static String typeOf(Class<?> kind) {
        String name = kind.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private void record(Record record, Type declared) throws IOException {
        json.writeStartObject();
        if (declared instanceof Class<?> family && family.isSealed()) {
            json.writeStringField("type", typeOf(record.getClass()));
        }
        components(record);
        json.writeEndObject();
    }

    private void components(Record record) throws IOException {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            json.writeFieldName(component.getName());
            value(component(record, component), component.getGenericType());
        }
    }

    private static Object component(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException closed) {
            throw new IllegalStateException(component + " cannot be read", closed);
        }
    }

    /** What the last argument of a type's name is: of what a list, a map or an optional is made. */
    private static Type inner(Type declared) {
        Type[] arguments = ((ParameterizedType) declared).getActualTypeArguments();
        return arguments[arguments.length - 1];
    }

    private void value(Object value, Type declared) throws IOException {
        if (value instanceof Record record) {
            record(record, declared);
        } else if (value instanceof Optional<?> optional) {
            value(optional.orElse(null), inner(declared));
        } else if (value instanceof OptionalDouble optional) {
            number(optional.orElse(Double.NaN));
        } else if (value instanceof Collection<?> all) {
            json.writeStartArray();
            for (Object one : all) {
                value(one, inner(declared));
            }
            json.writeEndArray();
        } else if (value instanceof Map<?, ?> fields) {
            json.writeStartObject();
            for (Map.Entry<?, ?> field : fields.entrySet()) {
                json.writeFieldName(VisibleText.line(field.getKey().toString()));
                value(field.getValue(), inner(declared));
            }
            json.writeEndObject();
        } else {
            plain(value);
        }
    }

    private void plain(Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Double number) {
            number(number);
        } else if (value instanceof Integer || value instanceof Long) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean yes) {
            json.writeBoolean(yes);
        } else if (value instanceof byte[] bytes) {
            json.writeBinary(bytes);
        } else {
            json.writeString(VisibleText.lines(value.toString()));
        }
    }

    private void number(double value) throws IOException {
        if (!Double.isFinite(value)) {
            json.writeNull();
        } else if (value == 0) {
            json.writeNumber(0);
        } else {
            BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
            json.writeNumber(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
        }
    }
}
