package org.caseload.analytic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ledger names every scenario file it is about, and no exact result in it fails. */
class LedgerTest {
    @ParameterizedTest
    @ValueSource(strings = {"analytic", "patterns"})
    void every_file_is_in_the_ledger(String folder) throws IOException {
        String page = Files.readString(Ledger.PAGE);
        try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", folder))) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            assertThat(names)
                    .isNotEmpty()
                    .allSatisfy(
                            name -> assertThat(page).contains("(../src/test/resources/" + folder + "/" + name + ")"));
        }
    }

    /** A pattern that does not come out is shown, not hidden; an exact result or a direction must hold. */
    @Test
    void nothing_fails_but_patterns() {
        assertThat(Ledger.Part.EXACT.lines()).noneMatch(line -> line.contains("**no**"));
        assertThat(Ledger.Part.COVERAGE.lines()).noneMatch(line -> line.contains("**no**"));
        assertThat(Ledger.Part.DIRECTIONS.lines()).noneMatch(line -> line.contains("**no**"));
        assertThat(Ledger.Part.LUCK.lines()).noneMatch(line -> line.contains("**no**"));
    }
}
