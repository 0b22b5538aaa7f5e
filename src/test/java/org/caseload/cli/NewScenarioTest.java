package org.caseload.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.caseload.app.machine.PretendMachine;
import org.caseload.app.study.ScenarioFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code caseload new}: what it writes and says, and what it refuses with nothing written. */
class NewScenarioTest {
    private static final Path EXCERPTS = Path.of("src/test/resources/official").toAbsolutePath();
    private static final Path SHIPPED = Path.of("scenarios").toAbsolutePath();
    private static final int WRONG = 2;

    @TempDir
    private Path work;

    private PretendMachine machine;

    @BeforeEach
    void sitDown() throws IOException {
        work = work.toRealPath();
        machine = new PretendMachine(work);
    }

    @Test
    void a_council_s_scenario_is_written_and_the_next_commands_are_named() throws IOException {
        assertThat(execute("new", "Nottingham", "--year", "2023", "--target", "14"))
                .isZero();
        assertThat(machine.err()).isEmpty();
        assertThat(machine.out())
                .startsWith("Wrote scenarios/nottingham-2023.yaml.\n")
                .endsWith("Next:\n  ./caseload validate scenarios/nottingham-2023.yaml\n"
                        + "  ./caseload run scenarios/nottingham-2023.yaml\n");
        String text = text("scenarios/nottingham-2023.yaml");
        assertThat(text)
                .contains("name: \"Nottingham 2023\"")
                .contains("start-date: { value: 2023-09-30, ")
                .contains("target: { at-most: 14, source: \"asked for when the file was written\" }");
        assertThat(text.lines()).hasSizeLessThan(75);
        assertThat(execute("validate", "scenarios/nottingham-2023.yaml")).isZero();
    }

    @Test
    void a_start_from_what_lasts_says_both_levels() throws IOException {
        assertThat(execute("new", "Warwickshire", "--year", "2018", "--start-from", "lasting"))
                .isZero();
        assertThat(machine.out())
                .startsWith(
                        "Wrote scenarios/warwickshire-2018.yaml.\nPublished: 18.6 cases per worker. Lasting level: 1");
        assertThat(text("scenarios/warwickshire-2018.yaml"))
                .contains("# Published: 18.6 cases per worker.")
                .containsPattern("cases: \\{ value: 2\\d{3}, source: \"derived: the 2699 published")
                .contains("; without noise of the census ");

        assertThat(execute("new", "Leeds", "--start-from", "lists")).isEqualTo(WRONG);
        assertThat(machine.err()).contains("start-from: found lists; permitted: published, lasting");
    }

    @Test
    void numbers_cannot_be_fitted_to_too_few_years() {
        assertThat(execute("calibrate", "--until", "2019")).isEqualTo(WRONG);
        assertThat(machine.err()).contains("too few yearly figures to fit anything until 2019. Permitted: four years");
        assertThat(execute("calibrate", "--until", "2022", "--resamples", "1")).isEqualTo(WRONG);
        assertThat(machine.err()).contains("Permitted: 2 or more.");
    }

    @Test
    void the_start_says_how_far_it_had_to_stretch() {
        assertThat(execute("new", "Bury", "--year", "2022")).isZero();
        assertThat(machine.out())
                .contains("\nWhat the start warns of:\n  ")
                .containsPattern("\n  referrals solved at [\\d,]+ a year, you stated 3,370 \\(");
    }

    @Test
    void a_file_that_is_there_is_never_changed() throws IOException {
        Files.writeString(work.resolve("mine.yaml"), "my own");
        Files.createDirectory(work.resolve("folder"));
        Files.createSymbolicLink(work.resolve("dangling.yaml"), work.resolve("nowhere.yaml"));
        for (String name : List.of("mine.yaml", "folder", "dangling.yaml")) {
            assertThat(execute("new", "Leeds", "--out", name)).isEqualTo(WRONG);
            assertThat(machine.err()).contains(name + " is there already and stays as it is. Permitted: another name");
        }
        assertThat(text("mine.yaml")).isEqualTo("my own");
        assertThat(work.resolve("nowhere.yaml")).doesNotExist();
        assertThat(written()).containsExactlyInAnyOrder("mine.yaml", "folder", "dangling.yaml");
    }

