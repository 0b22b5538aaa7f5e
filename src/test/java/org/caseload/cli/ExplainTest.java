package org.caseload.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caseload.app.PretendStudies;
import org.caseload.app.machine.PretendMachine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainTest {
    private static final String HEADER = "timestamp,date,time,event,child,worker,grade,team,stage,detail\n";

    @TempDir
    private Path work;

    private PretendStudies studies = new PretendStudies();
    private PretendMachine machine;

    @BeforeEach
    void sitDown() throws IOException {
        work = work.toRealPath();
        machine = new PretendMachine(work);
    }

    private int execute(String... words) {
        return CommandTree.execute(machine.surroundings(), studies, words);
    }

    @Test
    void the_story_comes_first_and_the_command_to_tell_it_again_last() {
        assertThat(execute("explain", "x.yaml")).isZero();
        assertThat(machine.out())
                .startsWith("Tiny. Run 3 of 200, the one nearest the median by its path of cases per worker")
                .contains("\nSeptember 2018, ")
                .endsWith("\nAgain:  ./caseload explain x.yaml --replication 3 --seed 1989 --horizon \"24 months\"\n");
        assertThat(work).isEmptyDirectory();
    }

    @Test
    void what_a_reader_should_know_is_said_beside_the_story() {
        studies.warning("cases pile up without end.");
        assertThat(execute("explain", "x.yaml", "--quiet")).isZero();
        assertThat(machine.err()).isEqualTo("Warning: cases pile up without end.\n");
    }

    @Test
    void a_child_and_a_worker_can_be_followed_instead() {
        assertThat(execute("explain", "x.yaml", "--replication", "7", "--child", "8", "--worker", "2"))
                .isZero();
        assertThat(machine.out())
                .startsWith("Tiny. Run 7, asked for by its number.")
                .contains("\nChild 8 (one", "\nWorker 2 (senior, locality)\n")
                .doesNotContain("Look closer");
    }

    @Test
    void nobody_has_a_number_that_is_too_large_and_then_nothing_is_written() {
        assertThat(execute("explain", "x.yaml", "--child", "9", "--worker", "3", "--events", "e.csv"))
                .isEqualTo(2);
        assertThat(machine.err())
                .isEqualTo("child: found 9; permitted: 1 to 8, the children of this run\n"
                        + "worker: found 3; permitted: 1 to 2, the workers of this run\n2 problems\n");
        assertThat(machine.out()).isEmpty();
        assertThat(work).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--replication lucky | replication: found lucky; permitted: median, worst, best, or the number of a run,",
                "--replication 0 | replication: found 0; permitted: median, worst, best, or the number of a run,",
                "--replications 0 | replications: found 0; permitted: a whole number from 1 to 1,000,000",
                "--child 0 | child: found 0; permitted: a whole number from 1 to",
                "--worker one | 'one' is not a whole number",
            })
    void a_bad_option_is_refused(String options, String message) {
        assertThat(execute(("explain x.yaml " + options.strip()).split(" "))).isEqualTo(2);
        assertThat(machine.err()).contains(message).doesNotContain("Exception");
        assertThat(studies.simulations()).isZero();
    }

    @Test
    void every_fact_is_a_row_of_the_events() throws IOException {
        assertThat(execute("explain", "x.yaml", "--events", "new/folder/e.csv")).isZero();
        assertThat(machine.out()).endsWith("\nEvents: new/folder/e.csv\n");
        assertThat(Files.readString(work.resolve("new/folder/e.csv")))
                .startsWith(HEADER
                        + "2018-08-20T00:00:00.000,2018-08-20,00:00:00.000,worker starts,,2,senior,locality,,"
                        + "fte: 1; capacity: 1\n")
                .contains("\n2018-08-21T09:00:00.000,2018-08-21,09:00:00.000,referred,8,,,,,"
                        + "last referred: 2018-03-04T10:00:00.000\n");
        assertThat(list(work.resolve("new/folder"))).containsExactly("e.csv");
    }

    @Test
    void older_events_are_replaced_and_anything_else_is_not() throws IOException {
        Path file = work.resolve("e.csv");
        Files.writeString(file, HEADER + "old\n");
        assertThat(execute("explain", "x.yaml", "--events", "e.csv")).isZero();
        assertThat(Files.readString(file)).startsWith(HEADER).doesNotContain("old");

        Files.writeString(file, "years of work");
        assertThat(execute("explain", "x.yaml", "--events", "e.csv")).isEqualTo(2);
        assertThat(machine.err())
                .isEqualTo(
                        "The events cannot go to e.csv: it holds something, and no events of Caseload's. Permitted: a"
                                + " new file, an empty one, or an older file of events; nothing was changed.\n");
        assertThat(file).hasContent("years of work");
        assertThat(studies.simulations()).isEqualTo(1);
        assertThat(list(work)).containsExactly("e.csv");
    }

    @Test
    void events_go_into_no_folder_of_results() {
        assertThat(execute("run", "x.yaml", "--out", "result", "--quiet")).isZero();
        assertThat(execute("explain", "x.yaml", "--events", "result/e.csv")).isEqualTo(2);
        assertThat(machine.err()).contains("its folder holds a result, which the next run replaces whole");
        assertThat(execute("explain", "x.yaml", "--events", "result")).isEqualTo(2);
        assertThat(machine.err()).contains("it is a folder");
    }

    @Test
    void an_interruption_leaves_nothing() throws IOException {
        Files.writeString(work.resolve("e.csv"), HEADER + "old\n");
        studies.meanwhile(machine.interruption()::happen);
        assertThat(execute("explain", "x.yaml", "--events", "e.csv")).isEqualTo(130);
        assertThat(work.resolve("e.csv")).hasContent(HEADER + "old");
        assertThat(execute("explain", "x.yaml", "--events", "new/e.csv")).isEqualTo(130);
        assertThat(list(work)).containsExactly("e.csv");
        assertThat(machine.out()).isEmpty();
    }

    private static List<String> list(Path folder) throws IOException {
        try (var children = Files.list(folder)) {
            return children.map(child -> child.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
