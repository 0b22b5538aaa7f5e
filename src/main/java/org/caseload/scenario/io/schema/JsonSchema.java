package org.caseload.scenario.io.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseload.scenario.Futures;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.StatedSpace;
import org.caseload.scenario.Strategy;
import org.caseload.scenario.io.FileKind;
import org.caseload.scenario.io.Json;
import org.caseload.scenario.io.merge.Inheritance;
import org.caseload.scenario.io.merge.Merge;
import org.caseload.scenario.io.shape.Field;
import org.caseload.scenario.io.shape.Shape;
import org.caseload.scenario.io.shape.Shapes;

/**
 * Writes the JSON Schema (draft 2020-12) of scenario, strategy and futures files from the annotations of their records, for editors to complete
 * and check by. It is looser than the reader: what a file must state, and how values agree with each other, depends on the
 * file it extends, which no schema sees.
 */
public final class JsonSchema {
    private final SchemaOfValues values = new SchemaOfValues();
    private final Map<String, Object> definitions = new LinkedHashMap<>();

    private JsonSchema() {}

    /** The schema of scenario, strategy, futures and plan-space files: which of them a file is, its {@code kind} says. */
    public static String ofFiles() {
        return new JsonSchema().all();
    }

    private String all() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Caseload scenario, strategy, futures or space of plans");
        schema.put("type", "object");
        schema.put("if", is(FileKind.STRATEGY));
        schema.put("then", document(FileKind.STRATEGY, Shapes.of(Strategy.class)));
        Map<String, Object> others = new LinkedHashMap<>();
        others.put("if", is(FileKind.FUTURES));
        others.put("then", document(FileKind.FUTURES, Shapes.of(Futures.class)));
        Map<String, Object> rest = new LinkedHashMap<>();
        rest.put("if", is(FileKind.PLAN_SPACE));
        rest.put("then", document(FileKind.PLAN_SPACE, Shapes.of(StatedSpace.class)));
        rest.put("else", scenario());
        others.put("else", rest);
        schema.put("else", others);
        values.definitions().forEach(definitions::putIfAbsent);
        schema.put("$defs", definitions);
        return Json.of(schema);
    }

    private Map<String, Object> scenario() {
        Shape.Section section = Shapes.of(Scenario.class);
        Map<String, Object> properties = kind(FileKind.SCENARIO);
        properties.put(Inheritance.EXTENDS, described(Map.of("type", "string"), "The file that this one builds on."));
        properties.putAll(properties(section));
        Map<String, Object> schema = SchemaOfValues.object(properties, false);
        schema.put(
                "anyOf",
                List.of(
                        Map.of("required", List.of(FileKind.KEY, Inheritance.EXTENDS)),
                        Map.of("required", required(section))));
        return schema;
    }

    private static Map<String, Object> is(FileKind kind) {
        Map<String, Object> is = new LinkedHashMap<>();
        is.put("properties", Map.of(FileKind.KEY, Map.of("const", kind.word())));
        is.put("required", List.of(FileKind.KEY));
        return is;
    }

    private Map<String, Object> document(FileKind kind, Shape.Section section) {
        Map<String, Object> properties = kind(kind);
        properties.putAll(properties(section));
        Map<String, Object> schema = SchemaOfValues.object(properties, false);
        schema.put("required", required(section));
        return schema;
    }

    private static Map<String, Object> kind(FileKind kind) {
        return new LinkedHashMap<>(Map.of(FileKind.KEY, Map.of("const", kind.word())));
    }

    private static List<String> required(Shape.Section section) {
        List<String> required = new ArrayList<>(List.of(FileKind.KEY));
        section.fields().stream().filter(Field::isRequired).map(Field::key).forEach(required::add);
        return required;
    }

    private Map<String, Object> properties(Shape.Section section) {
        Map<String, Object> properties = new LinkedHashMap<>();
        section.fields().forEach(field -> properties.put(field.key(), property(field)));
        properties.putAll(SchemaOfValues.provenance());
        return properties;
    }

    private Map<String, Object> property(Field field) {
        Map<String, Object> schema = field.library().isPresent() ? profiled(field) : schema(field.shape());
        Map<String, Object> property = described(schema, SchemaOfValues.description(field));
        property.putAll(SchemaOfValues.bounds(field));
        return property;
    }

    private Map<String, Object> profiled(Field field) {
        List<String> names = List.of(field.library().orElseThrow().profiles());
        Map<String, Object> from = new LinkedHashMap<>();
        from.put("enum", SchemaOfValues.joined(names, List.of("none")));
        from.put("description", "The bundled profile that this starts from.");
        Map<String, Object> name = Map.of("enum", names);
        Map<String, Object> table = withFrom(field.shape().certain(), from);
        return SchemaOfValues.anyOf(name, table);
    }

    private Map<String, Object> withFrom(Shape shape, Map<String, Object> from) {
        if (shape instanceof Shape.Section section) {
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put("from", from);
            properties.putAll(properties(section));
            return SchemaOfValues.object(properties, false);
        }
        if (shape instanceof Shape.ById table) {
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put("from", from);
            properties.putAll(SchemaOfValues.provenance());
            return SchemaOfValues.object(properties, orNone(table.each()));
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("from", from);
        properties.putAll(SchemaOfValues.provenance());
        return SchemaOfValues.object(properties, SchemaOfValues.anyScalar());
    }

    private Map<String, Object> schema(Shape shape) {
        if (shape instanceof Shape.Section section) {
            return section(section);
        }
        if (shape instanceof Shape.OneOf choice) {
            return choice(choice);
        }
        if (shape instanceof Shape.ById table) {
            return SchemaOfValues.object(SchemaOfValues.provenance(), orNone(table.each()));
        }
        if (shape instanceof Shape.Possible possible) {
            return SchemaOfValues.anyOf(Map.of("const", "none"), schema(possible.inner()));
        }
        if (shape instanceof Shape.Listed list) {
            Map<String, Object> array = new LinkedHashMap<>();
            array.put("type", "array");
            array.put("items", schema(list.each()));
            return SchemaOfValues.orLongForm(array);
        }
        if (shape instanceof Shape.Sheet) {
            return sheet();
        }
        if (shape instanceof Shape.TableOrSheet either) {
            return SchemaOfValues.anyOf(sheet(), schema(either.table()));
        }
        return values.schema(shape);
    }

    private static Map<String, Object> sheet() {
        Map<String, Object> properties = SchemaOfValues.provenance();
        properties.put("file", Map.of("type", "string"));
        properties.put("sha-256", Map.of("type", "string"));
        Map<String, Object> table = SchemaOfValues.object(properties, false);
        table.put("required", List.of("file"));
        return SchemaOfValues.anyOf(Map.of("type", "string"), table);
    }

    private Map<String, Object> orNone(Shape each) {
        return SchemaOfValues.anyOf(Map.of("const", "none"), schema(each));
    }

    private Map<String, Object> section(Shape.Section section) {
        String name = section.type().getSimpleName();
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            definitions.put(name, SchemaOfValues.object(properties(section), false));
        }
        Map<String, Object> table = SchemaOfValues.reference(name);
        return section.bare()
                .map(field -> SchemaOfValues.anyOf(schema(field.shape().certain()), table))
                .orElse(table);
    }

    private Map<String, Object> choice(Shape.OneOf choice) {
        List<Object> options = new ArrayList<>();
        for (Shape.Section section : choice.sections()) {
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put(choice.key(), Map.of("const", section.word()));
            properties.putAll(properties(section));
            definitions.put(section.type().getSimpleName(), SchemaOfValues.object(properties, false));
            options.add(SchemaOfValues.reference(section.type().getSimpleName()));
        }
        return new LinkedHashMap<>(Map.of("anyOf", options));
    }

    private static Map<String, Object> described(Map<String, Object> schema, String description) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("description", description);
        described.putAll(schema);
        return described;
    }

    /** Keys that may stand in any table. */
    static List<String> provenanceKeys() {
        return Merge.PROVENANCE;
    }
}
