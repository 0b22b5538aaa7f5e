package org.caseload.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseload.department.record.DepartmentObserver;
import org.caseload.invariant.Invariants;
import org.junit.jupiter.api.Test;

/** The recorder and the invariants pass facts on by name: none that one of their parts hears may stop with them. */
class EveryFactReachesItsBooksTest {
    private static final Set<String> FACTS = Arrays.stream(DepartmentObserver.class.getMethods())
            .map(method -> method.getName())
            .collect(Collectors.toSet());

    @Test
    void the_recorder_hears_whatever_a_book_hears() {
        assertHears(MeasureRecorder.class, MeasureState.class);
    }

    @Test
    void the_invariants_hear_whatever_a_check_hears() {
        assertHears(Invariants.class, Invariants.class);
    }

    private static void assertHears(Class<?> whole, Class<?> partsOf) {
        Set<String> byParts = Arrays.stream(partsOf.getDeclaredFields())
                .filter(field -> DepartmentObserver.class.isAssignableFrom(field.getType()))
                .flatMap(field -> heardBy(field.getType()))
                .collect(Collectors.toSet());
        assertThat(byParts).hasSizeGreaterThan(10);
        assertThat(heardBy(whole)).containsAll(byParts);
    }

    private static Stream<String> heardBy(Class<?> observer) {
        return Arrays.stream(observer.getDeclaredMethods())
                .map(method -> method.getName())
                .filter(FACTS::contains);
    }
}
