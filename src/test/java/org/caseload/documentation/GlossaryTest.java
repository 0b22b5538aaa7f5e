package org.caseload.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/glossary.md leads whoever looks for a term of the field to the class that bears it here. */
class GlossaryTest {
    private static final String PAGE = Pages.text(Path.of("docs", "glossary.md"));
    private static final Path HOUSE = Path.of("src", "main", "java", "org", "caseload");
    private static final Pattern CLASS = Pattern.compile("`((?:[a-z]+\\.)+[A-Z]\\w+)(?:\\.[a-z]\\w*)?`");

    @Test
    void every_class_that_it_names_exists() {
        List<String> named =
                CLASS.matcher(PAGE).results().map(found -> found.group(1)).toList();
        assertThat(named).hasSizeGreaterThan(20);
        assertThat(named.stream().filter(name -> !Files.exists(HOUSE.resolve(name.replace('.', '/') + ".java"))))
                .isEmpty();
    }

    @Test
    void terms_that_a_simulation_engineer_searches_for_are_found() {
        assertThat(PAGE)
                .contains(
                        "common random numbers",
                        "event list",
                        "stream",
                        "replication",
                        "monitor",
                        "warm-up",
                        "priority");
    }
}
