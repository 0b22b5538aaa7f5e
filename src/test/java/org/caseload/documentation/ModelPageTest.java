package org.caseload.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseload.engine.EventPriority;
import org.caseload.measure.TeamMeasure;
import org.junit.jupiter.api.Test;

/** docs/model.md says of the program what is true of it. */
class ModelPageTest {
    private static final String PAGE = Pages.text(Path.of("docs", "model.md"));

    /** STRESS-DES 1.0 (Monks and others 2019), sections and their items. */
    private static final List<String> GUIDELINE = List.of(
            "1", "1.1", "1.2", "1.3", "2", "2.1", "2.2", "2.3", "2.4", "2.5", "2.5.1", "2.5.2", "2.5.3", "2.5.4",
            "2.5.5", "3", "3.1", "3.2", "3.3", "3.4", "4", "4.1", "4.2", "4.3", "5", "5.1", "5.2", "5.3", "5.4", "6",
            "6.1");

    @Test
    void it_follows_the_order_of_the_guideline() {
        assertThat(found("(?m)^#+ ([\\d.]*\\d)\\.? ").filter(number -> !number.startsWith("2.2.")))
                .containsExactlyElementsOf(GUIDELINE);
    }

    @Test
    void simultaneous_events_stand_in_the_order_of_their_turns() {
        assertThat(found("(?m)^\\| `([A-Z]+)` \\|"))
                .containsExactlyElementsOf(Arrays.stream(EventPriority.values())
                        .map(EventPriority::name)
                        .toList());
    }

    @Test
    void every_measure_is_defined() {
        assertThat(Arrays.stream(TeamMeasure.values()).map(TeamMeasure::id).filter(id -> !isNamed(id)))
                .isEmpty();
    }

    private static boolean isNamed(String measure) {
        return PAGE.contains("`" + measure + "`")
                || measure.startsWith("caseload.above-")
                        && PAGE.contains("`" + measure.substring("caseload.".length()) + "`");
    }

    @Test
    void assumptions_are_numbered_without_a_gap() {
        List<String> numbers = found("(?m)^\\| (A\\d+) \\|").toList();

        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size())
                        .mapToObj(n -> "A" + n)
                        .toList());
        assertThat(numbers).hasSizeGreaterThan(30);
    }

    @Test
    void every_assumption_names_classes_that_exist() throws IOException {
        Set<String> classes = classes();
        List<String> named = found("(?m)^\\| A\\d+ \\|.*\\| (`[^|]*`) \\|$")
                .flatMap(cell -> Stream.of(cell.split(", ", -1)))
                .map(name -> name.replace("`", ""))
                .toList();

        assertThat(named.size())
                .isGreaterThanOrEqualTo((int) found("(?m)^\\| (A\\d+) \\|").count());
        assertThat(named).allMatch(classes::contains);
    }

    private static Stream<String> found(String pattern) {
        return Pattern.compile(pattern).matcher(PAGE).results().map((MatchResult match) -> match.group(1));
    }

    private static Set<String> classes() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }
}
