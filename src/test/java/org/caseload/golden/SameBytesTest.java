package org.caseload.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.caseload.result.RunResult;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Same scenario, seed and version give the same bytes on any number of threads and with any mathematics library. */
@Tag("whole")
class SameBytesTest {
    private static final Path WARWICKSHIRE = Path.of("scenarios/warwickshire-2018.yaml");
    private static final Path GOLDEN = Path.of("src/test/resources/golden/warwickshire-2018.txt");
    private static final int RUNS = 12;

    /** The intrinsics that HotSpot replaces by the processor's own mathematics. */
    private static final List<String> PLAIN_MATHEMATICS = List.of(
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:DisableIntrinsic=_dsin,_dcos,_dtan,_dexp,_dlog,_dlog10,_dpow,_dsqrt,_fmaD,_fmaF",
            "-XX:-UseFMA");

    private static RunResult onTwoThreads;

    @BeforeAll
    static void on_two_threads() {
        onTwoThreads = Bytes.run(WARWICKSHIRE, RUNS, 2);
    }

    @Test
    void two_threads_give_the_bytes_of_one() {
        assertThat(Bytes.of(onTwoThreads)).isEqualTo(Bytes.of(WARWICKSHIRE, RUNS, 1));
    }

    @Test
    void another_jvm_with_its_mathematics_intrinsics_off_gives_the_same_bytes() throws Exception {
        assertThat(elsewhere()).isEqualTo(Bytes.of(WARWICKSHIRE, 3, 1));
    }

    /**
     * The golden run. When results are meant to change: run with {@code -Dcaseload.rewrite=true}, look at the difference, and
     * say so under "Results changed" in CHANGELOG.md.
     */
    @Test
    void the_golden_run_is_as_it_was() throws IOException {
        String now = Bytes.golden(onTwoThreads);
        if (Boolean.getBoolean("caseload.rewrite")) {
            Files.writeString(GOLDEN, now);
        }
        assertThat(now).isEqualTo(Files.readString(GOLDEN));
    }

    private static String elsewhere() throws IOException, InterruptedException {
        Path out = Files.createTempFile("caseload", ".txt");
        try {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString()));
            command.addAll(PLAIN_MATHEMATICS);
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), Bytes.class.getName()));
            command.addAll(List.of(WARWICKSHIRE.toString(), "3"));
            Process process = new ProcessBuilder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            assertThat(process.waitFor()).isZero();
            return Files.readString(out, StandardCharsets.UTF_8);
        } finally {
            Files.deleteIfExists(out);
        }
    }
}
