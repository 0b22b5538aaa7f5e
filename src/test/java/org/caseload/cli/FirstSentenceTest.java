package org.caseload.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseload.app.machine.PretendMachine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first sentence of an answer is about what the scenario asks: its target, or the measure that its report is to be about. */
@Tag("whole")
class FirstSentenceTest {
    @TempDir
    Path folder;

    @Test
    void a_target_of_open_cases_is_what_it_is_about() throws IOException {
        String answer = answer("target: { measure: open.all, teams: [], at-most: 2650 }", "run");
        assertThat(firstSentence(answer))
                .matches("Open cases (stay|fall|rise) .*2,699.* and reach 2,650 by November 2018 in \\d+ % of runs\\.");
        assertThat(answer)
                .containsPattern("Target +2,650 open cases by Nov 2018 in \\d+ % of 30 runs")
                .containsPattern("Caseload +18\\.\\d now")
                .doesNotContain("caseload staff-needed");
    }

    @Test
    void how_many_it_would_take_is_not_divided_out_of_open_cases() throws IOException {
        assertThat(answer("target: { measure: open.all, teams: [], at-most: 2650 }", "staff-needed"))
                .contains("open cases")
                .doesNotContainIgnoringCase("division");
    }

    @Test
    void open_cases_belong_to_no_team() throws IOException {
        PretendMachine machine = new PretendMachine(folder);
        assertThat(execute(machine, "target: { measure: open.all, at-most: 2650 }", "run"))
                .isEqualTo(2);
        assertThat(machine.err()).contains("target.teams: found teams; permitted: none");
    }

    @Test
    void a_report_can_be_about_money_and_still_says_what_becomes_of_the_target() throws IOException {
        String answer = answer("report: { about: cost.total }", "run");
        assertThat(firstSentence(answer))
                .matches("Staff cost £[\\d.]+m by November 2018 \\(8 runs in 10: £[\\d.]+m to £[\\d.]+m\\), £[\\d.,]+m?"
                        + " (more|less) than with nothing done\\.");
        assertThat(answer).contains("Target    15 by Nov 2018");
    }

    @Test
    void a_report_can_be_about_another_measure_than_the_target() throws IOException {
        assertThat(firstSentence(answer("report: { about: open.all }", "run")))
                .startsWith("Open cases ")
                .containsPattern(
                        " and cases per worker in the locality teams reach 15 .*in (no run|\\d+ % of runs)\\.$");
    }

    @Test
    void a_measure_that_nothing_can_be_about_is_refused_at_its_place() throws IOException {
        PretendMachine machine = new PretendMachine(folder);
        assertThat(execute(machine, "report: { about: cost.agency }", "run")).isEqualTo(2);
        assertThat(machine.err()).contains("asked.yaml:4:").contains("report.about");
    }

    /** The base asks about its own plan, and what is asked of the comparison is another question. */
    @Test
    void a_comparison_asks_what_its_base_says_it_is_asked() throws IOException {
        PretendMachine machine = new PretendMachine(folder);
        String line = "question: What if nothing else?\nreport: { question: Which of these? }";
        assertThat(execute(machine, line, "compare", "scenarios/warwickshire-2018-no-starters.yaml"))
                .as(machine.err())
                .isZero();
        String report = Files.readString(folder.resolve("results/asked-comparison/report.json"));
        assertThat(report.lines().filter(each -> each.contains("\"title\"")))
                .anyMatch(each -> each.contains("Which of these?"));
        assertThat(report.lines().filter(each -> each.contains("\"title\"")))
                .noneMatch(each -> each.contains("What if nothing else?"));
    }

    private String answer(String line, String verb) throws IOException {
        PretendMachine machine = new PretendMachine(folder);
        assertThat(execute(machine, line, verb)).as(machine.err()).isZero();
        return machine.out();
    }

    private int execute(PretendMachine machine, String line, String verb, String... others) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
            for (Path file : files.toList()) {
                if (!Files.exists(folder.resolve(file))) {
                    Files.copy(file, folder.resolve(file));
                }
            }
        }
        Files.writeString(
                folder.resolve("scenarios/asked.yaml"),
                "kind: scenario\nname: Asked\nextends: warwickshire-2018.yaml\n" + line + "\n");
        String runs = verb.equals("run") ? "30" : "2";
        String[] words = Stream.of(
                        Stream.of(verb, "scenarios/asked.yaml"),
                        Stream.of(others),
                        Stream.of("--replications", runs, "--horizon", "4 months", "--quiet"))
                .flatMap(part -> part)
                .toArray(String[]::new);
        return InThisProcess.execute(machine, folder, words);
    }

    private static String firstSentence(String answer) {
        return answer.lines().takeWhile(line -> !line.isEmpty()).collect(Collectors.joining(" "));
    }
}
