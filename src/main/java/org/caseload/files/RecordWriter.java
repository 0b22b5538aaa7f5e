package org.caseload.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import org.caseload.words.VisibleText;

/**
 * Writes any record as JSON: a field a component, in their order and under their names. Every field is always there, {@code null} where
 * there is nothing to say. How values are written {@link PublishedValue} says.
 */
public final class RecordWriter {
    /** The format of all files that it writes: it grows when a field changes its name or its meaning, or goes. */
    public static final int FORMAT = 2;

    private final JsonGenerator json;

    private RecordWriter(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Writes a record and a line feed.
     *
     * @param record the record
     * @param out where to write; left open
     * @throws IOException when {@code out} cannot be written to
     */
    public static void write(Record record, Writer out) throws IOException {
        try (JsonGenerator generator = new JsonFactory().createGenerator(out)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            generator.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
            generator.setPrettyPrinter(new OneRecordALine());
            new RecordWriter(generator).record(record);
            generator.writeRaw('\n');
        }
        out.flush();
    }

    private void record(Record record) throws IOException {
        json.writeStartObject();
        for (PublishedField field : PublishedField.of(record.getClass())) {
            json.writeFieldName(field.name());
            value(field.name(), field.in(record));
        }
        json.writeEndObject();
    }

    private void value(String name, Object stated) throws IOException {
        Object value = PublishedValue.of(name, stated);
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Record record) {
            record(record);
        } else if (value instanceof Map<?, ?> map) {
            map(map);
        } else if (value instanceof Collection<?> list) {
            list(name, list);
        } else if (value instanceof BigDecimal decimal) {
            json.writeNumber(decimal);
        } else if (value instanceof Number whole) {
            json.writeNumber(whole.longValue());
        } else {
            json.writeString((String) value);
        }
    }

    private void map(Map<?, ?> map) throws IOException {
        json.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            String name = VisibleText.lines(String.valueOf(entry.getKey()));
            json.writeFieldName(name);
            value(name, entry.getValue());
        }
        json.writeEndObject();
    }

    private void list(String name, Collection<?> list) throws IOException {
        json.writeStartArray();
        for (Object item : list) {
            value(name, item);
        }
        json.writeEndArray();
    }
}
