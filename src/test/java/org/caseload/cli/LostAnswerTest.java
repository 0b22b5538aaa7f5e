package org.caseload.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed and does not arrive is a failure, unless its reader went away. */
@Tag("whole")
class LostAnswerTest {
    private static final Path SHELL = Path.of("/bin/sh");
    private static final Path FULL = Path.of("/dev/full");
    private static final String SCENARIO =
            Path.of("scenarios", "warwickshire-2018.yaml").toAbsolutePath().toString();

    @TempDir
    private Path work;

    @BeforeEach
    void a_unix_system() {
        assumeTrue(Files.isExecutable(SHELL) && Files.isWritable(FULL), "no full device here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"schema", "show FILE", "validate FILE", "completion", "--help", "run --help", "--version"})
    void a_full_disk_is_said_and_ends_with_1(String words) throws Exception {
        Ended ended = shell(words, "> /dev/full");
        assertThat(ended.err).isEqualTo("The answer could not be printed: the disk is full.\n");
        assertThat(ended.code).isEqualTo(1);
    }

    @Test
    void a_closed_output_is_said_and_ends_with_1() throws Exception {
        Ended ended = shell("schema", ">&-");
        assertThat(ended.err).isEqualTo("The answer could not be printed: it is closed.\n");
        assertThat(ended.code).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"schema", "show FILE", "completion"})
    void a_reader_that_went_away_is_no_failure(String words) throws Exception {
        Ended ended = shell(words, "| head -c 1 > first; test $(wc -c < first) = 1");
        assertThat(ended.err).isEqualTo("code 0\n");
    }

    @Test
    void a_run_whose_answer_is_lost_keeps_its_results() throws Exception {
        Ended ended = shell("run FILE --replications 1 --horizon '1 month' --threads 1 --quiet --out r", "> /dev/full");
        assertThat(ended.err).endsWith("The answer could not be printed: the disk is full.\n");
        assertThat(ended.code).isEqualTo(1);
        assertThat(work.resolve("r/manifest.json")).isRegularFile();
    }

    /** Charts need a font, which Java unpacks into a file of 400 kB; a shell counts in half or whole kB. */
    @Test
    void a_limit_on_the_size_of_files_is_said_and_leaves_nothing() throws Exception {
        Ended ended = limited("-f 100");
        assertThat(ended.err)
                .contains("larger than this system permits; see ulimit -f")
                .doesNotContain("should not have");
        assertThat(ended.code).isEqualTo(1);
        assertThat(work).isDirectoryNotContaining("glob:**/r").isDirectoryNotContaining("glob:**/.*");
    }

    @ParameterizedTest
    @ValueSource(ints = {24, 32, 40})
    void a_limit_on_open_files_leaves_nothing_unfinished(int files) throws Exception {
        Ended ended = limited("-n " + files);
        assertThat(ended.err).doesNotContain("should not have");
        assertThat(work).isDirectoryNotContaining("glob:**/.*");
    }

    private Ended limited(String limit) throws Exception {
        return shell(
                "run FILE --replications 1 --horizon '1 month' --threads 1 --quiet --out r",
                "> answer",
                "ulimit " + limit + "; ");
    }

    private Ended shell(String words, String then) throws Exception {
        return shell(words, then, "");
    }

    /** Runs the program in a shell, which for a pipe says the program's own exit code among the messages. */
    private Ended shell(String words, String then, String before) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java")
                + " -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp \"$CP\" " + Main.class.getName() + " "
                + words.replace("FILE", "\"$FILE\"");
        String script =
                before + (then.startsWith("|") ? "{ " + java + "; echo code $? >&2; } " + then : java + " " + then);
        ProcessBuilder builder = new ProcessBuilder(List.of(SHELL.toString(), "-c", script)).directory(work.toFile());
        builder.environment().put("CP", System.getProperty("java.class.path"));
        builder.environment().put("FILE", SCENARIO);
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.redirectError(work.resolve("err").toFile());
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), Files.readString(work.resolve("err"), StandardCharsets.UTF_8));
    }

    private record Ended(int code, String err) {}
}
