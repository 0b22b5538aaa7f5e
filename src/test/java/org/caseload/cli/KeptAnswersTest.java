package org.caseload.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.caseload.app.machine.PretendMachine;
import org.caseload.app.study.ScenarioFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every answer that is printed can be kept, and a report written on it: page, document and workbook say what was printed. */
class KeptAnswersTest {
    @TempDir
    private Path work;

    @BeforeEach
    void files() throws IOException {
        Files.copy(Path.of("src/test/resources/broken/base/valid.yaml"), work.resolve("base.yaml"));
        Files.writeString(work.resolve("x.yaml"), """
                kind: scenario
                extends: base.yaml
                name: X
                plan:
                  more: { action: change-demand, on: 2018-08-01, by: { uncertain: { low: -30 %, mode: +10 %, high: +30 % } } }
                """);
    }

    private PretendMachine run(String words) {
        PretendMachine machine = new PretendMachine(work);
        String[] all = Stream.of((words + " --quiet --horizon 2_months").split(" ", -1))
                .map(word -> word.replace('_', ' '))
                .toArray(String[]::new);
        int exit = CommandTree.execute(machine.surroundings(), new ScenarioFiles(work), all);
        assertThat(exit).as(machine.err()).isZero();
        return machine;
    }

    @ParameterizedTest
    @CsvSource({
        "staff-needed base.yaml --wave september-cohort --most 20 --replications 2, base-staff-needed, people-needed, A spreadsheet would say",
        "plan-runs base.yaml --precision open.all@2018-09:_10 --pilot 3, base-plan-runs, runs-needed-1, estimates from a pilot of 3 runs",
        "explain base.yaml --replication 1, base-explain, months, asked for by its number",
        "explain base.yaml --replication 1 --worker 3, base-explain, worker, asked for by its number",
        "sensitivity x.yaml --measure open.all --date 2018-09 --replications 2 --tipping-point, x-sensitivity, tornado, One number at a time"
    })
    void an_answer_is_kept_with_its_report(String words, String name, String table, String sentence)
            throws IOException {
        PretendMachine printed = run(words + " --report");
        assertThat(printed.out().replaceAll("\\s+", " ")).contains(sentence);
        Path folder = work.resolve("results").resolve(name);
        assertThat(printed.out())
                .contains("Results: results/" + name + "\n", "Report: results/" + name + "/paper.docx\n");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains(
                            "manifest.json",
                            "report.json",
                            "scenario.resolved.yaml",
                            "paper.html",
                            "paper.docx",
                            "workbook.xlsx");
        }
        byte[] page = Files.readAllBytes(folder.resolve("paper.html"));
        assertThat(Files.readString(folder.resolve("paper.html"))).contains(sentence, "id=\"" + table + "\"");
        assertThat(Files.readString(folder.resolve("annex.html")))
                .contains("The model by the headings of STRESS-DES", "./caseload ");
        PretendMachine again = new PretendMachine(work);
        assertThat(CommandTree.execute(again.surroundings(), new ScenarioFiles(work), "report", folder.toString()))
                .isZero();
        assertThat(folder.resolve("paper.html")).hasBinaryContent(page);
    }

    @Test
    void what_nobody_asked_to_keep_is_printed_alone() throws IOException {
        run("staff-needed base.yaml --wave september-cohort --most 5 --replications 2");
        run("plan-runs base.yaml --precision open.all@2018-09:_10 --pilot 2");
        run("explain base.yaml --replication 1");
        try (Stream<Path> files = Files.list(work)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void a_folder_of_an_answer_is_ours_to_replace() {
        String plan = "plan-runs base.yaml --precision open.all@2018-09:_10 --pilot 2 --out kept";
        assertThat(run(plan).out()).endsWith("\n\nResults: kept\n");
        assertThat(run(plan).out()).endsWith("\n\nResults: kept\n");
        assertThat(work.resolve("kept/paper.html")).doesNotExist();
    }
}