    @Test
    void a_slash_in_a_code_reaches_no_file_name() throws IOException {
        assertThat(execute("new", "314 / 318", "--year", "2022")).isZero();
        assertThat(written())
                .containsExactlyInAnyOrder(
                        "scenarios", "scenarios/kingston-upon-thames-and-richmond-upon-thames-2022.yaml");
        assertThat(machine.out())
                .contains("What was missing, and what stands in:\n")
                .contains("stands in (");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Notingham | There is no council \"Notingham\". Did you mean Nottingham, or Wokingham?",
                "Atlantis | There is no council \"Atlantis\". Permitted: a council of England by its name, or its code",
                "north east | Several councils are called so: ",
                "City of London | City of London cannot be taken: City of London has 60 to 90 cases",
                "420 | Isles of Scilly cannot be taken: Isles of Scilly have 10 to 30 cases",
                "Northamptonshire | The newest figures of Northamptonshire are of 2020. Permitted: one of those that followed it",
                "909 | The newest figures of Cumbria are of 2022. Permitted: one of those that followed it",
                "Bournemouth | Bournemouth has ended: in April 2019 Bournemouth, Poole and Christchurch in the old Dorset became"
            })
    void a_council_that_cannot_be_taken_is_told_why(String council, String message) throws IOException {
        assertThat(execute("new", council)).isEqualTo(WRONG);
        assertThat(machine.err()).contains(message);
        assertThat(written()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kent | 2031 | There are no figures of Kent of 2031: no row of 2031 in Children's social work workforce."
                        + " Permitted: 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024.",
                "Birmingham | 2024 | There are no figures of Birmingham of 2024: published as \"u\": unreliable. Permitted: 2017,",
                "Cumbria | 2024 | There are no figures of Cumbria of 2024: in April 2023 Cumbria was parted into",
                "Cumberland | 2021 | There are no figures of Cumberland of 2021: "
            })
    void a_year_without_figures_is_told_with_those_that_have_some(String council, String year, String message)
            throws IOException {
        assertThat(execute("new", council, "--year", year)).isEqualTo(WRONG);
        assertThat(machine.err()).contains(message);
        assertThat(written()).isEmpty();
    }

    @Test
    void a_council_that_ended_can_be_had_for_a_year_in_which_it_was() throws IOException {
        assertThat(execute("new", "Cumbria", "--year", "2022")).isZero();
        assertThat(written()).contains("scenarios/cumbria-2022.yaml");
    }

    @Test
    void who_names_no_council_is_given_a_list_to_choose_from() {
        assertThat(execute("new")).isEqualTo(WRONG);
        assertThat(machine.err())
                .startsWith(
                        "Name a council, as in caseload new Nottingham. Permitted:\nEast Midlands: Derby; Derbyshire;")
                .contains("Kingston upon Thames and Richmond upon Thames;")
                .doesNotContain("Cumbria;")
                .doesNotContain("City of London");
    }

    @Test
    void files_of_a_later_year_are_used_as_they_are() throws IOException {
        Path newer = Files.createDirectory(work.resolve("newer"));
        for (String name : List.of("workforce.csv", "b1.csv", "c1.csv", "d3.csv", "d5.csv", "tool.csv")) {
            Files.writeString(newer.resolve(name), ofYear(name, "2031"));
        }
        assertThat(execute("new", "Wakefield", "--data", "newer")).isZero();
        assertThat(text("scenarios/wakefield-2031.yaml"))
                .contains("start-date: { value: 2031-09-30")
                .contains("workforce.csv, 2031, cases")
                .contains("d5.csv, 2031, CPP_At31");
        assertThat(execute("validate", "scenarios/wakefield-2031.yaml")).isZero();
    }

    @Test
    void what_is_wrong_with_files_is_told_with_file_line_and_column() throws IOException {
        Path newer = Files.createDirectory(work.resolve("newer"));
        refuses(newer, "b1.csv", ofYear("b1.csv", "2031").replaceFirst(",1487,", ",*,"), "newer/b1.csv:4:18: ");
        refuses(newer, "b1.csv", ofYear("b1.csv", "2031").replaceFirst("At31_episodes", "At_31"), "newer/b1.csv:1: ");
        Files.writeString(newer.resolve("again.csv"), ofYear("b1.csv", "2031"));
        refuses(
                newer,
                "b1.csv",
                ofYear("b1.csv", "2031"),
                "newer/b1.csv:47: figures of 2013 (children-in-need), which newer/again.csv has too");
        assertThat(execute("new", "Wakefield", "--data", "newer/b1.csv")).isEqualTo(WRONG);
        assertThat(machine.err()).contains("newer/b1.csv: this is not a folder; permitted: a folder with CSV files");
        assertThat(written()).containsExactlyInAnyOrder("newer", "newer/again.csv", "newer/b1.csv");
    }

    private void refuses(Path folder, String name, String text, String message) throws IOException {
        Files.writeString(folder.resolve(name), text);
        machine = new PretendMachine(work);
        assertThat(execute("new", "Wakefield", "--data", "newer")).isEqualTo(WRONG);
        assertThat(machine.err()).contains(message).contains("permitted: ");
        long problems = machine.err()
                .lines()
                .filter(line -> line.contains("permitted: "))
                .count();
        assertThat(machine.err()
                        .lines()
                        .filter(line -> line.endsWith("problems"))
                        .toList())
                .isEqualTo(problems > 1 ? List.of(problems + " problems") : List.of());
    }

    @Test
    void own_lists_make_the_start_and_official_figures_the_rest() throws IOException {
        copyLists();
        assertThat(execute("new", "--from-lists", "lists/open-cases.csv", "lists/staff.csv", "--council", "Wakefield"))
                .as(machine.err())
                .isZero();
        String text = text("scenarios/wakefield-own-lists.yaml");
        assertThat(text)
                .contains("open-cases: { file: \"../lists/open-cases.csv\"")
                .contains("staff: { file: \"../lists/staff.csv\"")
                .contains("\"locality\": { holds: [child-in-need, child-protection], assumption: yes")
                .contains("start-date: { value: 2025-08-30, assumption: yes")
                .contains("published: csww_indicators_2017_to_2024.csv, 2024, ");
    }

    @Test
    void lists_that_cannot_be_read_leave_nothing() throws IOException {
        copyLists();
        assertThat(execute("new", "Leeds", "--from-lists", "lists/staff.csv", "lists/open-cases.csv"))
                .isEqualTo(WRONG);
        assertThat(machine.err()).contains("lists/open-cases.csv:1:1: grade: there is no such column; permitted: ");
        assertThat(execute("new", "Leeds", "--from-lists", "lists", "lists/staff.csv"))
                .isEqualTo(WRONG);
        assertThat(machine.err()).contains("lists: this is a folder; permitted: a CSV file");
        Files.writeString(
                work.resolve("lists/staff.csv"),
                Files.readString(work.resolve("lists/staff.csv")).replace(",senior,", ",seniour,"));
        assertThat(execute("new", "Leeds", "--from-lists", "lists/open-cases.csv", "lists/staff.csv"))
                .isEqualTo(WRONG);
        assertThat(machine.err()).contains("seniour");
        assertThat(written()).containsExactlyInAnyOrder("lists", "lists/open-cases.csv", "lists/staff.csv");
    }

    @Test
    void a_strategy_s_plan_is_copied_with_its_sources() throws IOException {
        Path strategy = Files.copy(
                SHIPPED.resolve("strategies/retention-payment.yaml"), work.resolve("retention-payment.yaml"));
        assertThat(execute("new", "Leeds", "--plan", "retention-payment.yaml")).isZero();
        String plan = Files.readString(strategy);
        assertThat(text("scenarios/leeds-2024.yaml"))
                .contains(plan.substring(plan.indexOf("\nplan:\n")).strip());
        assertThat(execute("validate", "scenarios/leeds-2024.yaml")).isZero();
        assertThat(execute("new", "Kent", "--plan", "scenarios/leeds-2024.yaml"))
                .as("a scenario is no strategy")
                .isEqualTo(WRONG);
        assertThat(execute("new", "Kent", "--plan", "scenarios")).isEqualTo(WRONG);
        assertThat(machine.err()).contains("scenarios: this is a folder; permitted: a strategy file");
        assertThat(work.resolve("scenarios/kent-2024.yaml")).doesNotExist();
    }

    private void copyLists() throws IOException {
        Path lists = Files.createDirectory(work.resolve("lists"));
        for (String name : List.of("open-cases.csv", "staff.csv")) {
            Files.copy(SHIPPED.resolve("data").resolve(name), lists.resolve(name));
        }
    }

    /** The excerpt with its figures of 2024 told as another year's. */
    private static String ofYear(String excerpt, String year) throws IOException {
        return Files.readString(EXCERPTS.resolve(excerpt), StandardCharsets.UTF_8)
                .replaceAll("(?m)^2024,", year + ",")
                .replace(",2024,", "," + year + ",");
    }

    private String text(String file) throws IOException {
        return Files.readString(work.resolve(file), StandardCharsets.UTF_8);
    }

    private List<String> written() throws IOException {
        try (Stream<Path> all = Files.walk(work)) {
            return all.skip(1)
                    .map(path -> work.relativize(path).toString().replace('\\', '/'))
                    .toList();
        }
    }

    private int execute(String... words) {
        return CommandTree.execute(machine.surroundings(), new ScenarioFiles(work), words);
    }
}
