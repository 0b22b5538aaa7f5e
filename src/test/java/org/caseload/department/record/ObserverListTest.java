package org.caseload.department.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fact reaches every observer, also a fact that was added yesterday. */
class ObserverListTest {

    /** All methods of an observer. */
    static Stream<Method> facts() {
        return Arrays.stream(DepartmentObserver.class.getMethods());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void every_fact_is_told_to_all(Method fact) throws ReflectiveOperationException {
        List<String> heard = new ArrayList<>();
        DepartmentObserver one = listener("one", heard);
        DepartmentObserver other = listener("other", heard);

        fact.invoke(new ObserverList(List.of(one, other)), arguments(fact));

        assertThat(heard).containsExactly("one " + fact.getName(), "other " + fact.getName());
    }

    private static DepartmentObserver listener(String name, List<String> heard) {
        return (DepartmentObserver) Proxy.newProxyInstance(
                ObserverListTest.class.getClassLoader(),
                new Class<?>[] {DepartmentObserver.class},
                (self, method, arguments) -> {
                    heard.add(name + " " + method.getName());
                    return null;
                });
    }

    /** Noughts and nulls: nobody looks at them. */
    private static Object[] arguments(Method fact) {
        return Arrays.stream(fact.getParameterTypes())
                .map(type -> Array.get(Array.newInstance(type, 1), 0))
                .toArray();
    }
}
