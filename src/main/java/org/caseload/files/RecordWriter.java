package org.caseload.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.caseload.words.VisibleText;

/**
 * Writes any record as JSON: a field a component, in their order and under their names. Every field is always there, {@code null} where
 * there is nothing to say. How values are written its {@link Notation} says; for other programs that is {@link PublishedValue}.
 */
public final class RecordWriter {
    /** The format of all files that it writes: it grows when a field changes its name or its meaning, or goes. */
    public static final int FORMAT = 2;

    private static final Notation PUBLISHED = new Notation() {
        @Override
        public Object value(String name, Object stated) {
            return PublishedValue.of(name, stated);
        }

        @Override
        public Optional<String> type(Record record, Type declared) {
            return Optional.empty();
        }

        @Override
        public PrettyPrinter layout() {
            return new OneRecordALine();
        }
    };

    private final JsonGenerator json;
    private final Notation notation;

    private RecordWriter(JsonGenerator json, Notation notation) {
        this.json = json;
        this.notation = notation;
    }

    /**
     * Writes a record for other programs, and a line feed.
     *
     * @param record the record
     * @param out where to write; left open
     * @throws IOException when {@code out} cannot be written to
     */
    public static void write(Record record, Writer out) throws IOException {
        write(record, PUBLISHED, out);
    }

    /** The same in another notation. */
    public static void write(Record record, Notation notation, Writer out) throws IOException {
        try (JsonGenerator generator = new JsonFactory().createGenerator(out)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            generator.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
            generator.setPrettyPrinter(notation.layout());
            new RecordWriter(generator, notation).record(record, record.getClass());
            generator.writeRaw('\n');
        }
        out.flush();
    }

    private void record(Record record, Type declared) throws IOException {
        json.writeStartObject();
        Optional<String> type = notation.type(record, declared);
        if (type.isPresent()) {
            json.writeStringField("type", type.get());
        }
        for (PublishedField field : PublishedField.of(record.getClass())) {
            json.writeFieldName(field.name());
            value(field.name(), field.in(record), field.type());
        }
        json.writeEndObject();
    }

    private void value(String name, Object stated, Type declared) throws IOException {
        Object value = notation.value(name, stated);
        Type type = stated instanceof Optional ? inner(declared) : declared;
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Record record) {
            record(record, type);
        } else if (value instanceof Map<?, ?> map) {
            map(map, inner(type));
        } else if (value instanceof Collection<?> list) {
            list(name, list, inner(type));
        } else if (value instanceof BigDecimal decimal) {
            json.writeNumber(decimal);
        } else if (value instanceof Number whole) {
            json.writeNumber(whole.longValue());
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof byte[] bytes) {
            json.writeBinary(bytes);
        } else {
            json.writeString((String) value);
        }
    }

    /** What the last argument of a type's name is: of what a list, a map or an optional is made. */
    private static Type inner(Type declared) {
        if (declared instanceof ParameterizedType of) {
            Type[] arguments = of.getActualTypeArguments();
            return arguments[arguments.length - 1];
        }
        return Object.class;
    }

    private void map(Map<?, ?> map, Type each) throws IOException {
        json.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            String name = VisibleText.lines(String.valueOf(entry.getKey()));
            json.writeFieldName(name);
            value(name, entry.getValue(), each);
        }
        json.writeEndObject();
    }

    private void list(String name, Collection<?> list, Type each) throws IOException {
        json.writeStartArray();
        for (Object item : list) {
            value(name, item, each);
        }
        json.writeEndArray();
    }
}
