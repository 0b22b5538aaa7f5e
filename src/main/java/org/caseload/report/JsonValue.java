package org.caseload.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** A value in a JSON file, which knows where it stands, so that a message can say what is wrong with it. */
public final class JsonValue {
    private static final long LARGEST = 1L << 28;
    private static final int DEEPEST = 32;

    private final String place;
    private final Object value;

    private JsonValue(String place, Object value) {
        this.place = place;
        this.value = value;
    }

    /**
     * Reads a file whole.
     *
     * @throws UnreadableResult when it is missing, too large, or no JSON
     */
    public static JsonValue read(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (!Files.isRegularFile(file)) {
                throw new UnreadableResult(name + " is missing");
            }
            if (Files.size(file) > LARGEST) {
                throw new UnreadableResult(name + " is larger than any that Caseload writes");
            }
            try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
                json.nextToken();
                Object value = value(json, 0);
                if (json.nextToken() != null) {
                    throw new UnreadableResult(name + " goes on after its end");
                }
                return new JsonValue(name, value);
            }
        } catch (IOException broken) {
            throw new UnreadableResult(name + " cannot be read: it is cut short or damaged");
        }
    }

    private static Object value(JsonParser json, int depth) throws IOException {
        JsonToken token = json.currentToken();
        if (token == null || depth > DEEPEST) {
            throw new IOException("cut short, or too deep");
        }
        return switch (token) {
            case START_OBJECT -> fields(json, depth);
            case START_ARRAY -> items(json, depth);
            case VALUE_STRING -> json.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getDecimalValue();
            case VALUE_TRUE, VALUE_FALSE -> json.getBooleanValue();
            case VALUE_NULL -> None.NONE;
            default -> throw new IOException("no value");
        };
    }

    private static Map<String, Object> fields(JsonParser json, int depth) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            fields.put(name, value(json, depth + 1));
        }
        return fields;
    }

    private static List<Object> items(JsonParser json, int depth) throws IOException {
        List<Object> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(json, depth + 1));
        }
        return items;
    }

    public boolean isNone() {
        return value == None.NONE;
    }

    /** The field of that name, if there is one that says something. */
    public Optional<JsonValue> find(String name) {
        return Optional.ofNullable(object().get(name))
                .filter(field -> field != None.NONE)
                .map(field -> new JsonValue(place + ", " + name, field));
    }

    /** The field of that name. */
    public JsonValue at(String name) {
        Object field = object().get(name);
        if (field == null) {
            throw wrong("has no \"" + name + "\"");
        }
        return new JsonValue(place + ", " + name, field);
    }

    /** All fields by name, in their order. */
    public Map<String, JsonValue> fields() {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        object().forEach((name, field) -> fields.put(name, new JsonValue(place + ", " + name, field)));
        return fields;
    }

    /** The items of a list. */
    public List<JsonValue> items() {
        if (!(value instanceof List<?> list)) {
            throw wrong("is no list");
        }
        List<JsonValue> items = new ArrayList<>();
        for (Object item : list) {
            items.add(new JsonValue(place + ", item " + (items.size() + 1), item));
        }
        return items;
    }

    public List<String> texts() {
        return items().stream().map(JsonValue::text).toList();
    }

    public String text() {
        if (!(value instanceof String text)) {
            throw wrong("is no text");
        }
        return text;
    }

    public boolean yes() {
        if (!(value instanceof Boolean yes)) {
            throw wrong("is neither true nor false");
        }
        return yes;
    }

    public int whole() {
        return Math.toIntExact(count());
    }

    public long count() {
        try {
            return decimal().longValueExact();
        } catch (ArithmeticException notWhole) {
            throw wrong("is no whole number");
        }
    }

    /** The number; NaN where there is none. */
    public double number() {
        return isNone() ? Double.NaN : decimal().doubleValue();
    }

    /** A number of days, if there is one. */
    public OptionalDouble days() {
        return isNone() ? OptionalDouble.empty() : OptionalDouble.of(number());
    }

    public LocalDate date() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeException noDate) {
            throw wrong("is no date");
        }
    }

    public Instant instant() {
        try {
            return Instant.parse(text());
        } catch (DateTimeException noMoment) {
            throw wrong("is no moment in time");
        }
    }

    private BigDecimal decimal() {
        if (!(value instanceof BigDecimal number)) {
            throw wrong("is no number");
        }
        return number;
    }

    private Map<?, ?> map() {
        if (!(value instanceof Map<?, ?> map)) {
            throw wrong("is no table of names and values");
        }
        return map;
    }

    private Map<String, Object> object() {
        Map<String, Object> object = new LinkedHashMap<>();
        map().forEach((name, field) -> object.put(String.valueOf(name), field));
        return object;
    }

    private UnreadableResult wrong(String what) {
        return new UnreadableResult(place + " " + what);
    }

    /** JSON's {@code null}. */
    private enum None {
        NONE
    }
}
