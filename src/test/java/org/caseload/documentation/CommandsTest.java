package org.caseload.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.caseload.app.machine.PretendMachine;
import org.caseload.cli.InThisProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command that the pages show is given to the program as it stands, but for the number of runs, plans and councils. */
@Tag("whole")
class CommandsTest {
    private static final List<String> NOT_COPIED =
            List.of("--replications", "--out", "--threads", "--councils", "--most-runs");

    /** It serves its pages until somebody ends it; JourneyTest goes through them. */
    private static final String SERVING = "open";

    @TempDir
    Path folder;

    /** What the page has had its reader make before. */
    private static final String MADE = "scenarios/nottingham-2024.yaml";

    /** Each once: commands that differ in the number of runs alone are one. */
    static List<List<String>> commands() {
        return Pages.all().stream()
                .filter(page -> !page.endsWith("questions.md")) // QuestionsTest gives these
                .flatMap(page -> Pages.commands(page).stream())
                .map(CommandsTest::words)
                .filter(words -> !words.get(0).equals(SERVING))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_of_the_pages_works(List<String> words) throws Exception {
        copyScenarios();
        if (words.contains(MADE)) {
            InThisProcess.execute(new PretendMachine(folder), folder, "new", "Nottingham");
        }
        PretendMachine machine = new PretendMachine(folder);

        int exit = InThisProcess.execute(machine, folder, words.toArray(String[]::new));

        assertThat(exit)
                .as(() -> "./caseload " + String.join(" ", words) + "\n" + machine.err())
                .isZero();
    }

    /** The working folder of a reader who has followed the page: the shipped scenarios, and the one written in the README. */
    private void copyScenarios() throws IOException {
        ReadersFolder.fill(folder);
        Files.writeString(
                folder.resolve("scenarios").resolve("ours.yaml"),
                Pages.block(Path.of("docs", "using.md"), "yaml", "name: Ours"),
                StandardCharsets.UTF_8);
        Files.writeString(
                folder.resolve("other-numbers.yaml"), "kind: scenario\nname: Other numbers\n", StandardCharsets.UTF_8);
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        String[] said = command.split(" +", -1);
        for (int i = 0; i < said.length; i++) {
            if (NOT_COPIED.contains(said[i])) {
                i++;
            } else {
                words.add(said[i]);
            }
        }
        if (List.of("run", "compare", "sensitivity", "explain", "back-test", "staff-needed")
                .contains(words.get(0))) {
            words.addAll(List.of("--replications", "2", "--threads", "1"));
        }
        if (words.get(0).equals("cheapest")) {
            words.addAll(
                    List.of("--replications", "20", "--most-runs", "100", "--horizon", "9 months", "--threads", "1"));
        }
        if (words.get(0).equals("back-test")) {
            words.addAll(List.of("--councils", "2"));
        }
        return words;
    }
}
