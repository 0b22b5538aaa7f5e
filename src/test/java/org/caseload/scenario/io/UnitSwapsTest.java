package org.caseload.scenario.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.caseload.department.blueprint.PreparedDepartment;
import org.caseload.department.staffing.Unbalanced;
import org.caseload.scenario.Scenario;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every quantity of a scenario in which all is stated is once given every other unit. Each such file is a scenario that can be
 * simulated, or is refused with a line: a unit that a place does not know never ends in an exception.
 */
class UnitSwapsTest {
    private static final Path FOLDER = Path.of("src/test/resources/broken");

    private static final List<String> UNITS = List.of(
            "",
            " days",
            " working days",
            " weeks",
            " months",
            " years",
            " %",
            " a year",
            " % a year",
            " a working day");

    /** A number that begins a value or a key, with the unit behind it. */
    private static final Pattern QUANTITY = Pattern.compile(
            "(?<=[:{,\\[] ?|under |^ {0,30})([+-]?£?)(\\d[\\d,]*(?:\\.\\d+)?)( ?(?:%|working days?|days?|weeks?|months?|years?)?(?: a year)?)(?=\\s*[:,}\\]\\n])",
            Pattern.MULTILINE);

    @TempDir
    private Path folder;

    @Test
    void some_swapped_units_are_read_or_refused_at_their_line() {
        swap(23);
    }

    @Test
    @Tag("slow")
    void every_swapped_unit_is_read_or_refused_at_its_line() {
        swap(1);
    }

    /** Tries every so-manyth of all swaps. */
    private void swap(int step) {
        String whole = complete();
        List<String> all = List.copyOf(swaps(whole));
        assertThat(all).hasSizeGreaterThan(2000);
        List<String> failures = new ArrayList<>();
        IntStream.iterate(0, i -> i < all.size(), i -> i + step).forEach(i -> check(all.get(i), whole, failures));
        assertThat(failures).isEmpty();
    }

    private static Set<String> swaps(String whole) {
        Set<String> texts = new LinkedHashSet<>();
        Matcher quantity = QUANTITY.matcher(whole);
        while (quantity.find()) {
            String before = whole.substring(0, quantity.start());
            String behind = whole.substring(quantity.end());
            UNITS.forEach(unit -> texts.add(before + quantity.group(2) + unit + behind));
            texts.add(before + "£" + quantity.group(2) + behind);
        }
        return texts;
    }

    private void check(String text, String whole, List<String> failures) {
        try {
            Files.writeString(folder.resolve("x.yaml"), text);
            ParseResult<Scenario> reading = ScenarioReader.read(Path.of("x.yaml"), folder);
            boolean placed = reading.problems().stream().allMatch(problem -> problem.line() > 0);
            if (!placed || reading.isValid() == !reading.problems().isEmpty()) {
                failures.add(difference(text, whole) + ": " + reading.problemText());
            }
            reading.value().ifPresent(UnitSwapsTest::prepare);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            failures.add(difference(text, whole) + ": " + e);
        }
    }

    /** What a run does before its first day, the balance included. */
    private static void prepare(Scenario scenario) {
        try {
            new PreparedDepartment(scenario.department(), scenario.plan(), scenario.startDate(), 30);
        } catch (Unbalanced refused) {
            assertThat(refused).hasMessageContaining("permitted");
        }
    }

    private static String difference(String text, String whole) {
        List<String> lines = text.lines().toList();
        List<String> before = whole.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).equals(before.get(i))) {
                return (i + 1) + " " + lines.get(i).strip();
            }
        }
        return "";
    }

    private static String complete() {
        return ScenarioReader.read(Path.of("base/valid.yaml"), FOLDER)
                .resolved()
                .orElseThrow()
                .yaml();
    }
}
