package org.caseload.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseload.app.machine.PretendMachine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The answer of every scenario that ships fits a terminal of 24 rows and 100 columns, and a narrow one breaks no table. */
@Tag("whole")
class ScreenFitsTest {
    private static final int ROWS = 24;
    private static final int COLUMNS = 100;
    private static final int NARROW = 60;
    private static final int MOST_WORDS = 35;

    @TempDir
    static Path folder;

    static List<String> scenarios() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .map(file -> "scenarios/" + file.getFileName())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void an_answer_of_few_runs_fits_wide_and_narrow(String scenario) throws IOException {
        List<String> wide = printed(scenario, COLUMNS, 2, "4 months");
        fits(wide);
        List<String> narrow = printed(scenario, NARROW, 2, "4 months");
        assertThat(narrow)
                .allSatisfy(line -> assertThat(line)
                        .as("a line is wider only where it holds a command")
                        .matches(text -> text.length() <= NARROW || text.contains("scenarios/")));
        assertThat(words(narrow)).isEqualTo(words(wide));
    }

    /** With ranges in brackets, which fewer runs do not have, over the whole time that the scenario states. */
    @Tag("slow")
    @ParameterizedTest
    @MethodSource("scenarios")
    void an_answer_with_every_range_fits(String scenario) throws IOException {
        List<String> lines = printed(scenario, COLUMNS, 40, "");
        fits(lines);
        assertThat(lines).anyMatch(line -> line.contains("8 runs in 10"));
    }

    private static void fits(List<String> lines) {
        assertThat(lines)
                .hasSizeLessThanOrEqualTo(ROWS)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(COLUMNS));
        String first = lines.stream().takeWhile(line -> !line.isEmpty()).collect(Collectors.joining(" "));
        assertThat(first.replace(" %", "%").split(" ", -1)).as(first).hasSizeLessThanOrEqualTo(MOST_WORDS);
    }

    /** What is told, whatever the lines: the words and figures in their order. */
    private static String words(List<String> lines) {
        return String.join(" ", lines)
                .replaceAll("results/\\S+", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Answer and warnings. */
    private static List<String> printed(String scenario, int columns, int runs, String horizon) throws IOException {
        copyScenarios();
        PretendMachine machine = new PretendMachine(folder).with("COLUMNS", Integer.toString(columns));
        List<String> words = Stream.concat(
                        Stream.of("run", scenario, "--replications", Integer.toString(runs), "--quiet"),
                        horizon.isEmpty() ? Stream.of() : Stream.of("--horizon", horizon))
                .toList();
        assertThat(InThisProcess.execute(machine, folder, words.toArray(String[]::new)))
                .as(machine.err())
                .isZero();
        return Stream.of(machine.err(), machine.out()).flatMap(String::lines).toList();
    }

    private static void copyScenarios() throws IOException {
        if (Files.exists(folder.resolve("scenarios"))) {
            return;
        }
        try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file));
            }
        }
    }
}
