package org.caseload.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caseload.app.machine.PretendMachine;
import org.caseload.app.study.ScenarioFiles;
import org.caseload.files.SchemaPages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program has just written satisfies the schemas that other programs check it by. */
class ResultFilesTest {
    @TempDir
    private Path work;

    @BeforeEach
    void files() throws IOException {
        Files.copy(Path.of("src/test/resources/broken/base/valid.yaml"), work.resolve("base.yaml"));
        Files.writeString(work.resolve("x.yaml"), """
                kind: scenario
                extends: base.yaml
                name: X
                horizon: 2 months
                target: { measure: caseload.dfe, at-most: 15 }
                plan:
                  more: { action: change-demand, on: 2018-08-01, by: { uncertain: { low: -30 %, mode: +10 %, high: +30 % } } }
                  later: { action: change-demand, on: 2018-09-01, by: { uncertain: { low: -30 %, mode: +10 %, high: +30 % } } }
                """);
        Files.writeString(work.resolve("less.yaml"), """
                kind: strategy
                name: Less
                plan:
                  less: { action: change-demand, on: 2018-08-01, by: -20 % }
                """);
        Files.writeString(work.resolve("futures.yaml"), """
                kind: futures
                name: More or as now
                futures:
                  now: { name: As now, plan: {} }
                  more: { name: More, plan: { still-more: { action: change-demand, on: 1 week in, by: +50 % } } }
                """);
    }

    private void execute(String words) {
        PretendMachine machine = new PretendMachine(work);
        int exit = CommandTree.execute(machine.surroundings(), new ScenarioFiles(work), words.split(" "));
        assertThat(exit).as(machine.err()).isZero();
    }

    /** Checks every JSON file of a folder of which there is a schema. */
    private void satisfied(String folder, String... files) throws IOException {
        for (String file : files) {
            assertThat(SchemaPages.errors(work.resolve(folder).resolve(file)))
                    .as(folder + "/" + file)
                    .isEmpty();
        }
    }

    @Test
    void runs_of_what_is_known_and_what_is_not() throws IOException {
        execute("run base.yaml --replications 2 --out known");
        execute("run x.yaml --replications 12 --out uncertain");
        satisfied("known", "summary.json", "manifest.json");
        satisfied("uncertain", "summary.json", "manifest.json");
        assertThat(work.resolve("uncertain/summary.json")).content().contains("\"input\": \"plan.more.by\"");
    }

    @Test
    void a_single_run() throws IOException {
        execute("run x.yaml --replications 1 --out one");
        satisfied("one", "summary.json", "manifest.json");
    }

    @Test
    void comparisons_in_one_future_and_in_several() throws IOException {
        execute("compare x.yaml less.yaml --replications 4 --out plain");
        execute("compare x.yaml less.yaml --replications 4 --futures futures.yaml --out futures");
        satisfied("plain", "comparison.json", "manifest.json");
        satisfied("futures", "comparison.json", "manifest.json");
        assertThat(work.resolve("futures/comparison.json")).content().contains("\"leastRegret\": ");
    }

    @Test
    void sensitivity_by_shares_and_by_screening() throws IOException {
        for (String method : List.of("sobol", "morris")) {
            execute("sensitivity x.yaml --measure open.all --date 2018-09 --replications 2 --tipping-point --method "
                    + method + " --out " + method);
            satisfied(method, "sensitivity.json", "manifest.json");
        }
    }
}
