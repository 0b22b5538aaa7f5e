package org.caseload.scenario.io.shape;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;

/** A type that reads itself, by a public static method that makes one of it. */
public record FactoryCode(Method factory) implements Code {
    /** The method of this name that makes one of the type. */
    static Optional<FactoryCode> find(Class<?> type, String name, Class<?> argument) {
        for (Method method : type.getDeclaredMethods()) {
            boolean open = Modifier.isStatic(method.getModifiers()) && Modifier.isPublic(method.getModifiers());
            if (open
                    && method.getName().equals(name)
                    && Arrays.equals(method.getParameterTypes(), new Class<?>[] {argument})
                    && type.isAssignableFrom(method.getReturnType())) {
                return Optional.of(new FactoryCode(method));
            }
        }
        return Optional.empty();
    }

    @Override
    public Object read(String text) {
        return make(text);
    }

    Object make(Object argument) {
        try {
            return factory.invoke(null, argument);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
