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
import org.caseload.app.batch.BatchFolder;
import org.caseload.app.folder.Manifest;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.PretendMachine;
import org.caseload.app.request.CompareRequest;
import org.caseload.app.request.RunSettings;
import org.caseload.app.request.StudyFiles;
import org.caseload.app.study.ScenarioFiles;
import org.caseload.app.study.StrategyStudy;
import org.caseload.experiment.comparison.ComparisonRuns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A comparison on disk: in one go or taken up again, it leaves the same bytes. Of a small department: so many runs of a
 * council's take a minute.
 */
class CompareStrategiesTest {
    private static final Path SMALL = Path.of("src/test/resources/behaviour").toAbsolutePath();
    private static final Path BASE = Path.of("base.yaml");

    @TempDir
    private Path folder;

    private Path three;
    private Path nothing;

    @BeforeEach
    void strategies() throws IOException {
        for (String name : List.of("tiny.yaml", "busy.yaml")) {
            Files.copy(SMALL.resolve(name), folder.resolve(name));
        }
        Files.writeString(
                folder.resolve(BASE),
                "kind: scenario\nname: Busy, with a target\nextends: busy.yaml\ntarget: { at-most: 1 }\n");
        three = Files.writeString(folder.resolve("three.yaml"), """
                kind: strategy
                name: Three at once
                plan:
                  three: { action: recruit, on: 1 month in, people: 3, grade: worker, posts: added,
                            to: { teams-holding: work, spread: by-load } }
                """);
        nothing = Files.writeString(folder.resolve("nothing.yaml"), "kind: strategy\nname: Nothing\nplan: {}\n");
    }

    private CompareRequest request(String out, long replications, List<String> precision) {
        return new CompareRequest(
                new StudyFiles(BASE, List.of(), Optional.of("2 months")),
                List.of(nothing, three),
                new RunSettings(replications, 3, 2, true),
                Optional.of(Path.of(out)),
                0.5,
                precision,
                Optional.empty());
    }

    private PretendMachine compare(CompareRequest request) {
        PretendMachine machine = new PretendMachine(folder);
        new CompareStrategies(new ScenarioFiles(folder), machine.surroundings()).compare(request);
        return machine;
    }

    /** Every file of a result but the manifest, which says when it was made. */
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
    void batches_taken_up_again_leave_the_bytes_of_one_go() throws IOException {
        compare(request("whole", 110, List.of()));
        assertThat(folder.resolve(BatchFolder.NAME)).doesNotExist();
        leaveAsAKilledComparisonWould();
        PretendMachine resumed = compare(request("resumed", 110, List.of()));
        assertThat(resumed.err())
                .contains("150 of 330 runs were finished before and kept in .batches; going on from there.");
        assertThat(bytes("resumed")).isEqualTo(bytes("whole"));
        assertThat(folder.resolve(BatchFolder.NAME)).doesNotExist();
    }

    private void leaveAsAKilledComparisonWould() {
        CompareRequest request = request("resumed", 110, List.of());
        List<StrategyStudy> competitors = new ScenarioFiles(folder).competitors(request.base(), request.strategies());
        BatchFolder store = BatchFolder.of(
                folder.resolve(BatchFolder.NAME),
                new PretendMachine(folder).surroundings(),
                request.settings().seed());
        ComparisonRuns runs = CompareStrategies.runs(request.settings(), competitors, store);
        runs.runTo(50, done -> {});
    }

    @Test
    void a_strategy_that_does_nothing_differs_by_exactly_nothing() throws IOException {
        String said = compare(request("out", 50, List.of())).out();
        assertThat(said).contains("Nothing: changes nothing in any run.");
        List<String> rows = Files.readAllLines(folder.resolve("out/comparison.csv")).stream()
                .filter(row -> row.contains(",nothing,"))
                .toList();
        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.split(",", -1)[6]).isIn("0.0000", ""));
    }

    @Test
    void runs_until_a_precision_is_met_or_says_that_it_was_not() {
        String met = compare(request("met", 1000, List.of("caseload.dfe@2018-10: 6 %")))
                .out();
        assertThat(met)
                .contains("over 100 runs of each strategy")
                .contains("Precision \"caseload.dfe@2018-10: 6 %\": met");
        String not = compare(request("not", 150, List.of("caseload.dfe@2018-10: 0.0001")))
                .out();
        assertThat(not).contains("over 150 runs of each strategy").contains("NOT met");
    }

    /** Three more and nothing at all share their luck: their difference is known sooner than either. */
    @Test
    void a_precision_may_be_that_of_a_difference_or_of_a_chance() {
        String difference = compare(request("difference", 150, List.of("difference caseload.dfe@2018-10: 0.15")))
                .out();
        String level = compare(request("level", 150, List.of("caseload.dfe@2018-10: 0.15")))
                .out();
        assertThat(difference).contains("Precision \"difference caseload.dfe@2018-10: 0.15\": met");
        assertThat(level).contains("over 150 runs of each strategy").contains("NOT met");
        // Nobody reaches it within two months: Wilson's interval of 0 of 50 runs ends at 0.0713, of 0 of 100 at 0.0370.
        String chance = compare(request("chance", 150, List.of("target.reached@2018-10: 0.05")))
                .out();
        assertThat(chance).contains("over 100 runs of each strategy").contains("half-width of 0.037 at most");
    }

    @Test
    void a_precision_that_cannot_be_is_refused_before_anything_is_simulated() {
        assertThatThrownBy(() -> compare(request("out", 100, List.of("caseload.dfe@2019-09: 0.1"))))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("nothing is read on 2019-09; permitted: the first of a month from 2018-09-01");
        assertThatThrownBy(() -> compare(request("out", 100, List.of("caselod.dfe@2018-10: 0.1"))))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("no measure caselod.dfe is compared; permitted: caseload.dfe, ");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void two_scenarios_of_other_days_are_not_compared() throws IOException {
        Path later = Files.writeString(
                folder.resolve("later.yaml"),
                "kind: scenario\nname: Later\nextends: base.yaml\nstart-date: 2018-09-01\n");
        CompareRequest request = new CompareRequest(
                new StudyFiles(BASE, List.of(), Optional.of("2 months")),
                List.of(later),
                new RunSettings(50, 1, 1, true),
                Optional.empty(),
                0.5,
                List.of(),
                Optional.empty());
        assertThatThrownBy(() -> compare(request))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("later: start-date: found 2018-09-01; permitted: 2018-08-20, as in the base");
    }
}
