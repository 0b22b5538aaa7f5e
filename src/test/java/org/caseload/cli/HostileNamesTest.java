package org.caseload.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.caseload.app.machine.PretendMachine;
import org.caseload.app.study.ScenarioFiles;
import org.caseload.words.VisibleText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever names, questions, notes, file names and folders hold, no verb lets it steer the terminal or forge a line. */
class HostileNamesTest {
    private static final Path SHIPPED =
            Path.of("scenarios", "warwickshire-2018.yaml").toAbsolutePath();
    private static final String HOSTILE =
            "A\u001b[31mRED\u001b]0;title\u0007\u202egnp\u009b2J\u2028\nOrigin: forged (scenario 0)";
    private static final String IN_YAML =
            "\"A\\e[31mRED\\e]0;title\\x07\\u202egnp\\u009b2J\\u2028\\nOrigin: forged (scenario 0)\"";

    @TempDir
    private Path work;

    private PretendMachine machine;

    @BeforeEach
    void a_scenario_with_hostile_words() throws IOException {
        work = work.toRealPath();
        machine = new PretendMachine(work);
        Files.copy(SHIPPED, work.resolve("base.yaml"));
        Files.writeString(
                work.resolve("s.yaml"),
                "kind: scenario\nextends: base.yaml\nname: " + IN_YAML + "\nquestion: " + IN_YAML + "\ndescription: "
                        + IN_YAML + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate s.yaml base.yaml",
                "show s.yaml",
                "diff s.yaml base.yaml",
                "run s.yaml --replications 1 --threads 1",
                "explain s.yaml --replication 1",
                "compare s.yaml base.yaml --replications 2 --threads 1"
            })
    void a_hostile_name_does_no_harm(String words) {
        String horizon =
                words.startsWith("run") || words.startsWith("explain") || words.startsWith("compare") ? "1 month" : "";
        Stream<String> all = Stream.of(words.split(" ", -1));
        caseload(
                (horizon.isEmpty() ? all : Stream.concat(all, Stream.of("--horizon", horizon))).toArray(String[]::new));
        printedNothingThatSteers();
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "show", "run", "explain", "diff", "report", "no-such-verb", "--no-such-option"})
    void a_hostile_word_of_the_command_does_no_harm(String verb) {
        caseload(verb, HOSTILE);
        printedNothingThatSteers();
    }

    @Test
    void a_hostile_file_name_does_no_harm() throws IOException {
        Path file;
        try {
            file = Files.copy(SHIPPED, work.resolve(HOSTILE.replace("/", "") + ".yaml"));
        } catch (IOException | InvalidPathException noSuchNamesHere) {
            abort("no such file names here");
            return;
        }
        String name = file.getFileName().toString();
        caseload("validate", name);
        caseload("run", name, "--replications", "1", "--threads", "1", "--horizon", "1 month");
        Files.writeString(file, "kind: scenario\nhorizon: 8 wekks\n");
        caseload("validate", name);
        assertThat(machine.err()).contains("wekks");
        printedNothingThatSteers();
    }

    private void caseload(String... words) {
        CommandTree.execute(machine.surroundings(), new ScenarioFiles(work), words);
    }

    private void printedNothingThatSteers() {
        for (String printed : List.of(machine.out(), machine.err())) {
            assertThat(printed.codePoints().filter(c -> c != '\n' && c != '\r' && !VisibleText.isVisible(c)))
                    .isEmpty();
            assertThat(printed.lines()).noneMatch(line -> line.startsWith("Origin: forged"));
        }
        assertThat(machine.out() + machine.err()).isNotEmpty();
    }
}
