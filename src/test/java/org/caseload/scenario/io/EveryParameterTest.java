package org.caseload.scenario.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.io.bind.Resolved;
import org.caseload.scenario.io.bind.ValueOrigin;
import org.caseload.scenario.io.shape.Field;
import org.caseload.scenario.io.shape.Limits;
import org.caseload.scenario.io.shape.Shape;
import org.caseload.scenario.io.shape.Shapes;
import org.caseload.scenario.io.shape.ValueKind;
import org.caseload.scenario.io.tree.Place;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every parameter of a scenario is once left out, once given the wrong type, once set too low and once too high, and every
 * table once given a key that it does not have: each must be reported at its own line and path. Starts from a scenario in
 * which everything is stated.
 */
class EveryParameterTest {
    private static final Path FOLDER = Path.of("src/test/resources/broken");
    private static final String MARK = "zzz-unknown";

    /** Values that lie below or above any permitted range, in all the units there are. */
    private static final List<String> TOO_LOW =
            List.of("-1000000000", "0", "0 %", "0 days", "0 a year", "1700-01-01", "-100.1 %");

    private static final List<String> TOO_HIGH = List.of(
            "1999999999",
            "99 %",
            "100 %",
            "+99999 %",
            "999999999 days",
            "999999999 working days",
            "999999999 a day",
            "2999-12-31");

    private static Resolved.Branch complete;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void read_a_complete_scenario() {
        complete = ScenarioReader.read(Path.of("base/valid.yaml"), FOLDER)
                .resolved()
                .orElseThrow()
                .values();
    }

    @Test
    void the_complete_scenario_reads_back_without_a_problem() throws IOException {
        assertThat(read(complete).problemText()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> every_fault_is_reported_at_its_place() {
        List<Fault> faults = new ArrayList<>();
        section(Shapes.of(Scenario.class), complete, List.of(), Optional.empty(), faults);
        assertThat(faults.size()).isGreaterThan(300);
        return faults.stream().map(fault -> DynamicTest.dynamicTest(fault.name(), () -> check(fault)));
    }

    private static void check(Fault fault) throws IOException {
        Resolved.Branch broken = with(complete, fault.keys, fault.value);
        ParseResult<Scenario> reading = read(broken);
        String path = String.join(".", fault.keys);
        assertThat(reading.isValid()).as(fault.name()).isFalse();
        assertThat(reading.problems()).allSatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("broken.yaml");
            assertThat(problem.line()).isPositive();
        });
        assertThat(reading.problems()).anySatisfy(problem -> {
            assertThat(problem.path()).isEqualTo(path);
            if (fault.value.isPresent()) {
                assertThat(problem.line()).isEqualTo(firstDifference(yaml(complete), yaml(broken)));
            }
        });
    }

    private static void section(
            Shape.Section section,
            Resolved.Branch values,
            List<String> keys,
            Optional<Field> around,
            List<Fault> faults) {
        faults.add(new Fault("unknown", below(keys, MARK), Optional.of(text("1"))));
        for (Field field : section.fields()) {
            List<String> at = below(keys, field.key());
            Shape shape = field.shape().certain();
            if (field.isRequired() && !isSupplied(field.key(), around)) {
                faults.add(new Fault("missing", at, Optional.empty()));
            }
            faults.add(new Fault("wrong type", at, Optional.of(wrong(shape))));
            each(shape, values.entries().get(field.key()), at, field, faults);
        }
    }

    /** Whether the default or profile of the table around a key supplies it where a file leaves it out. */
    private static boolean isSupplied(String key, Optional<Field> around) {
        boolean byDefault = around.filter(
                        field -> field.parameter().defaultsTo().contains(key + ":"))
                .isPresent();
        boolean byProfile = around.flatMap(Field::library)
                .filter(library -> List.of(library.profiles()).contains("none"))
                .isPresent();
        return byDefault || byProfile;
    }

