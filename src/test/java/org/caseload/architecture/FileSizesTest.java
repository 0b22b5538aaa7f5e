package org.caseload.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No file grows until nobody reads it: about 80 to 150 lines, questioned at 250, split at 350. */
class FileSizesTest {
    private static final Path SOURCE = Path.of("src", "main", "java");
    private static final int LONGEST = 350;

    @Test
    void no_file_is_longer_than_350_lines() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCE)) {
            List<String> tooLong = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > LONGEST)
                    .map(file -> SOURCE.relativize(file) + ": " + lines(file) + " lines")
                    .toList();
            assertThat(tooLong).as("files to split").isEmpty();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
