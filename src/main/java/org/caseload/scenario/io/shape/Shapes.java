package org.caseload.scenario.io.shape;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.caseload.parameter.Choice;
import org.caseload.parameter.Library;
import org.caseload.parameter.Named;
import org.caseload.parameter.Parameter;
import org.caseload.random.DurationLaw;

/**
 * Reads the shape of a record from its components and their annotations. A record that cannot be written in a file, such as
 * one with an undescribed component, is a mistake of ours and ends in an {@link IllegalStateException}.
 */
public final class Shapes {
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
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        List<Field> fields = Arrays.stream(components).map(this::field).toList();
        Named named = type.getAnnotation(Named.class);
        return new Shape.Section(type, constructor(type, types), fields, named == null ? "" : named.value());
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
        Choice choice = component.getAnnotation(Choice.class);
        String key = parameter.key().isEmpty() ? Words.ofName(component.getName()) : parameter.key();
        Shape shape = shape(component.getGenericType(), choice)
                .orElseThrow(() -> mistake(component, "has a type that cannot be written in a file"));
        return new Field(key, parameter, shape, Optional.ofNullable(component.getAnnotation(Library.class)));
    }

    private Optional<Shape> shape(Type type, Choice choice) {
        if (type == OptionalDouble.class) {
            return kinds.find(double.class).map(kind -> new Shape.Possible(new Shape.Value(kind), true));
        }
        if (type instanceof ParameterizedType generic) {
            return container(generic, choice);
        }
        if (choice != null) {
            return Optional.of(new Shape.OneOf(
                    choice.key(), Arrays.stream(choice.of()).map(this::section).toList()));
        }
        return type instanceof Class<?> plain ? plain(plain) : Optional.empty();
    }

    private Optional<Shape> container(ParameterizedType type, Choice choice) {
        Type[] arguments = type.getActualTypeArguments();
        Type raw = type.getRawType();
        if (raw == Optional.class) {
            return shape(arguments[0], choice).map(inner -> new Shape.Possible(inner, false));
        }
        if (raw == List.class) {
            return shape(arguments[0], choice).map(Shape.Listed::new);
        }
        if (raw == Map.class && arguments[0] == String.class) {
            return shape(arguments[1], choice).map(Shape.ById::new);
        }
        return Optional.empty();
    }

    private Optional<Shape> plain(Class<?> type) {
        if (type == DurationLaw.class) {
            return Optional.of(new Shape.Duration());
        }
        Optional<ValueKind> text = kinds.find(type);
        Optional<FactoryCode> of = FactoryCode.find(type, "of", Map.class);
        if (of.isPresent()) {
            return Optional.of(new Shape.Profile(type, of.get()::make, text));
        }
        if (text.isPresent()) {
            return text.map(Shape.Value::new);
        }
        return type.isRecord() ? Optional.of(section(type)) : Optional.empty();
    }

    private static IllegalStateException mistake(RecordComponent component, String what) {
        return new IllegalStateException(
                component.getDeclaringRecord().getSimpleName() + "." + component.getName() + " " + what);
    }
}
