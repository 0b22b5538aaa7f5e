package org.caseload.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseload.app.machine.PretendMachine;
import org.caseload.app.study.ScenarioFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped scenario through the whole house, with few runs of few months. */
class RunWarwickshireTest {
    private static final Path SHIPPED = Path.of("scenarios/warwickshire-2018.yaml");
    private static final Path NO_ACTION = Path.of("scenarios/strategies/no-action.yaml");

    /** Tables that may depend on nothing but the scenario, the seed, the replications and the horizon. */
    private static final List<String> SAME_BYTES =
            List.of("summary.json", "series.csv", "replications.csv", "workers.csv");

    @TempDir
    private static Path work;

    private static PretendMachine first;

    @BeforeAll
    static void runOnce() throws IOException {
        Files.createDirectories(work.resolve("scenarios/strategies"));
        Files.copy(SHIPPED, work.resolve(SHIPPED));
        Files.copy(NO_ACTION, work.resolve(NO_ACTION));
        first = machine();
        assertThat(execute(first, few("--seed", "7", "--threads", "1"))).isZero();
    }

    @Test
    void the_stated_command_makes_the_same_bytes_again() {
        List<String> again = stated(first.out());
        again.addAll(List.of("--threads", "2", "--out", "again"));
        assertThat(execute(machine(), again)).isZero();
        for (String file : SAME_BYTES) {
            assertThat(work.resolve("again").resolve(file)).hasSameBinaryContentAs(folder().resolve(file));
        }
    }

    @Test
    void the_resolved_scenario_makes_the_same_bytes_again() {
        List<String> again = few("--seed", "7", "--out", "resolved");
        again.set(1, folder().resolve("scenario.resolved.yaml").toString());
        assertThat(execute(machine(), again)).isZero();
        for (String file : SAME_BYTES) {
            assertThat(work.resolve("resolved").resolve(file)).hasSameBinaryContentAs(folder().resolve(file));
        }
    }

    @Test
    void the_folder_holds_tables_charts_the_scenario_and_the_manifest() throws IOException {
        String manifest = Files.readString(folder().resolve("manifest.json"));
        for (String file : SAME_BYTES) {
            assertThat(folder().resolve(file)).isNotEmptyFile();
            assertThat(manifest).contains('"' + file + '"');
        }
        assertThat(folder().resolve("scenario.resolved.yaml")).isNotEmptyFile();
        assertThat(folder().resolve("charts"))
                .isDirectoryContaining("glob:**.svg")
                .isDirectoryNotContaining("glob:**.png");
        assertThat(manifest).contains("\"charts/").containsPattern("\"eventsSimulated\": [1-9]");
    }

