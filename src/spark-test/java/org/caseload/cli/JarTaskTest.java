package org.caseload.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.caseload.app.machine.PretendMachine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A task of a managed cluster: in the session that is there, with results in a volume, and never an exit. */
@Tag("spark")
class JarTaskTest {
    private static final String SCENARIO =
            Path.of("scenarios/warwickshire-2018.yaml").toAbsolutePath().toString();

    @TempDir
    private Path volume;

    private static SparkSession session() {
        return SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .getOrCreate();
    }

    private List<String> run(Path out) {
        return List.of(
                "run", SCENARIO, "--horizon", "1 month", "--replications", "4", "--quiet", "--out", out.toString());
    }

    @Test
    void it_works_in_the_session_that_is_there_and_copies_what_is_whole() throws IOException {
        Path out = volume.resolve("results");
        PretendMachine machine = new PretendMachine(volume);
        SparkSession there = session();
        try {
            assertThat(JarTask.run(machine.surroundings(), run(out))).isZero();
            assertThat(there.range(3).count()).as("the session stays").isEqualTo(3);
            assertThat(machine.out()).endsWith("Copied to: " + out + "\n");
            Path here = volume.resolve("here");
            assertThat(InThisProcess.execute(
                            new PretendMachine(volume), volume, run(here).toArray(String[]::new)))
                    .isZero();
            for (String file : List.of("summary.json", "series.csv", "replications.csv")) {
                assertThat(out.resolve(file)).hasSameBinaryContentAs(here.resolve(file));
            }
            PretendMachine again = new PretendMachine(volume);
            assertThat(JarTask.run(again.surroundings(), run(out))).isEqualTo(2);
            assertThat(again.err()).isEqualTo(out + ": is there already; permitted: a folder that is not\n");
        } finally {
            there.stop();
        }
    }

    @Test
    void what_fails_is_an_exception_and_leaves_nothing() {
        assertThatThrownBy(() -> JarTask.main(
                        new String[] {"run", volume.resolve("none.yaml").toString(), "--on", "x"}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("caseload ended with exit code 2; the messages say why");
        assertThat(Files.exists(volume.resolve("results"))).isFalse();
    }
}
