package org.caseload.experiment.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.caseload.department.record.Contract;
import org.caseload.department.record.DepartmentObserver;
import org.caseload.department.record.Register;
import org.caseload.department.record.Role;
import org.caseload.result.story.Fact;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever an observer can be told stands in the audit trail, with all its arguments. Who adds a fact to
 * {@link DepartmentObserver} and forgets the trail fails here.
 */
class EveryFactIsRecordedTest {
    private static final List<String> NAMES = List.of("zero", "one", "two");

    /** All methods of an observer. */
    static Stream<Method> facts() {
        return Arrays.stream(DepartmentObserver.class.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .sorted(Comparator.comparing(Method::getName));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void every_fact_makes_a_row(Method fact) {
        assertThat(told(fact, arguments(fact)))
                .as("AuditTrail records nothing of " + fact.getName())
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void every_argument_changes_the_row(Method fact) {
        Object[] usual = arguments(fact);
        Class<?>[] types = fact.getParameterTypes();
        for (int p = 0; p < types.length; p++) {
            if (types[p] != Register.class) {
                Object[] other = usual.clone();
                other[p] = value(types[p], 2);
                assertThat(told(fact, other))
                        .as("AuditTrail loses argument " + (p + 1) + " (" + fact.getParameters()[p] + ") of "
                                + fact.getName())
                        .isNotEqualTo(told(fact, usual));
            }
        }
    }

    /** The rows of one fact, in a department that has begun. */
    private static List<Fact> told(Method fact, Object[] arguments) {
        List<Fact> rows = new ArrayList<>();
        DepartmentObserver trail = new AuditTrail(LocalDate.of(2018, 7, 17), rows::add);
        trail.began(register());
        trail.workerStarted(0, 1, 1, 1, 1, 1);
        trail.workerStarted(0, 2, 1, 1, 1, 1);
        rows.clear();
        try {
            fact.invoke(trail, arguments);
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(fact + " could not be told", failure);
        }
        return rows;
    }

    private static Object[] arguments(Method fact) {
        return Arrays.stream(fact.getParameterTypes())
                .map(type -> value(type, 1))
                .toArray();
    }

    /** One of two values of a type. */
    private static Object value(Class<?> type, int which) {
        if (type.isEnum()) {
            return type.getEnumConstants()[which - 1];
        }
        return switch (type.getName()) {
            case "int" -> which;
            case "long" -> (long) which;
            case "double" -> (double) which;
            case "boolean" -> which == 1;
            case "java.lang.String" -> "text " + which;
            case "org.caseload.department.record.Register" -> register();
            default -> throw new AssertionError("teach this test to make two different values of " + type);
        };
    }

    private static Register register() {
        return new Register(
                NAMES,
                NAMES,
                NAMES,
                Collections.nCopies(NAMES.size(), Role.SOCIAL_WORKER),
                Collections.nCopies(NAMES.size(), Contract.PERMANENT));
    }
}
