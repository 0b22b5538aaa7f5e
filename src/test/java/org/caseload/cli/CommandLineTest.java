package org.caseload.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.caseload.app.PretendStudies;
import org.caseload.app.machine.PretendMachine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    @TempDir
    private Path work;

    private PretendStudies studies = new PretendStudies();
    private PretendMachine machine;

    @BeforeEach
    void sitDown() throws IOException {
        work = work.toRealPath();
        machine = new PretendMachine(work);
    }

    @Test
    void run_prints_the_answer_first_and_the_place_of_the_results_last() {
        assertThat(execute("run", "scenarios/Warwickshire 2018.yaml", "--full", "--start"))
                .isEqualTo(0);
        assertThat(machine.out())
                .startsWith("Cases per worker in the locality teams fall from")
                .contains("\nAt a glance (in brackets: where 8 runs in 10 lie)\n")
                .contains("\nSolved so that the start holds steady\n")
                .contains("\nKey measures over 200 runs\n")
                .contains(" 200 runs, seed\n1989, Caseload 9.9.9.\n")
                .contains("\nAgain:  ./caseload run \"scenarios/Warwickshire 2018.yaml\" --replications 200 --seed 1989"
                        + " --horizon \"24 months\"\n")
                .endsWith("\nResults: results/warwickshire-2018\n");
    }

    @Test
    void run_writes_every_file_and_lists_them() throws IOException {
        execute("run", "x.yaml", "--out", "here", "--threads", "1");
        Path here = work.resolve("here");
        assertThat(list(work)).containsExactly("here");
        assertThat(list(here))
                .contains(
                        "manifest.json",
                        "replications.csv",
                        "scenario.resolved.yaml",
                        "series.csv",
                        "summary.json",
                        "workers.csv");
        String manifest = Files.readString(here.resolve("manifest.json"));
        assertThat(manifest)
                .contains("\"format\": 2,", "\"program\": \"caseload\",", "\"commit\": \"0123456789abcdef\",")
                .contains("\"threads\": 1,", "\"eventsSimulated\": 123456,", "\"jdk\": \"17.0.1\",")
                .contains(
                        "\"command\": \"./caseload run x.yaml --replications 200 --seed 1989 --horizon \\\"24 months\\\"\"");
        list(here).stream()
                .filter(name -> !name.equals("manifest.json") && !name.equals("charts"))
                .forEach(name -> assertThat(manifest).contains('"' + name + '"'));
    }

    @Test
    void run_again_replaces_the_older_result() throws IOException {
        assertThat(execute("run", "x.yaml")).isEqualTo(0);
        assertThat(execute("run", "x.yaml", "--seed", "-7")).isEqualTo(0);
        assertThat(work.resolve("results/x/summary.json")).content().contains("\"seed\": -7");
        assertThat(list(work.resolve("results"))).containsExactly("x");
    }

    @Test
    void run_gives_the_same_figures_whatever_the_threads_and_the_folder() throws IOException {
        execute("run", "x.yaml", "--threads", "1", "--out", "one");
        execute("run", "x.yaml", "--threads", "2", "--out", "two");
        for (String file : List.of("summary.json", "series.csv", "replications.csv")) {
            assertThat(work.resolve("one").resolve(file))
                    .hasSameBinaryContentAs(work.resolve("two").resolve(file));
        }
    }

    @Test
    void run_refuses_a_foreign_folder_before_simulating() throws IOException {
        Files.createDirectories(work.resolve("thesis"));
        Files.writeString(work.resolve("thesis/chapter.txt"), "years of work");
        assertThat(execute("run", "x.yaml", "--out", "thesis")).isEqualTo(2);
        assertThat(machine.err())
                .isEqualTo(
                        "The results cannot go to thesis: it holds something, and no result of Caseload's. Permitted: a"
                                + " new folder, an empty one, or an older result; nothing was changed.\n");
        assertThat(studies.simulations()).isZero();
        assertThat(work.resolve("thesis/chapter.txt")).hasContent("years of work");
        assertThat(machine.out()).isEmpty();
    }

    @Test
    void run_prints_every_problem_of_the_file_and_writes_nothing() {
        assertThat(execute("run", "bad.yaml")).isEqualTo(2);
        assertThat(machine.err())
                .isEqualTo("bad.yaml:3:5: name: found nothing\nbad.yaml:9:1: plan: found 7\n2 problems\n");
        assertThat(machine.out()).isEmpty();
        assertThat(work).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--replications 0 | replications: found 0; permitted: a whole number from 1 to 1,000,000",
                "--replications 1000001 | replications: found 1000001; permitted: a whole number from 1 to 1,000,000",
                "--replications many | Invalid value for option '--replications': 'many' is not a whole number",
                "--replications 99999999999 | replications: found 99999999999; permitted",
                "--seed 99999999999999999999 | Invalid value for option '--seed': '99999999999999999999' is too large",
                "--replications 2.5 | Invalid value for option '--replications': '2.5' is not a whole number",
                "--threads -2 | threads: found -2; permitted: a whole number from 1 to 1,024",
                "--threads 0 | threads: found 0; permitted: a whole number from 1 to 1,024",
                "--seed lucky | Invalid value for option '--seed': 'lucky' is not a whole number",
                "--replications | Missing required parameter for option '--replications' (N)",
                "--replicatons 5 | There is no option --replicatons. Did you mean --replications?",
                "--horizon 24 months | There is one word too many: months. What holds a space goes in quotes, as in \"24 months\".",
            })
    void run_refuses_a_bad_option(String options, String message) {
        String[] words = ("run x.yaml " + options.strip()).split(" ");
        assertThat(execute(words)).isEqualTo(2);
        assertThat(machine.err()).contains(message).doesNotContain("Exception");
        assertThat(machine.out()).isEmpty();
        assertThat(studies.simulations()).isZero();
        assertThat(work).isEmptyDirectory();
    }

    @Test
    void another_horizon_is_stated_in_the_command_to_make_it_again() {
        assertThat(execute("run", "x.yaml", "--full", "--horizon", "3 years")).isEqualTo(0);
        assertThat(machine.out()).contains(" --horizon \"3 years\"\n");
    }

    @Test
    void what_was_meant_is_suggested() {
        assertThat(execute("rnu", "x.yaml")).isEqualTo(2);
        assertThat(machine.err()).isEqualTo("There is no verb rnu. Did you mean run?\nTry: caseload --help\n");
        execute("dance");
        assertThat(machine.err())
                .contains(
                        "There is no verb dance; there are: open, new, run, compare, report, learn, plan-runs, staff-needed, cheapest, sensitivity, back-test, explain, validate, show, diff, schema, data, calibrate, completion\n");
        execute("run", "x.yaml", "--replicatons", "5");
        assertThat(machine.err()).endsWith("Did you mean --replications?\nTry: caseload run --help\n");
    }

    @Test
    void without_a_verb_the_verbs_are_named() {
        assertThat(execute()).isEqualTo(2);
        assertThat(machine.err())
                .startsWith(
                        "Say what to do: open, new, run, compare, report, learn, plan-runs, staff-needed, cheapest, sensitivity, back-test, explain, validate, show, diff, schema, data, calibrate, completion\n");
    }

    @Test
    void help_of_a_verb_may_be_asked_for_in_either_way() {
        assertThat(execute("help", "run")).isZero();
        String asked = machine.out();
        machine = new PretendMachine(work);
        assertThat(execute("run", "--help")).isZero();
        assertThat(machine.out()).isEqualTo(asked).contains("--brief", "--full", "--json");
        machine = new PretendMachine(work);
        assertThat(execute("help")).isZero();
        assertThat(machine.out())
                .containsSubsequence(
                        "\nVerbs:\n", "  new ", "  run ", "  compare ", "  report ", "\nMore verbs:\n", "  learn ");
    }

    @Test
    void json_is_all_that_other_programs_are_given() {
        assertThat(execute("run", "x.yaml", "--json")).isZero();
        assertThat(machine.out()).startsWith("{").endsWith("}\n").doesNotContain("Results:");
        assertThat(machine.err()).contains("Results: results/x");
    }

    @Test
    void brief_is_the_sentence_and_the_block() {
        assertThat(execute("run", "x.yaml", "--brief")).isZero();
        assertThat(machine.out()).contains("\nAt a glance").doesNotContain("Origin:", "More:", "Key measures");
    }

    @Test
    void a_missing_file_is_a_usage_error() {
        assertThat(execute("run")).isEqualTo(2);
        assertThat(machine.err()).startsWith("Name a scenario file, such as scenarios/warwickshire-2018.yaml.\n");
        assertThat(execute("validate")).isEqualTo(2);
        assertThat(execute("show")).isEqualTo(2);
    }

    @Test
    void interrupted_it_ends_with_130_and_leaves_nothing() {
        studies.meanwhile(() -> machine.interruption().happen());
        assertThat(execute("run", "x.yaml")).isEqualTo(130);
        assertThat(machine.out()).isEmpty();
        assertThat(work).isEmptyDirectory();
    }

    @Test
    void a_fault_of_the_program_is_said_without_a_trace() {
        studies.meanwhile(() -> {
            throw new IllegalStateException("a worker without a team");
        });
        assertThat(execute("run", "x.yaml", "--quiet")).isEqualTo(1);
        assertThat(machine.err())
                .isEqualTo("Something went wrong that should not have: a worker without a team. To see where, set"
                        + " CASELOAD_STACKTRACE=1 and try again.\n");
        assertThat(work).isEmptyDirectory();
        machine.with("CASELOAD_STACKTRACE", "1");
        execute("run", "x.yaml", "--quiet");
        assertThat(machine.err()).contains("\tat org.caseload.");
    }

    @Test
    void too_little_memory_is_said_with_what_helps() {
        studies.meanwhile(() -> {
            throw new IllegalStateException(new OutOfMemoryError("Java heap space"));
        });
        assertThat(execute("run", "x.yaml", "--quiet")).isEqualTo(1);
        assertThat(machine.err())
                .startsWith("Java ran out of memory.")
                .contains("-Xmx4g")
                .doesNotContain("replications");
    }

    @Test
    void quiet_says_nothing_but_the_answer() {
        assertThat(execute("run", "x.yaml", "--quiet")).isEqualTo(0);
        assertThat(machine.err()).isEmpty();
        assertThat(machine.out()).startsWith("Cases per worker");
    }

    @Test
    void validate_names_every_good_file_and_lists_the_problems_of_all_others() {
        assertThat(execute("validate", "good.yaml", "bad.yaml", "fine.yaml")).isEqualTo(2);
        assertThat(machine.out())
                .isEqualTo("good.yaml: valid (Warwickshire 2018)\nfine.yaml: valid (Warwickshire 2018)\n");
        assertThat(machine.err())
                .isEqualTo("bad.yaml:3:5: name: found nothing\nbad.yaml:9:1: plan: found 7\n2 problems\n");
        assertThat(execute("validate", "good.yaml")).isEqualTo(0);
        assertThat(work).isEmptyDirectory();
    }

    @Test
    void show_and_schema_print() {
        assertThat(execute("show", "x.yaml")).isEqualTo(0);
        assertThat(execute("schema")).isEqualTo(0);
        assertThat(machine.out()).isEqualTo("horizon  24 months  x.yaml:3\n{}\n");
    }

    @Test
    void diff_needs_something_to_hold_the_scenario_against() {
        assertThat(execute("diff", "x.yaml")).isEqualTo(2);
        assertThat(machine.err()).isEqualTo("Nothing to hold x.yaml against: name another file, or --with STRATEGY.\n");
        assertThat(execute("diff", "x.yaml", "y.yaml", "--with", "z.yaml")).isEqualTo(0);
        assertThat(machine.out()).isEqualTo("x.yaml, y.yaml with [z.yaml]\n");
    }

    @Test
    void version_names_version_commit_and_java() {
        assertThat(execute("--version")).isEqualTo(0);
        assertThat(machine.out().strip()).isEqualTo("caseload 9.9.9 (commit 0123456789ab, Java 17.0.1)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "run", "explain", "validate", "show", "diff", "schema", "completion"})
    void every_verb_has_help_with_examples(String verb) {
        String[] words = verb.isEmpty() ? new String[] {"--help"} : new String[] {verb, "--help"};
        assertThat(execute(words)).isEqualTo(0);
        assertThat(machine.out()).contains("Usage: caseload", "Examples:\n");
        assertThat(machine.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(machine.err()).isEmpty();
    }

    @Test
    void completion_is_a_script_that_bash_understands() throws Exception {
        assertThat(execute("completion")).isEqualTo(0);
        assertThat(machine.out()).contains("--replications", "validate", "complete -F");
        Path script = Files.write(work.resolve("completion.sh"), machine.out().getBytes(StandardCharsets.UTF_8));
        Path bash = Path.of("/bin/bash");
        assumeTrue(Files.isExecutable(bash), "no bash here to ask");
        Process check = new ProcessBuilder(bash.toString(), "-n", script.toString())
                .inheritIO()
                .start();
        assertThat(check.waitFor()).isZero();
    }

    private int execute(String... words) {
        return CommandTree.execute(machine.surroundings(), studies, words);
    }

    private static List<String> list(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(child -> child.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
