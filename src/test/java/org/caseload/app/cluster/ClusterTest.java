package org.caseload.app.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseload.app.batch.RunsAsBytes;
import org.caseload.app.cluster.RunsOrder.What;
import org.caseload.app.machine.PretendMachine;
import org.caseload.app.request.StudyFiles;
import org.caseload.app.study.ScenarioFiles;
import org.caseload.app.study.ScenarioStudy;
import org.caseload.cli.InThisProcess;
import org.caseload.experiment.Replications;
import org.caseload.experiment.RunsSoFar.Way;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a cluster makes is what this machine would have made, to the last byte. */
@Tag("whole")
class ClusterTest {
    private static final Path HERE = Path.of("").toAbsolutePath();

    @TempDir
    private Path folder;

    private void sameOnACluster(List<String> command, int replications, int orders) throws IOException {
        WholeCommand commands = new WholeCommand(folder, replications, "2 months");
        int before = PretendWorkers.made();
        assertThat(commands.digests(command, "--on", "pretend"))
                .as("on a cluster")
                .isEqualTo(commands.digests(command, "--threads", "1"));
        assertThat(PretendWorkers.made() - before).as("orders").isEqualTo(orders);
    }

    @Test
    void a_run_is_the_same_with_what_it_plays_again() throws IOException {
        sameOnACluster(new WholeCommand(folder, 0, "2 months").run(), 60, 2 + 1 + 1);
    }

    @Test
    void a_comparison_is_the_same() throws IOException {
        sameOnACluster(new WholeCommand(folder, 0, "2 months").compare(), 60, 3 * (10 + 10));
    }

    @Test
    void the_cheapest_plan_is_the_same() throws IOException {
        sameOnACluster(new WholeCommand(folder, 0, "2 months").cheapest(), 20, 80);
    }

    @Test
    void a_back_test_is_the_same() throws IOException {
        sameOnACluster(WholeCommand.backTest(), 4, 8);
    }

    @Test
    void every_shipped_scenario_travels_as_the_same_scenario() throws IOException {
        try (Stream<Path> files = Files.list(HERE.resolve("scenarios"))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".yaml")).toList()) {
                ScenarioStudy study = new ScenarioFiles(HERE).open(StudyFiles.of(file, List.of()));
                if (study.sheets().isEmpty()) {
                    ScenarioStudy there = SentStudy.of(study).read();
                    assertThat(there.scenario().department())
                            .as(file.toString())
                            .isEqualTo(study.scenario().department());
                    assertThat(there.scenario().plan())
                            .isEqualTo(study.scenario().plan());
                    // In whichever order: each is drawn by its own name.
                    assertThat(there.uncertain()).containsExactlyInAnyOrderElementsOf(study.uncertain());
                } else {
                    assertThatThrownBy(() -> SentStudy.of(study))
                            .hasMessageStartingWith("on: not permitted with a scenario that reads lists of its own (");
                }
            }
        }
    }

    /** Of which numbers of today are not known either, so that each run solves its start anew. */
    @Test
    void numbers_that_nobody_knows_are_drawn_alike() {
        ScenarioStudy study = new ScenarioFiles(HERE)
                .open(new StudyFiles(
                        Path.of("scenarios/warwickshire-2018-uncertain.yaml"), List.of(), Optional.of("2 months")));
        RunsOrder order = new RunsOrder(SentStudy.of(study), What.RUNS, Way.AS_PLANNED, 7, 3, 5);
        Replications here = new Replications(study.preparedForRun(), 7);
        assertThat(OrderedRuns.make(order))
                .isEqualTo(RunsAsBytes.RUNS.of(
                        order.key(),
                        IntStream.rangeClosed(3, 5)
                                .mapToObj(number -> here.run(number))
                                .toList()));
    }

    @Test
    void without_spark_one_sentence_says_how_to_get_it() {
        for (String where : List.of("spark://nowhere:7077", "local[2]", "session", "")) {
            PretendMachine machine = new PretendMachine(folder);
            String scenario = HERE.resolve("scenarios/warwickshire-2018.yaml").toString();
            assertThat(InThisProcess.execute(machine, folder, "run", scenario, "--on", where))
                    .isEqualTo(2);
            assertThat(machine.err())
                    .isEqualTo(
                            "on: found " + where + ", but Apache Spark is not on the class path; permitted: with Spark"
                                    + " 4.2 beside target/spark/caseload-spark.jar, which `mvn -Pspark -Dquick package` makes and"
                                    + " which is started as docs/cluster.md shows\n");
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void a_machine_that_reads_the_scenario_otherwise_answers_nothing() {
        ScenarioStudy study =
                new ScenarioFiles(HERE).open(StudyFiles.of(Path.of("scenarios/warwickshire-2018.yaml"), List.of()));
        SentStudy sent = new SentStudy(study.bare(), "", "another hash");
        assertThatThrownBy(() -> OrderedRuns.make(new RunsOrder(sent, What.BATCH, Way.AS_PLANNED, 1, 1, 1)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("another version of Caseload");
    }

    @Test
    void what_cannot_be_made_gives_no_byte() {
        SentStudy sent = new SentStudy("kind: scenario\nname: Nothing else\n", "", "");
        assertThat(OrderedRuns.make(new RunsOrder(sent, What.RUNS, Way.AS_PLANNED, 1, 1, 1)))
                .isEmpty();
    }

    /** A cluster whose waves take so many milliseconds for each order, and bring so many bytes. */
    private static List<Integer> waves(int orders, int millisEach, int bytesEach) {
        List<Integer> sizes = new ArrayList<>();
        long[] now = {0};
        Clock clock = new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return Instant.ofEpochMilli(now[0]);
            }
        };
        Workers workers = new Workers() {
            @Override
            public List<byte[]> make(List<RunsOrder> wave) {
                sizes.add(wave.size());
                now[0] += (long) millisEach * wave.size();
                return wave.stream().map(order -> new byte[bytesEach]).toList();
            }

            @Override
            public void close() {}
        };
        SentStudy study = new SentStudy("", "", "");
        List<RunsOrder> all = IntStream.rangeClosed(1, orders)
                .mapToObj(number -> new RunsOrder(study, What.RUNS, Way.AS_PLANNED, 1, number, number))
                .toList();
        List<RunsOrder> answered = new ArrayList<>();
        new Waves(workers, clock).make(all, (order, answer) -> answered.add(order));
        assertThat(answered).isEqualTo(all);
        return sizes;
    }

    @Test
    void waves_grow_until_they_take_long_or_bring_much() {
        assertThat(waves(500, 0, 0)).containsExactly(16, 32, 64, 128, 256, 4);
        assertThat(waves(100, 500, 0)).as("20 seconds").containsExactly(16, 32, 52);
        assertThat(waves(120, 1_000, 0)).containsExactly(16, 32, 32, 32, 8);
        assertThat(waves(60, 0, 4 << 20)).as("64 MB").containsExactly(16, 16, 16, 12);
    }
}
