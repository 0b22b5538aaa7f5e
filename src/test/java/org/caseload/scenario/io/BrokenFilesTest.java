package org.caseload.scenario.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.caseload.scenario.Scenario;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Deliberately broken files, each with the whole list of problems as it is printed. To write the lists anew after a wording
 * has changed: {@code mvn test -Dtest=BrokenFilesTest -Dcaseload.rewrite=true}, then read what changed.
 */
class BrokenFilesTest {
    private static final Path FOLDER = Path.of("src/test/resources/broken");

    @TestFactory
    Stream<DynamicTest> prints_the_whole_list_of_problems() throws IOException {
        return brokenFiles().stream().map(file -> DynamicTest.dynamicTest(file.toString(), () -> check(file)));
    }

    private static List<Path> brokenFiles() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.map(FOLDER::relativize)
                    .filter(file -> file.toString().endsWith(".yaml") && !file.startsWith("base"))
                    .sorted()
                    .toList();
        }
    }

    private static void check(Path file) throws IOException {
        ParseResult<Scenario> reading = ScenarioReader.read(file, FOLDER);
        Path golden = FOLDER.resolve(file.toString().replace(".yaml", ".txt"));
        if (Boolean.getBoolean("caseload.rewrite")) {
            Files.writeString(golden, reading.problemText());
        }
        assertThat(reading.isValid()).isFalse();
        assertThat(reading.problemText()).isNotEmpty().isEqualTo(Files.readString(golden));
    }

    @Test
    void has_at_least_twenty_five_files() throws IOException {
        assertThat(brokenFiles()).hasSizeGreaterThanOrEqualTo(25);
    }

    @Test
    void the_file_they_build_on_is_valid() {
        assertThat(ScenarioReader.read(Path.of("base/valid.yaml"), FOLDER).problemText())
                .isEmpty();
    }

    @Test
    void refuses_fifty_megabytes_without_reading_them(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.yaml");
        byte[] block = "a: 1234567\n".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        try (var out = Files.newOutputStream(file)) {
            for (long written = 0; written < 50_000_000; written += block.length) {
                out.write(block);
            }
        }
        assertThat(ScenarioReader.read(Path.of("large.yaml"), folder).problemText())
                .isEqualTo("large.yaml: the file is larger than 1 MB; permitted: at most 1 MB\n");
    }

    @Test
    void says_so_when_there_is_no_such_file(@TempDir Path folder) {
        assertThat(ScenarioReader.read(Path.of("nowhere.yaml"), folder).problemText())
                .isEqualTo("nowhere.yaml: there is no such file; permitted: a scenario file\n");
        assertThat(ScenarioReader.read(Path.of("no/where.yaml"), folder).problemText())
                .isEqualTo(
                        "no/where.yaml: there is no such file; permitted: a scenario file. There is no such folder either.\n");
    }

    @Test
    void says_so_when_the_file_is_a_folder(@TempDir Path folder) {
        assertThat(ScenarioReader.read(folder, folder).problemText())
                .endsWith(": this is a folder; permitted: a scenario file\n");
    }
}
