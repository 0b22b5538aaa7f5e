package org.caseload.scenario.io.shape;

import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.caseload.parameter.Choice;
import org.caseload.parameter.Library;
import org.caseload.parameter.Named;
import org.caseload.parameter.Parameter;
import org.caseload.parameter.Sheet;
import org.caseload.parameter.TableOrSheet;
import org.caseload.random.DurationLaw;

/**
 * Reads the shape of a record from its components and their annotations. A record that cannot be written in a file, such as
 * one with an undescribed component, is a mistake of ours and ends in an {@link IllegalStateException}.
 */
public final class Shapes {
    private static final String UNWRITABLE = "has a type that cannot be written in a file";

    private final ValueKinds kinds = new ValueKinds();

    private Shapes() {}

    /** The shape of a whole file. */
    public static Shape.Section of(Class<? extends Record> type) {
        return new Shapes().section(type);
    }

    /** The kind of a type whose values are single texts. */
    public static ValueKind kind(Class<?> type) {
        return new ValueKinds().find(type).orElseThrow();
    }

    private Shape.Section section(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            fields.add(field(components[i]));
        }
        Named named = type.getAnnotation(Named.class);
        String word = named == null ? "" : named.value();
        return new Shape.Section(type, constructor(type, types), List.copyOf(fields), word);
    }

    private static Constructor<?> constructor(Class<?> type, Class<?>[] types) {
        try {
            return type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private Field field(RecordComponent component) {
        Parameter parameter = component.getAnnotation(Parameter.class);
        if (parameter == null) {
            throw mistake(component, "has no @Parameter");
        }
        Choice choice = choice(component);
        String key = parameter.key().isEmpty() ? Words.ofName(component.getName()) : parameter.key();
        Shape shape = shape(component, component.getGenericType(), choice);
        return new Field(key, parameter, shape, Optional.ofNullable(component.getAnnotation(Library.class)));
    }

    /** The choice stated on the component, or by an annotation that stands on it; null where there is none. */
    private static Choice choice(RecordComponent component) {
        for (Annotation annotation : component.getAnnotations()) {
            Choice named = annotation.annotationType().getAnnotation(Choice.class);
            if (named != null) {
                return named;
            }
        }
        return component.getAnnotation(Choice.class);
    }

    private Shape shape(RecordComponent component, Type type, Choice choice) {
        if (type == OptionalDouble.class) {
            return new Shape.Possible(new Shape.Value(kinds.find(double.class).orElseThrow()), true);
        }
        if (type instanceof ParameterizedType generic) {
            return container(component, generic, choice);
        }
        if (choice != null) {
            return choice(choice);
        }
        if (type instanceof Class<?> plain) {
            return plain(component, plain);
        }
        throw mistake(component, UNWRITABLE);
    }

    private Shape choice(Choice choice) {
        List<Shape.Section> sections = new ArrayList<>();
        for (Class<?> type : choice.of()) {
            sections.add(section(type));
        }
        return new Shape.OneOf(choice.key(), List.copyOf(sections));
    }

    private Shape container(RecordComponent component, ParameterizedType type, Choice choice) {
        Type[] arguments = type.getActualTypeArguments();
        Type raw = type.getRawType();
        if (raw == Optional.class) {
            return new Shape.Possible(shape(component, arguments[0], choice), false);
        }
        if (raw == List.class) {
            return new Shape.Listed(shape(component, arguments[0], choice));
        }
        if (raw == Map.class && arguments[0] == String.class) {
            return new Shape.ById(shape(component, arguments[1], choice));
        }
        throw mistake(component, UNWRITABLE);
    }

    private Shape plain(RecordComponent component, Class<?> type) {
        if (type == DurationLaw.class) {
            return new Shape.Duration();
        }
        Optional<ValueKind> text = kinds.find(type);
        Optional<FactoryCode> table =
                kinds.isBuiltIn(type) ? Optional.empty() : FactoryCode.find(type, "of", Map.class);
        if (table.isPresent()) {
            return new Shape.Profile(type, table.get(), text);
        }
        if (text.isPresent()) {
            return new Shape.Value(text.get());
        }
        if (type.isAnnotationPresent(Sheet.class)) {
            Shape.Section row = section(type.getAnnotation(Sheet.class).row());
            return new Shape.Sheet(type, type.getDeclaredConstructors()[0], row);
        }
        if (type.isAnnotationPresent(TableOrSheet.class)) {
            return tableOrSheet(component, type);
        }
        if (type.isRecord()) {
            return section(type);
        }
        throw mistake(component, UNWRITABLE);
    }

    private Shape tableOrSheet(RecordComponent component, Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        Shape table = shape(component, parts[0].getGenericType(), null);
        Shape sheet = shape(component, parts[1].getGenericType(), null).certain();
        return new Shape.TableOrSheet(type, type.getDeclaredConstructors()[0], (Shape.ById) table, (Shape.Sheet) sheet);
    }

    private static IllegalStateException mistake(RecordComponent component, String what) {
        return new IllegalStateException(
                component.getDeclaringRecord().getSimpleName() + "." + component.getName() + " " + what);
    }
}
