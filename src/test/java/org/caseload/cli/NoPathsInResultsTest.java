package org.caseload.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caseload.app.machine.PretendMachine;
import org.caseload.app.study.ScenarioFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results are sent around: no file of one says where on the machine anything lies. */
class NoPathsInResultsTest {
    private static final Path SHIPPED = Path.of("scenarios").toAbsolutePath();

    @TempDir
    private Path outer;

    private Path work;
    private Path elsewhere;

    @BeforeEach
    void folders() throws IOException {
        outer = outer.toRealPath();
        work = Files.createDirectories(outer.resolve("home/somebody/work"));
        elsewhere = Files.createDirectories(outer.resolve("home/somebody/elsewhere"));
        Files.copy(SHIPPED.resolve("warwickshire-2018.yaml"), elsewhere.resolve("base.yaml"));
        Files.writeString(elsewhere.resolve("s.yaml"), "kind: scenario\nextends: base.yaml\nname: Other\n");
        Files.writeString(
                elsewhere.resolve("more.yaml"),
                "kind: strategy\nname: More\nplan: { licence: { action: spend, on: 2018-08-01, amount: £1000, buys: a licence } }\n");
    }

    @Test
    void a_run_started_in_another_folder_tells_none() throws IOException {
        caseload(
                "run",
                elsewhere.resolve("s.yaml").toString(),
                "--with",
                elsewhere.resolve("more.yaml").toString());
        assertThat(Files.readString(work.resolve("r/manifest.json")))
                .contains("caseload run ../elsewhere/s.yaml --with ../elsewhere/more.yaml --replications 1");
        assertThat(Files.readString(work.resolve("r/report.json"))).contains("\"../elsewhere/base.yaml:");
        nothingTellsAPath();
    }

    @Test
    void nor_does_a_comparison() throws IOException {
        caseload(
                "compare",
                elsewhere.resolve("s.yaml").toString(),
                elsewhere.resolve("more.yaml").toString());
        nothingTellsAPath();
    }

    private void caseload(String... words) {
        PretendMachine machine = new PretendMachine(work);
        List<String> all = new ArrayList<>(List.of(words));
        String replications = words[0].equals("run") ? "1" : "2";
        all.addAll(List.of(
                "--replications", replications, "--threads", "1", "--horizon", "1 month", "--out", "r", "--report"));
        int code = CommandTree.execute(machine.surroundings(), new ScenarioFiles(work), all.toArray(String[]::new));
        assertThat(machine.err()).doesNotContain("Something went wrong");
        assertThat(code).as(machine.err()).isZero();
    }

    private void nothingTellsAPath() throws IOException {
        try (Stream<Path> files = Files.walk(work.resolve("r"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as(file.getFileName().toString())
                        .doesNotContain(outer.toString(), "home/somebody", System.getProperty("user.home") + "/");
            }
        }
    }
}
