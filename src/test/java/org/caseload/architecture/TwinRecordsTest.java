package org.caseload.architecture;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.caseload.architecture.Rooms.HOUSE;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A value keeps its clothes on its way through the house: two records that hold the same are one. */
@AnalyzeClasses(packages = HOUSE, importOptions = DoNotIncludeTests.class)
class TwinRecordsTest {
    /** These hold the same and mean different things. */
    private static final Set<Set<String>> ALIKE_BY_CHANCE = Set.of(
            // a law of what happens, and what is believed of a number that nobody knows
            Set.of("Triangular", "TriangularBelief"),
            // a law of what happens, and the two ends of an interval of confidence
            Set.of("Uniform", "Wilson"));

    /** A record of a single value is a name for that value; two such names are not one. */
    @ArchTest
    static void no_two_records_have_the_same_components(JavaClasses classes) {
        Map<String, Set<String>> named = new TreeMap<>();
        List<Class<?>> records = classes.stream()
                .filter(JavaClass::isRecord)
                .<Class<?>>map(JavaClass::reflect)
                .toList();
        assertThat(records).hasSizeGreaterThan(300);
        records.stream()
                .filter(kind -> kind.getRecordComponents().length > 1)
                .forEach(kind -> named.computeIfAbsent(components(kind), key -> new TreeSet<>())
                        .add(kind.getSimpleName()));
        assertThat(named.values().stream().filter(names -> names.size() > 1))
                .containsExactlyInAnyOrderElementsOf(ALIKE_BY_CHANCE);
    }

    private static String components(Class<?> kind) {
        return Stream.of(kind.getRecordComponents())
                .map(component -> component.getGenericType().getTypeName() + " " + component.getName())
                .collect(joining(", "));
    }
}
