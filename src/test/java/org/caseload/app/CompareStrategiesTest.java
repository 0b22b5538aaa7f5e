package org.caseload.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.caseload.experiment.comparison.Shard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A comparison on disk: in one go, in shards, or taken up again, it leaves the same bytes. Of a small department: so many runs of a
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

    private CompareRequest request(String out, long replications, List<String> precision, String shard) {
        return new CompareRequest(
                new StudyFiles(BASE, List.of(), Optional.of("2 months")),
                List.of(nothing, three),
                new RunSettings(replications, 3, 2, true),
                Optional.of(Path.of(out)),
                0.5,
                precision,
                Optional.ofNullable(shard),
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
    void shards_merged_and_batches_taken_up_again_leave_the_bytes_of_one_go() throws IOException {
        String said = compare(request("whole", 110, List.of(), null)).out();
        assertThat(folder.resolve(BatchFolder.NAME)).doesNotExist();
        List<Path> parts = new ArrayList<>();
        for (int k = 1; k <= 3; k++) {
            compare(request("part-" + k, 110, List.of(), k + "/3"));
            parts.add(Path.of("part-" + k));
        }
        assertThat(folder.resolve(BatchFolder.NAME)).doesNotExist();
        PretendMachine machine = new PretendMachine(folder);
        new MergeShards(new ScenarioFiles(folder), machine.surroundings())
                .merge(List.of(parts.get(2), parts.get(0), parts.get(1)), 1, Optional.of(Path.of("merged")));
        assertThat(bytes("merged")).isEqualTo(bytes("whole"));
        assertThat(machine.out()).isEqualTo(said.replace("Results: whole", "Results: merged"));

        leaveAsAKilledComparisonWould();
        PretendMachine resumed = compare(request("resumed", 110, List.of(), null));
        assertThat(resumed.err())
                .contains("150 of 330 runs were finished before and kept in .batches; going on from there.");
        assertThat(bytes("resumed")).isEqualTo(bytes("whole"));
        assertThat(folder.resolve(BatchFolder.NAME)).doesNotExist();
    }

    private void leaveAsAKilledComparisonWould() {
        CompareRequest request = request("resumed", 110, List.of(), null);
        List<StrategyStudy> competitors = new ScenarioFiles(folder).competitors(request.base(), request.strategies());
        BatchFolder store = BatchFolder.of(
                folder.resolve(BatchFolder.NAME),
                new PretendMachine(folder).surroundings(),
                request.settings().seed());
        ComparisonRuns runs = CompareStrategies.runs(request.settings(), competitors, store);
        runs.runShard(110, new Shard(2, 3), done -> {});
    }

    @Test
    void a_missing_part_or_a_changed_file_is_not_merged() throws IOException {
        compare(request("part-1", 60, List.of(), "1/2"));
        MergeShards merge = new MergeShards(new ScenarioFiles(folder), new PretendMachine(folder).surroundings());
        assertThatThrownBy(() -> merge.merge(List.of(Path.of("part-1")), 1, Optional.empty()))
                .isInstanceOf(BadInput.class)
                .hasMessage("Of 2 parts these are missing: 2.");
        assertThatThrownBy(() -> merge.merge(List.of(Path.of("elsewhere")), 1, Optional.empty()))
                .isInstanceOf(BadInput.class)
                .hasMessage("elsewhere: holds no part of a comparison; permitted: folders made by compare --shard");
        compare(request("part-2", 60, List.of(), "2/2"));
        Files.writeString(three, Files.readString(three).replace("people: 3", "people: 2"));
        assertThatThrownBy(() -> merge.merge(List.of(Path.of("part-1"), Path.of("part-2")), 1, Optional.empty()))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith(
                        "The scenario and strategy files are not those that the parts were simulated from");
    }

    @Test
    void a_strategy_that_does_nothing_differs_by_exactly_nothing() throws IOException {
        String said = compare(request("out", 50, List.of(), null)).out();
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
        String met = compare(request("met", 1000, List.of("caseload.dfe@2018-10: 6 %"), null))
                .out();
        assertThat(met)
                .contains("over 100 runs of each strategy")
                .contains("Precision \"caseload.dfe@2018-10: 6 %\": met");
        String not = compare(request("not", 150, List.of("caseload.dfe@2018-10: 0.0001"), null))
                .out();
        assertThat(not).contains("over 150 runs of each strategy").contains("NOT met");
    }

    /** Three more and nothing at all share their luck: their difference is known sooner than either. */
    @Test
    void a_precision_may_be_that_of_a_difference_or_of_a_chance() {
        String difference = compare(request("difference", 150, List.of("difference caseload.dfe@2018-10: 0.15"), null))
                .out();
        String level = compare(request("level", 150, List.of("caseload.dfe@2018-10: 0.15"), null))
                .out();
        assertThat(difference).contains("Precision \"difference caseload.dfe@2018-10: 0.15\": met");
        assertThat(level).contains("over 150 runs of each strategy").contains("NOT met");
        // Nobody reaches it within two months: Wilson's interval of 0 of 50 runs ends at 0.0713, of 0 of 100 at 0.0370.
        String chance = compare(request("chance", 150, List.of("target.reached@2018-10: 0.05"), null))
                .out();
        assertThat(chance).contains("over 100 runs of each strategy").contains("half-width of 0.037 at most");
    }

    @Test
    void a_precision_that_cannot_be_is_refused_before_anything_is_simulated() {
        assertThatThrownBy(() -> compare(request("out", 100, List.of("caseload.dfe@2019-09: 0.1"), null)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("nothing is read on 2019-09; permitted: the first of a month from 2018-09-01");
        assertThatThrownBy(() -> compare(request("out", 100, List.of("caselod.dfe@2018-10: 0.1"), null)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("no measure caselod.dfe is compared; permitted: caseload.dfe, ");
        assertThatThrownBy(() -> request("out", 100, List.of("caseload.dfe@2018-10: 0.1"), "1/2"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("not permitted together with --precision");
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
                Optional.empty(),
                Optional.empty());
        assertThatThrownBy(() -> compare(request))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("later: start-date: found 2018-09-01; permitted: 2018-08-20, as in the base");
    }
}
