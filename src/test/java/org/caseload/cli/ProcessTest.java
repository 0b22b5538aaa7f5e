package org.caseload.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.caseload.app.PretendStudies;
import org.caseload.app.machine.PretendMachine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own can show: how it ends when interrupted, and what it loads to start. */
class ProcessTest {
    private static final Path KILL = Path.of("/bin/kill");

    @TempDir
    private Path work;

    @Test
    void ctrl_c_ends_it_with_130_and_leaves_nothing() throws Exception {
        assumeTrue(Files.isExecutable(KILL), "no signals here");
        Process process = start(SleepyMain.class, List.of(), "run", "x.yaml");
        try (BufferedReader err = process.errorReader(StandardCharsets.UTF_8)) {
            assertThat(err.readLine()).startsWith("100 of 200 runs");
            assertThat(work.resolve("results")).isDirectoryContaining("glob:**.x.unfinished-1");
            new ProcessBuilder(KILL.toString(), "-INT", String.valueOf(process.pid()))
                    .start()
                    .waitFor();
            assertThat(err.lines()).containsExactly("", "Interrupted: no results were written.");
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(work).isEmptyDirectory();
    }

    @Test
    void killed_it_leaves_what_the_next_run_clears_away() throws Exception {
        Process process = start(SleepyMain.class, List.of(), "run", "x.yaml");
        try (BufferedReader err = process.errorReader(StandardCharsets.UTF_8)) {
            assertThat(err.readLine()).startsWith("100 of 200 runs");
        }
        process.destroyForcibly().waitFor();
        assertThat(work.resolve("results")).isDirectoryContaining("glob:**.x.unfinished-1");
        PretendMachine machine = new PretendMachine(work.toRealPath());
        CommandTree.execute(machine.surroundings(), new PretendStudies(), "run", "x.yaml");
        assertThat(work.resolve("results")).isDirectoryNotContaining("glob:**.x*");
    }

    @Test
    void help_loads_neither_charts_nor_results_nor_the_simulation() throws Exception {
        List<String> loaded = loadedBy(0, "--help");
        assertThat(loaded).contains("picocli.CommandLine");
        assertThat(loaded.stream().filter(ProcessTest::isHeavy)).isEmpty();
    }

    @Test
    void validate_loads_neither_charts_nor_results_nor_the_simulation() throws Exception {
        Path file = Files.writeString(work.resolve("empty.yaml"), "kind: scenario\n");
        List<String> loaded = loadedBy(2, "validate", file.toString());
        assertThat(loaded).contains("org.caseload.scenario.Scenario");
        assertThat(loaded.stream().filter(ProcessTest::isHeavy)).isEmpty();
    }

    private static boolean isHeavy(String loaded) {
        List<String> heavy = List.of(
                "org.knowm.",
                "org.apache.",
                "umontreal.",
                "de.focus_shift.",
                "jakarta.",
                "java.awt.",
                "com.fasterxml.",
                "org.caseload.experiment.",
                "org.caseload.result.",
                "org.caseload.chart.",
                "org.caseload.files.",
                "org.caseload.report.");
        return heavy.stream().anyMatch(loaded::startsWith);
    }

    private List<String> loadedBy(int exitCode, String... words) throws Exception {
        Path log = work.resolve("loaded.txt");
        Process process = start(Main.class, List.of("-Xlog:class+load:file=" + log), words);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(exitCode);
        return Files.readAllLines(log).stream()
                .map(line -> line.replaceAll("^(\\[[^]]*])*\\s*", "").replaceAll(" .*", ""))
                .toList();
    }

    private Process start(Class<?> program, List<String> options, String... words) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(work.toFile());
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        return builder.start();
    }
}