    @Test
    void the_answer_comes_first_and_fits_in_a_hundred_columns() {
        assertThat(first.out())
                .startsWith("Cases per worker in the locality teams ")
                .contains("In the week of 3 September 2018")
                .contains("Solved so that the start holds steady", "Key measures over 3 runs");
        assertThat(first.out().lines().filter(line -> !line.startsWith("Again:")))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void a_horizon_that_is_no_time_is_refused() {
        PretendMachine machine = machine();
        assertThat(execute(machine, List.of("run", SHIPPED.toString(), "--horizon", "24 mnths")))
                .isEqualTo(2);
        assertThat(machine.err())
                .startsWith("command line, --horizon: horizon: found \"24 mnths\"")
                .endsWith("Did you mean \"24 months\"?\n");
        assertThat(work.resolve("broken")).doesNotExist();
    }

    @Test
    void a_department_that_cannot_be_is_refused_with_its_place() throws IOException {
        String text = Files.readString(work.resolve(SHIPPED));
        String broken = text.replaceFirst("no-further-action: \\{ value: 9.4 %", "no-further-action: { value: 100 %");
        assertThat(broken).isNotEqualTo(text);
        Files.writeString(work.resolve("scenarios/broken.yaml"), broken);
        List<String> words = few();
        words.set(1, "scenarios/broken.yaml");
        PretendMachine machine = machine();
        assertThat(execute(machine, words)).isEqualTo(2);
        int place = broken.indexOf("no-further-action: ");
        long line = broken.substring(0, place).lines().count();
        assertThat(machine.err())
                .startsWith("scenarios/broken.yaml:" + line + ":")
                .contains(
                        ": department.demand.front-door.no-further-action: found 100 %, so nobody reaches assessment");
        assertThat(work.resolve("results")).isDirectoryNotContaining("glob:**broken*");
    }

    @Test
    void a_missing_file_is_refused() {
        PretendMachine machine = machine();
        assertThat(execute(machine, List.of("run", "nowhere.yaml"))).isEqualTo(2);
        assertThat(machine.err()).startsWith("nowhere.yaml: ");
    }

    @Test
    void validate_show_and_schema_know_the_shipped_scenario() {
        PretendMachine machine = machine();
        assertThat(execute(machine, List.of("validate", SHIPPED.toString()))).isZero();
        assertThat(execute(machine, List.of("show", SHIPPED.toString()))).isZero();
        assertThat(execute(machine, List.of("schema"))).isZero();
        assertThat(machine.out())
                .startsWith(
                        "scenarios/warwickshire-2018.yaml: valid: Warwickshire 2018, starts 17 July 2018 with 2,699 cases on 145.0 FTE (18.6 each); no warnings\n")
                .containsPattern("start-date +2018-07-17 +scenarios/warwickshire-2018.yaml:\\d+")
                .contains("\"$schema\"");
    }

    @Test
    void a_strategy_is_named_in_the_result_and_in_the_command_that_makes_it_again() {
        PretendMachine machine = machine();
        assertThat(execute(machine, few("--with", NO_ACTION.toString()))).isZero();
        Path folder = work.resolve("results/warwickshire-2018-with-no-action");
        assertThat(folder.resolve("scenario.resolved.yaml"))
                .content()
                .contains("name: \"Warwickshire 2018: No action\"", "plan: {}");
        assertThat(stated(machine.out()))
                .containsSubsequence("run", SHIPPED.toString(), "--with", NO_ACTION.toString());
        List<String> again = stated(machine.out());
        again.addAll(List.of("--out", "strategy-again"));
        assertThat(execute(machine(), again)).isZero();
        for (String file : SAME_BYTES) {
            assertThat(work.resolve("strategy-again").resolve(file)).hasSameBinaryContentAs(folder.resolve(file));
        }
    }

    @Test
    void validate_show_and_explain_take_a_strategy_and_the_first_two_take_it_alone() {
        PretendMachine machine = machine();
        String with = NO_ACTION.toString();
        assertThat(execute(machine, List.of("validate", SHIPPED.toString(), "--with", with)))
                .isZero();
        assertThat(execute(machine, List.of("validate", with))).isZero();
        assertThat(execute(machine, List.of("show", SHIPPED.toString(), "--with", with)))
                .isZero();
        assertThat(execute(machine, List.of("show", with))).isZero();
        assertThat(machine.out())
                .startsWith(
                        "scenarios/warwickshire-2018.yaml: valid: Warwickshire 2018: No action, starts 17 July 2018 with 2,699 cases on 145.0 FTE (18.6 each); no warnings\n"
                                + "  The start solved lies within 0.8 standard deviations of every figure stated; farthest: "
                                + "length of assessment, 0.91 times the pathway's.\n")
                .contains("\nscenarios/strategies/no-action.yaml: valid strategy (No action)\n")
                .containsPattern("replaces-plan +yes +scenarios/strategies/no-action.yaml:\\d+");
        PretendMachine told = machine();
        List<String> words = List.of("explain", SHIPPED.toString(), "--with", with, "--replication", "1");
        assertThat(execute(told, words)).isZero();
        assertThat(told.out()).contains("Warwickshire 2018: No action").contains("--with " + with);
        assertThat(execute(machine, List.of("validate", with, "--with", with))).isEqualTo(2);
        assertThat(machine.err()).startsWith("scenarios/strategies/no-action.yaml:2:7: kind: found \"strategy\"");
    }

    @Test
    void one_run_alone_has_no_intervals_and_is_shown_all_the_same() {
        List<String> words = few("--out", "one-run");
        words.set(3, "1");
        assertThat(execute(machine(), words)).isZero();
        assertThat(work.resolve("one-run/charts/caseload-spread.svg")).isNotEmptyFile();
    }

    private static List<String> few(String... more) {
        List<String> words = new ArrayList<>(List.of(
                "run",
                SHIPPED.toString(),
                "--replications",
                "3",
                "--horizon",
                "4 months",
                "--quiet",
                "--full",
                "--start"));
        words.addAll(List.of(more));
        return words;
    }

    /** The words of the command stated in a result, without the program's own name. */
    private static List<String> stated(String printed) {
        String command = printed.lines()
                .filter(line -> line.startsWith("Again:"))
                .findFirst()
                .orElseThrow()
                .replaceFirst("Again: +\\./caseload ", "");
        List<String> words = new ArrayList<>();
        Matcher word = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(command);
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words;
    }

    private static Path folder() {
        return work.resolve("results/warwickshire-2018");
    }

    private static PretendMachine machine() {
        return new PretendMachine(work);
    }

    private static int execute(PretendMachine machine, List<String> words) {
        return CommandTree.execute(machine.surroundings(), new ScenarioFiles(work), words.toArray(String[]::new));
    }
}
