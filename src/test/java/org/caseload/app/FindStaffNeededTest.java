package org.caseload.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.PretendMachine;
import org.caseload.app.request.Keeping;
import org.caseload.app.request.RunSettings;
import org.caseload.app.request.StaffNeededRequest;
import org.caseload.app.request.StudyFiles;
import org.caseload.app.study.ScenarioFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the planner's inverse says, and what it refuses before anything is simulated. */
@Tag("whole")
class FindStaffNeededTest {
    private static final Path COUNCIL =
            Path.of("src/test/resources/broken/base/valid.yaml").toAbsolutePath();

    @TempDir
    private Path folder;

    @BeforeEach
    void council() throws IOException {
        Files.copy(COUNCIL, folder.resolve("base.yaml"));
    }

    private String find(String wave, String date, int threads) {
        return find(wave, date, threads, 40);
    }

    private String find(String wave, String date, int threads, long most) {
        PretendMachine machine = new PretendMachine(folder);
        new FindStaffNeeded(new ScenarioFiles(folder), machine.surroundings())
                .find(
                        new StaffNeededRequest(
                                new StudyFiles(Path.of("base.yaml"), List.of(), Optional.of("4 months")),
                                Optional.ofNullable(wave),
                                Optional.ofNullable(date),
                                most,
                                new RunSettings(3, 3, threads, true)),
                        Keeping.NOTHING);
        return machine.out();
    }

    @Test
    void it_says_what_was_asked_and_how_to_ask_it_again() throws IOException {
        String said = find("september-cohort", "2018-11", 1);
        assertThat(said.replaceAll("\\s+", " "))
                .startsWith(
                        "How many newly qualified workers would have to start from 3 September 2018 (\"september-cohort\"; the"
                                + " plan says 30) for cases per worker in the locality teams, counting starters by their induction, to be at"
                                + " 15 or below on 1 November 2018?")
                .containsPattern("on average (\\d+|more than 40) ")
                .contains("A spreadsheet would say: the cases held today, divided by the target, would need ")
                .contains("Again: ./caseload staff-needed base.yaml --wave september-cohort --date 2018-11 --most 40"
                        + " --replications 3 --seed 3 --horizon \"4 months\"");
        assertThat(find("september-cohort", "2018-11", 2)).isEqualTo(said);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void where_cases_follow_capacity_it_says_what_it_would_have_said_without_that() throws IOException {
        assertThat(find("locums", "2018-11", 1)).doesNotContain("if no case followed");
        Files.writeString(folder.resolve("base.yaml"), Files.readString(COUNCIL).replace("\ndepartment:\n", """

                        department:
                          cases-follow-capacity:
                            growth: { uncertain: { low: 0.5, mode: 0.8, high: 1 } }
                            memory: 1 month
                        """));
        String said = find("september-cohort", "2018-11", 1, 400).replaceAll("\\s+", " ");
        Matcher found = Pattern.compile(
                        "on average (\\d+|more than 400) would have to start(?: too|, not (\\d+|more than 400));")
                .matcher(said);
        assertThat(found.find()).as(said).isTrue();
        assertThat(said).contains("if no case followed").contains("on average people: " + found.group(2) + " ");
        assertThat(people(found.group(1))).isLessThan(people(found.group(2)));
    }

    private static int people(String said) {
        return Integer.parseInt(said.replaceAll("\\D", ""));
    }

    @Test
    void a_plan_with_several_waves_must_be_told_which() {
        assertThatThrownBy(() -> find(null, null, 1))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("wave: the plan of base.yaml holds 2 recruitment waves; permitted: --wave"
                        + " september-cohort, or --wave locums");
        assertThatThrownBy(() -> find("early-help", null, 1))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("wave: found \"early-help\", which is no recruitment wave of the plan;");
    }

    /** The plan's other starters, 6 locums and 8 of a new team, count too. */
    @Test
    void the_largest_wave_to_try_is_one_that_a_plan_may_state() {
        assertThatThrownBy(() -> find("september-cohort", "2018-11", 1, 5000))
                .isInstanceOf(BadInput.class)
                .hasMessage("most: found 5000, and others start by the plan; permitted: 1 to 4986");
    }

    @Test
    void a_day_that_is_not_read_is_refused() {
        assertThatThrownBy(() -> find("locums", "2018-11-03", 1))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(
                        "date: found \"2018-11-03\", on which nothing is read; permitted: the first of a month"
                                + " from 2018-08-01 to 2018-11-01, such as 2018-10, or the horizon, 2018-11-17");
    }

    @Test
    void numbers_out_of_range_are_all_named() {
        assertThatThrownBy(() -> new StaffNeededRequest(
                        StudyFiles.of(Path.of("x"), List.of()),
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        new RunSettings(1, 1, 1, true)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("most")
                .hasMessageContaining("replications: found 1; permitted: at least 2");
    }
}
