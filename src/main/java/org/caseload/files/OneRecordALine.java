package org.caseload.files;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;

/**
 * Lays JSON out for eyes and for line-by-line comparison: a key a line, but every object inside an array on one line
 * of its own. Lines end with a line feed on every machine.
 */
final class OneRecordALine implements PrettyPrinter, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private int depth;
    private int arrays;

    @Override
    public void writeRootValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        json.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        breakUnlessInRecord(json, "");
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        breakUnlessInRecord(json, " ");
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        depth--;
        if (entries > 0) {
            breakUnlessInRecord(json, "");
        }
        json.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        json.writeRaw('[');
        depth++;
        arrays++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        breakInOutermostArray(json, "");
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        breakInOutermostArray(json, " ");
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        depth--;
        if (values > 0 && arrays == 1) {
            newLine(json);
        }
        arrays--;
        json.writeRaw(']');
    }

    private void breakUnlessInRecord(JsonGenerator json, String inRecord) throws IOException {
        if (arrays == 0) {
            newLine(json);
        } else {
            json.writeRaw(inRecord);
        }
    }

    private void breakInOutermostArray(JsonGenerator json, String inRecord) throws IOException {
        if (arrays == 1) {
            newLine(json);
        } else {
            json.writeRaw(inRecord);
        }
    }

    private void newLine(JsonGenerator json) throws IOException {
        json.writeRaw('\n' + "  ".repeat(depth));
    }
}
