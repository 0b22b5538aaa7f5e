package org.caseload.analytic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The ledger names every scenario file of this folder, and nothing in it fails. */
class LedgerTest {
    @Test
    void everyFileIsInTheLedger() throws IOException {
        String page = Files.readString(Ledger.PAGE);
        try (Stream<Path> files = Files.list(ExactModel.FOLDER)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            assertThat(names)
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(page).contains("(../src/test/resources/analytic/" + name + ")"));
        }
        assertThat(page).doesNotContain("**no**");
    }
}