    private static void each(Shape shape, Resolved value, List<String> keys, Field field, List<Fault> faults) {
        if (shape instanceof Shape.Value single) {
            ranges(single.kind(), keys, field.limits(), faults);
        } else if (value instanceof Resolved.Branch branch && shape instanceof Shape.ById table) {
            branch.entries().entrySet().stream()
                    .filter(entry -> entry.getValue() instanceof Resolved.Branch || table.each() instanceof Shape.Value)
                    .forEach(entry -> each(table.each(), entry.getValue(), below(keys, entry.getKey()), field, faults));
        } else if (value instanceof Resolved.Branch branch && shape instanceof Shape.OneOf choice) {
            String word = ((Resolved.Leaf) branch.entries().get(choice.key())).text();
            section(choice.find(word).orElseThrow(), branch, keys, Optional.empty(), faults);
        } else if (value instanceof Resolved.Branch branch && shape instanceof Shape.Section section) {
            section(section, branch, keys, Optional.of(field), faults);
        }
    }

    private static void ranges(ValueKind kind, List<String> keys, Limits limits, List<Fault> faults) {
        if (!limits.min().isEmpty() || limits.positive()) {
            faults.add(new Fault("below", keys, Optional.of(text(outside(kind, limits, TOO_LOW)))));
        }
        if (!limits.max().isEmpty()) {
            faults.add(new Fault("above", keys, Optional.of(text(outside(kind, limits, TOO_HIGH)))));
        }
    }

    /** A value the type can read but the range forbids; where the type itself knows no such value, one it cannot read. */
    private static String outside(ValueKind kind, Limits limits, List<String> candidates) {
        return candidates.stream()
                .filter(text -> kind.reads(text) && !limits.permit(kind, kind.read(text)))
                .findFirst()
                .orElse("-1");
    }

    private static Resolved wrong(Shape shape) {
        boolean isText = shape instanceof Shape.Value value && value.kind().type() == String.class;
        return isText || shape instanceof Shape.Listed
                ? new Resolved.Leaf("{a: {b: 1}}", true, nowhere())
                : new Resolved.Leaf("[1, 2]", true, nowhere());
    }

    private static Resolved text(String text) {
        return new Resolved.Leaf(text, false, nowhere());
    }

    private static ValueOrigin nowhere() {
        return new ValueOrigin(Place.file("test"), Optional.empty(), Optional.empty(), false);
    }

    private static List<String> below(List<String> keys, String key) {
        List<String> all = new ArrayList<>(keys);
        all.add(key);
        return List.copyOf(all);
    }

    private static Resolved.Branch with(Resolved.Branch branch, List<String> keys, Optional<Resolved> value) {
        Map<String, Resolved> entries = new LinkedHashMap<>(branch.entries());
        String key = keys.get(0);
        if (keys.size() > 1) {
            entries.put(key, with((Resolved.Branch) entries.get(key), keys.subList(1, keys.size()), value));
        } else {
            value.ifPresentOrElse(v -> entries.put(key, v), () -> entries.remove(key));
        }
        return new Resolved.Branch(entries, branch.origin());
    }

    private static String yaml(Resolved.Branch values) {
        return new ResolvedScenario(FileKind.SCENARIO, values).yaml();
    }

    private static ParseResult<Scenario> read(Resolved.Branch values) throws IOException {
        Files.writeString(folder.resolve("broken.yaml"), yaml(values));
        return ScenarioReader.read(Path.of("broken.yaml"), folder);
    }

    private static int firstDifference(String whole, String broken) {
        List<String> before = whole.lines().toList();
        List<String> after = broken.lines().toList();
        int line = 0;
        while (line < before.size() && line < after.size() && before.get(line).equals(after.get(line))) {
            line++;
        }
        return line + 1;
    }

    private record Fault(String what, List<String> keys, Optional<Resolved> value) {
        String name() {
            return String.join(".", keys) + ": " + what;
        }
    }
}
