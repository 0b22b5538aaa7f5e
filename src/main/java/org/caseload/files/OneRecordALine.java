package org.caseload.files;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.Serial;

/**
 * Lays JSON out for eyes and for line-by-line comparison: a key a line, but every object inside an array on one line
 * of its own. Lines end with a line feed on every machine.
 */
final class OneRecordALine extends MinimalPrettyPrinter {
    @Serial
    private static final long serialVersionUID = 2L;

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(": ");
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        next(json, 0, "");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        next(json, 0, " ");
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        end(json, entries, '}');
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        next(json, 0, "");
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        next(json, 0, " ");
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        end(json, values, ']');
    }

    private static void end(JsonGenerator json, int held, char bracket) throws IOException {
        if (held > 0) {
            next(json, 1, "");
        }
        json.writeRaw(bracket);
    }

    /** A new line where the innermost object or list is not inside a list, so many steps further out; else what stands on the line. */
    private static void next(JsonGenerator json, int out, String onOneLine) throws IOException {
        JsonStreamContext inside = json.getOutputContext();
        int depth = inside.getNestingDepth();
        boolean onALine = false;
        for (JsonStreamContext around = inside.getParent(); around != null; around = around.getParent()) {
            onALine |= around.inArray();
        }
        json.writeRaw(onALine ? onOneLine : '\n' + "  ".repeat(depth - out));
    }
}
