package org.caseload.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.caseload.app.folder.Manifest;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.PretendMachine;
import org.caseload.app.request.RunSettings;
import org.caseload.app.request.SensitivityRequest;
import org.caseload.app.request.StudyFiles;
import org.caseload.app.study.ScenarioFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study of sensitivity on disk, of a council in which demand changes by nobody knows how much. */
@Tag("whole")
class ExamineSensitivityTest {
    private static final Path COUNCIL =
            Path.of("src/test/resources/broken/base/valid.yaml").toAbsolutePath();

    @TempDir
    private Path folder;

    @BeforeEach
    void scenario() throws IOException {
        Files.copy(COUNCIL, folder.resolve("base.yaml"));
        Files.writeString(folder.resolve("x.yaml"), """
                kind: scenario
                extends: base.yaml
                name: X
                horizon: 4 months
                plan:
                  more: { action: change-demand, on: 2018-08-01, by: { uncertain: { low: -30 %, mode: +10 %, high: +30 % } } }
                  later: { action: change-demand, on: 2018-11-01, by: { uncertain: { low: -30 %, mode: +10 %, high: +30 % } } }
                """);
    }

    private static SensitivityRequest request(String out, String date, String method, int threads) {
        return new SensitivityRequest(
                StudyFiles.of(Path.of("x.yaml"), List.of()),
                Optional.of("open.all"),
                Optional.of(date),
                Optional.ofNullable(method),
                false,
                new RunSettings(8, 3, threads, true),
                Optional.of(Path.of(out)));
    }

    private String examine(SensitivityRequest request) {
        PretendMachine machine = new PretendMachine(folder);
        new ExamineSensitivity(new ScenarioFiles(folder), machine.surroundings()).examine(request);
        return machine.out().replaceAll("\\n(?!\\n|Again|Results| )", " ");
    }

    private Map<String, String> bytes(String out) throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve(out))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith(Manifest.FILE)) {
                    byte[] content = Files.readAllBytes(file);
                    bytes.put(file.getFileName().toString(), java.util.Arrays.hashCode(content) + " " + content.length);
                }
            }
        }
        return bytes;
    }

    @Test
    void only_what_has_happened_by_the_date_matters() throws IOException {
        String said = examine(request("one", "2018-10", null, 1));
        assertThat(said)
                .startsWith("Open cases on 1 October 2018: ")
                .contains("by (more) moves it most, by +")
                .contains(" from −15 to 19 %.")
                .contains("In no run does by (later) change it.")
                .contains(
                        "By (more) accounts for most of that, 100 % (95 % interval 100 to 100 %), alone or with others.")
                .contains(
                        "Again:  ./caseload sensitivity x.yaml --measure open.all --date 2018-10 --replications 8 --seed 3"
                                + " --horizon \"4 months\"");
        String json = Files.readString(folder.resolve("one/sensitivity.json"));
        assertThat(json)
                .contains("\"runs\": 72")
                .contains(
                        "{\"input\": \"plan.later.by\", \"first\": {\"n\": 8, \"value\": 0.0000, \"low\": 0.0000, \"high\":"
                                + " 0.0000}, \"total\": {\"n\": 8, \"value\": 0.0000,");
        assertThat(Files.readString(folder.resolve("one/sensitivity.csv")))
                .contains(
                        // SciPy: triang(40 / 60, -30, 60).ppf([0.1, 0.9])
                        "open.all,,2018-10-01,plan.later.by,by (later),%,-30.0000,10.0000,30.0000,-14.5081,19.0455,low to high,8,0.0000,0.0000,0.0000\n");
        String again = examine(request("two", "2018-10", null, 2));
        assertThat(again).isEqualTo(said.replace("Results: one", "Results: two"));
        assertThat(bytes("two")).isEqualTo(bytes("one")).containsKeys("tornado.svg", "indices.svg");
    }

    @Test
    void numbers_drawn_together_move_together() throws IOException {
        String plan = Files.readString(folder.resolve("x.yaml"));
        Files.writeString(folder.resolve("x.yaml"), plan.replace("high: +30 % }", "high: +30 %, with: demand-level }"));
        assertThat(examine(request("together", "2018-10", null, 2)))
                .contains("demand level (2 numbers together) moves it most, by +")
                .contains(" from 10 to 90 % of their ranges.");
        assertThat(Files.readString(folder.resolve("together/sensitivity.json")))
                .contains("\"runs\": 48");
        assertThat(Files.readString(folder.resolve("together/sensitivity.csv")))
                .contains(
                        "demand-level,demand level (2 numbers together),% of their ranges,0.0000,,100.0000,10.0000,90.0000,low to high");
        examine(request("screened-together", "2018-10", "morris", 2));
        assertThat(Files.readString(folder.resolve("screened-together/sensitivity.json")))
                .contains("\"runs\": 40");
    }

    @Test
    void many_numbers_can_be_screened() throws IOException {
        String said = examine(request("screened", "2018-10", "morris", 2));
        assertThat(said).contains("(Morris; 8 paths, each under luck of its own): by (more) moves it most.");
        assertThat(Files.readString(folder.resolve("screened/sensitivity.json")))
                .contains("\"runs\": 64");
    }

    /** Demand doubles: with the strongest feedback the caseload rises in every run, with none not in all. */
    @Test
    void a_tipping_point_needs_nothing_uncertain() throws IOException {
        Files.writeString(folder.resolve("x.yaml"), """
                kind: scenario
                extends: base.yaml
                name: X
                horizon: 4 months
                plan:
                  more: { action: change-demand, on: 2018-08-01, by: +100 % }
                """);
        SensitivityRequest request = new SensitivityRequest(
                StudyFiles.of(Path.of("x.yaml"), List.of()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                new RunSettings(5, 3, 2, true),
                Optional.of(Path.of("tipping")));
        assertThat(examine(request))
                .contains("Tipping point: ")
                .containsPattern(" 8\n(?:  .*\n)*  spiral: not seen\n  stopped: 0\\s")
                .contains("--tipping-point --replications 5");
        assertThat(Files.readString(folder.resolve("tipping/sensitivity.json")))
                .contains("\"spiralsFrom\": ")
                .contains("{\"times\": 0.0000, \"change\": {\"n\": 5, ")
                .contains("{\"times\": 8.0000, \"change\": {\"n\": 5, ");
        assertThat(folder.resolve("tipping/charts/tipping-point.svg")).exists();
    }

    @Test
    void what_cannot_be_answered_is_refused_before_anything_is_simulated() throws IOException {
        assertThatThrownBy(() -> examine(request("no", "2018-10-15", null, 1)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("date: found 2018-10-15; permitted: the first of a month from 2018-08-01 to");
        assertThatThrownBy(() -> request("no", "2018-10", "guess", 1))
                .isInstanceOf(BadInput.class)
                .hasMessage("method: found guess; permitted: sobol or morris");
        Files.writeString(folder.resolve("x.yaml"), "kind: scenario\nextends: base.yaml\nname: X\n");
        assertThatThrownBy(() -> examine(request("no", "2018-10", null, 1)))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("x.yaml: nothing is uncertain; permitted: a scenario in which");
        assertThat(folder.resolve("no")).doesNotExist();
    }
}
