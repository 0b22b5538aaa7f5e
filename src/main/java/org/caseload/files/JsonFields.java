package org.caseload.files;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.caseload.words.VisibleText;

/** Named fields of a JSON object: fixed decimals, ISO dates, {@code null} for what is undefined. */
final class JsonFields {
    private final JsonGenerator json;

    JsonFields(JsonGenerator json) {
        this.json = json.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
    }

    void beginObject() throws IOException {
        json.writeStartObject();
    }

    void beginObject(String name) throws IOException {
        json.writeObjectFieldStart(name);
    }

    void endObject() throws IOException {
        json.writeEndObject();
    }

    void beginArray(String name) throws IOException {
        json.writeArrayFieldStart(name);
    }

    void endArray() throws IOException {
        json.writeEndArray();
    }

    void text(String name, String text) throws IOException {
        json.writeStringField(name, VisibleText.lines(text));
    }

    void texts(String name, List<String> texts) throws IOException {
        json.writeFieldName(name);
        json.writeArray(texts.stream().map(VisibleText::lines).toArray(String[]::new), 0, texts.size());
    }

    void date(String name, LocalDate date) throws IOException {
        json.writeStringField(name, date.toString());
    }

    void whole(String name, long number) throws IOException {
        json.writeNumberField(name, number);
    }

    void value(String name, double value) throws IOException {
        decimal(name, value, Decimals.OF_A_VALUE);
    }

    void days(String name, OptionalDouble days) throws IOException {
        decimal(name, days.orElse(Double.NaN), Decimals.OF_DAYS);
    }

    void none(String name) throws IOException {
        json.writeNullField(name);
    }

    private void decimal(String name, double value, int decimals) throws IOException {
        if (Decimals.defined(value)) {
            json.writeNumberField(name, Decimals.fixed(value, decimals));
        } else {
            none(name);
        }
    }
}
