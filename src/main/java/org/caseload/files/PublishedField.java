package org.caseload.files;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One named value of a record as files publish it: a component, or a component of a record that is {@link Unwrapped} in it.
 *
 * @param name the component's own name
 * @param type what it is declared as
 * @param way which components lead there from the record
 */
record PublishedField(String name, Type type, List<Method> way) {
    private static final ClassValue<List<PublishedField>> KNOWN = new ClassValue<>() {
        @Override
        protected List<PublishedField> computeValue(Class<?> type) {
            return read(type);
        }
    };

    PublishedField {
        way = List.copyOf(way);
    }

    /** The fields of a type of record, in the order in which they are written. */
    static List<PublishedField> of(Class<?> type) {
        return KNOWN.get(type);
    }

    /** The value in a record. */
    Object in(Record record) {
        Object value = record;
        try {
            for (Method step : way) {
                value = step.invoke(value);
            }
            return value;
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(name + " cannot be read from " + record.getClass(), impossible);
        }
    }

    private static List<PublishedField> read(Class<?> type) {
        Map<String, PublishedField> fields = new LinkedHashMap<>();
        Set<String> own = new HashSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            Unwrapped unwrapped = component.getAnnotation(Unwrapped.class);
            if (unwrapped == null) {
                String name = component.getName();
                own.add(name);
                fields.put(name, new PublishedField(name, component.getGenericType(), List.of(accessor)));
            } else {
                of(component.getType()).stream()
                        .filter(field -> !own.contains(field.name))
                        .filter(field -> !List.of(unwrapped.without()).contains(field.name))
                        .forEach(field -> fields.put(field.name, field.after(accessor)));
            }
        }
        return List.copyOf(fields.values());
    }

    private PublishedField after(Method step) {
        return new PublishedField(
                name, type, Stream.concat(Stream.of(step), way.stream()).toList());
    }
}
