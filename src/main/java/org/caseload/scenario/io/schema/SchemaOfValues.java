package org.caseload.scenario.io.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseload.parameter.Parameter;
import org.caseload.quantity.Share;
import org.caseload.quantity.Span;
import org.caseload.scenario.io.bind.LawForm;
import org.caseload.scenario.io.shape.Field;
import org.caseload.scenario.io.shape.Limits;
import org.caseload.scenario.io.shape.Shape;
import org.caseload.scenario.io.shape.Shapes;
import org.caseload.scenario.io.shape.ValueKind;

/** The parts of the JSON Schema that describe single values, laws and tables keyed by quantities. */
final class SchemaOfValues {
    private static final List<Object> YES_OR_NO = List.of("yes", "no", true, false);

    private final Map<String, Object> definitions = new LinkedHashMap<>();

    /** The definitions that the schemas given so far refer to. */
    Map<String, Object> definitions() {
        return definitions;
    }

    Map<String, Object> schema(Shape shape) {
        if (shape instanceof Shape.Value value) {
            return value(value.kind());
        }
        if (shape instanceof Shape.Duration) {
            return duration();
        }
        Shape.Profile profile = (Shape.Profile) shape;
        Map<String, Object> table = object(provenance(), anyScalar());
        return profile.text().map(kind -> anyOf(value(kind), table)).orElse(table);
    }

    private Map<String, Object> value(ValueKind kind) {
        String name = kind.type().getSimpleName();
        boolean number = !kind.closed() && kind.type() != String.class;
        definitions.computeIfAbsent(name, key -> number ? orUncertain(text(kind)) : orLongForm(text(kind)));
        return reference(name);
    }

    private static Map<String, Object> text(ValueKind kind) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (kind.type() == String.class) {
            return scalar();
        }
        if (kind.closed()) {
            boolean isFlag = kind.words().equals(List.of("yes", "no"));
            schema.put("enum", isFlag ? YES_OR_NO : kind.words());
            return schema;
        }
        schema.put("type", kind.plainNumber() ? List.of("number", "string") : "string");
        if (!kind.pattern().isEmpty()) {
            schema.put("pattern", "^(" + kind.pattern() + ")$");
        }
        if (!kind.example().isEmpty()) {
            schema.put("examples", List.of(kind.example()));
        }
        return kind.example().isEmpty() ? scalar() : schema;
    }

    private Map<String, Object> duration() {
        definitions.computeIfAbsent("Duration", key -> {
            Map<String, Object> laws = provenance();
            laws.put("value", span());
            LawForm.LAWS.forEach(law -> laws.put(law, law(law)));
            return anyOf(span(), object(laws, false));
        });
        return reference("Duration");
    }

    private Map<String, Object> law(String name) {
        Map<String, Object> parameters = provenance();
        Map<String, Object> shares = object(provenance(), value(Shapes.kind(Share.class)));
        List<LawForm> forms = LawForm.of(name);
        if (forms.isEmpty()) {
            return shares;
        }
        boolean single = forms.get(0).keys().size() == 1;
        for (String key : LawForm.keysOf(name)) {
            Map<String, Object> quantiles = object(provenance(), span());
            parameters.put(key, key.equals("quantiles") ? quantiles : LawForm.isNumber(key) ? number() : span());
        }
        return single ? anyOf(span(), object(parameters, false)) : object(parameters, false);
    }

    private Map<String, Object> span() {
        return value(Shapes.kind(Span.class));
    }

    private Map<String, Object> number() {
        return value(Shapes.kind(double.class));
    }

    /** Bounds that JSON can express: those of plain numbers. */
    static Map<String, Object> bounds(Field field) {
        Map<String, Object> bounds = new LinkedHashMap<>();
        boolean number = field.shape().certain() instanceof Shape.Value value
                && value.kind().plainNumber();
        Parameter parameter = field.parameter();
        if (number && !parameter.min().isEmpty()) {
            bounds.put("minimum", plain(parameter.min()));
        }
        if (number && parameter.min().isEmpty() && parameter.positive()) {
            bounds.put("exclusiveMinimum", 0);
        }
        if (number && !parameter.max().isEmpty()) {
            bounds.put("maximum", plain(parameter.max()));
        }
        return bounds;
    }

    private static Object plain(String number) {
        return new BigDecimal(number.replace(",", ""));
    }

    static String description(Field field) {
        Parameter parameter = field.parameter();
        List<String> parts = new ArrayList<>(List.of(field.says()));
        if (!parameter.unit().isEmpty()) {
            parts.add("Unit: " + parameter.unit() + ".");
        }
        Limits.of(parameter).range().ifPresent(range -> parts.add("Permitted: " + range + "."));
        if (!parameter.defaultsTo().isEmpty()) {
            parts.add("Default: " + parameter.defaultsTo() + ".");
        }
        parts.add("Source: " + parameter.source() + ".");
        return String.join(" ", parts);
    }

    /** The keys that may stand in any table. */
    static Map<String, Object> provenance() {
        Map<String, Object> keys = new LinkedHashMap<>();
        for (String key : JsonSchema.provenanceKeys()) {
            keys.put(key, key.equals("assumption") ? Map.of("enum", YES_OR_NO) : Map.of("type", "string"));
        }
        return keys;
    }

    /** A value, or the same value with its provenance beside it. */
    static Map<String, Object> orLongForm(Map<String, Object> schema) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("value", schema);
        properties.putAll(provenance());
        Map<String, Object> longForm = object(properties, false);
        longForm.put("required", List.of("value"));
        return anyOf(schema, longForm);
    }

    /** The same, or a number that nobody knows exactly. */
    private static Map<String, Object> orUncertain(Map<String, Object> schema) {
        Map<String, Object> spread = new LinkedHashMap<>();
        List.of("low", "mode", "high").forEach(key -> spread.put(key, schema));
        Map<String, Object> interval = new LinkedHashMap<>();
        Map<String, Object> ends = new LinkedHashMap<>();
        ends.put("type", "array");
        ends.put("items", schema);
        interval.put("interval", ends);
        interval.put("level", Map.of("type", "string"));
        for (Map<String, Object> law : List.of(spread, interval)) {
            law.put("of", Map.of("enum", List.of("today", "the-future")));
            law.put("with", Map.of("type", "string"));
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("uncertain", anyOf(object(spread, false), object(interval, false)));
        properties.putAll(provenance());
        Map<String, Object> uncertain = object(properties, false);
        uncertain.put("required", List.of("uncertain"));
        return anyOf(orLongForm(anyOf(schema, uncertain)), uncertain);
    }

    static Map<String, Object> object(Map<String, Object> properties, Object additional) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("additionalProperties", additional);
        return schema;
    }

    @SafeVarargs
    static Map<String, Object> anyOf(Map<String, Object>... options) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("anyOf", Arrays.asList(options));
        return schema;
    }

    static Map<String, Object> reference(String name) {
        return new LinkedHashMap<>(Map.of("$ref", "#/$defs/" + name));
    }

    static List<String> joined(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        second.stream().filter(word -> !first.contains(word)).forEach(all::add);
        return all;
    }

    /** Any single value, as tables keyed by quantities hold them. */
    static Map<String, Object> anyScalar() {
        return orUncertain(scalar());
    }

    private static Map<String, Object> scalar() {
        return new LinkedHashMap<>(Map.of("type", List.of("string", "number", "boolean")));
    }
}
