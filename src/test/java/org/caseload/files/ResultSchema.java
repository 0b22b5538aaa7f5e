package org.caseload.files;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.caseload.scenario.io.Json;

/** The JSON Schema (draft 2020-12) of a file that {@link RecordWriter} writes, read off the type of its record. */
public final class ResultSchema {
    private static final Map<Type, Map<String, Object>> PLAIN = Map.ofEntries(
            Map.entry(int.class, type("integer")),
            Map.entry(Integer.class, type("integer")),
            Map.entry(long.class, type("integer")),
            Map.entry(OptionalInt.class, type("integer", "null")),
            Map.entry(OptionalLong.class, type("integer", "null")),
            Map.entry(double.class, type("number", "null")),
            Map.entry(Double.class, type("number", "null")),
            Map.entry(OptionalDouble.class, type("number", "null")),
            Map.entry(BigDecimal.class, type("number")),
            Map.entry(String.class, type("string")),
            Map.entry(Path.class, type("string")),
            Map.entry(LocalDate.class, text("date")),
            Map.entry(Instant.class, text("date-time")),
            Map.entry(boolean.class, Map.of("enum", List.of("yes", "no"))));

    private final Map<String, Object> parts = new LinkedHashMap<>();

    private ResultSchema() {}

    /** The schema of a file, as JSON. */
    public static String of(String file, Class<? extends Record> type) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Caseload " + file + ", format " + RecordWriter.FORMAT);
        ResultSchema all = new ResultSchema();
        schema.putAll(all.object(type));
        @SuppressWarnings("unchecked")
        Map<String, Object> properties = (Map<String, Object>) schema.get("properties");
        properties.put("format", Map.of("const", RecordWriter.FORMAT));
        if (!all.parts.isEmpty()) {
            schema.put("$defs", all.parts);
        }
        return Json.of(schema);
    }

    private Map<String, Object> object(Class<?> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        PublishedField.of(type).forEach(field -> properties.put(field.name(), value(field.type())));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", List.copyOf(properties.keySet()));
        return schema;
    }

    private Map<String, Object> value(Type type) {
        if (PLAIN.containsKey(type)) {
            return PLAIN.get(type);
        }
        if (type instanceof ParameterizedType of) {
            return holding(of.getRawType(), of.getActualTypeArguments());
        }
        Class<?> known = (Class<?>) type;
        if (known.isEnum()) {
            return Map.of(
                    "enum",
                    Arrays.stream(known.getEnumConstants())
                            .map(constant -> PublishedValue.of("", constant))
                            .toList());
        }
        return part(known);
    }

    private Map<String, Object> holding(Type holder, Type... held) {
        Map<String, Object> schema = new LinkedHashMap<>();
        Map<String, Object> each = value(held[held.length - 1]);
        if (holder == Optional.class) {
            schema.put("anyOf", List.of(each, type("null")));
        } else if (holder == Map.class) {
            schema.put("type", "object");
            schema.put("additionalProperties", each);
        } else if (Collection.class.isAssignableFrom((Class<?>) holder)) {
            schema.put("type", "array");
            schema.put("items", each);
        } else {
            throw new IllegalArgumentException("no file publishes a " + holder);
        }
        return schema;
    }

    private Map<String, Object> part(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException("no file publishes a " + type);
        }
        String outside =
                type.getEnclosingClass() == null ? "" : type.getEnclosingClass().getSimpleName();
        String name = outside.replaceAll("^Published|File$", "") + type.getSimpleName();
        if (!parts.containsKey(name)) {
            parts.put(name, Map.of());
            parts.put(name, object(type));
        }
        return new LinkedHashMap<>(Map.of("$ref", "#/$defs/" + name));
    }

    private static Map<String, Object> type(String... names) {
        return Map.of("type", names.length == 1 ? names[0] : new ArrayList<>(List.of(names)));
    }

    private static Map<String, Object> text(String format) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("format", format);
        return schema;
    }
}
