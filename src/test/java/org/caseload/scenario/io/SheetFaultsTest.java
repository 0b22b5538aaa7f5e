package org.caseload.scenario.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.caseload.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as spreadsheets and exports leave them: what is read, and whether a refusal names the cause. */
class SheetFaultsTest {
    private static final Path VALID = Path.of("src/test/resources/broken/base/valid.yaml");
    private static final String COLUMNS = "case,stage,referred,stage started,worker\n";

    @TempDir
    private Path folder;

    private ParseResult<Scenario> read(String cases) throws Exception {
        Files.copy(VALID, folder.resolve("base.yaml"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(
                folder.resolve("x.yaml"),
                "kind: scenario\nextends: base.yaml\nname: X\ndepartment:\n  demand: { referrals-per-year: 5000 }\n"
                        + "  start-state: given\n  allocation: { policy: hard-cap, cap: 20 }\n  open-cases: { file: cases.csv }\n");
        Files.writeString(folder.resolve("cases.csv"), cases);
        return ScenarioReader.read(Path.of("x.yaml"), folder);
    }

    private String problems(String cases) throws Exception {
        return read(cases).problemText();
    }

    private String cell(String referred) throws Exception {
        return problems(COLUMNS + "C1,assessment," + referred + ",,\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00a0", "\u202f", "\u3000", "\u200b", "\ufeff", "\u2060", "\u00a0\u200b "})
    void white_space_of_any_kind_makes_no_other_case_date_or_column(String space) throws Exception {
        String row = "assessment,10/07/2018,,";
        assertThat(problems(COLUMNS + "C1," + row + "\n" + space + "C1" + space + "," + row + "\n"))
                .isEqualTo("cases.csv:3:1: case: found case \"C1\" again; permitted: each case once\n");
        assertThat(problems(
                        space + "case" + space + ",stage,referred,stage started" + space + ",worker\nC1," + row + "\n"))
                .isEmpty();
        assertThat(cell("10/07/2018" + space)).isEmpty();
        assertThat(cell("2018-07-10" + space)).isEmpty();
    }

    @Test
    void no_break_spaces_part_the_words_of_a_column_too() throws Exception {
        assertThat(problems("case,stage,referred,stage\u00a0started,worker\nC1,assessment,10/07/2018,,\n"))
                .isEmpty();
    }

    @Test
    void a_character_without_width_within_an_id_is_refused() throws Exception {
        assertThat(problems(COLUMNS + "C\u200b1,assessment,10/07/2018,,\n"))
                .startsWith("cases.csv:2:1: found the character U+200B (zero width space), which cannot be seen");
    }

    @Test
    void ids_that_differ_in_capitals_only_are_refused() throws Exception {
        assertThat(problems(COLUMNS + "a1,assessment,10/07/2018,,\nA1,assessment,10/07/2018,,\n"))
                .isEqualTo(
                        "cases.csv:3:1: case: found case \"A1\" beside \"a1\", which differs in capitals only; permitted:"
                                + " each case once\n");
    }

    @Test
    void text_in_a_column_without_a_name_is_refused_and_not_repeated() throws Exception {
        String header = "case,stage,referred,stage started,worker,\n";
        assertThat(problems(header + "C1,assessment,10/07/2018,,,Somebody Known\n"))
                .isEqualTo(
                        "cases.csv:2:28: found text in a column without a name; permitted: blank cells, or a name above"
                                + " them\n");
        assertThat(problems(header + "C1,assessment,10/07/2018,,,\u00a0\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "45332 | It looks like the number by which spreadsheets keep 10 February 2024, so format the column as dates.",
                "43291.5 | It looks like the number by which spreadsheets keep 10 July 2018, so format the column as dates.",
                "30/02/2024 | February 2024 has 29 days.",
                "31/04/2018 | April has 30 days.",
                "07/17/2018 | There are 12 months, not 17.",
                "1900-01-00 | There is no day 0, which spreadsheets make of an empty cell.",
                "00/01/1900 | There is no day 0, which spreadsheets make of an empty cell.",
                "2018-02-30 | February 2018 has 28 days.",
                "17/07/18 | Its year needs four figures.",
                "17/07/2018 14:30 | A time of day stands behind it.",
                "2018-07-17 14:30 | A time of day stands behind it."
            })
    void dates_that_are_none_are_refused_with_the_reason(String written, String reason) throws Exception {
        assertThat(cell(written))
                .isEqualTo(
                        "cases.csv:2:15: referred: found \"" + written + "\"; permitted: a date such as 17/07/2018 or"
                                + " 2018-07-17 (1990-01-01 to 2150-12-31). " + reason + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10/07/2018",
                "2018-07-10",
                "10 July 2018",
                "10/7/2018 00:00",
                "2018-07-10 00:00:00",
                "2018-07-10T00:00:00"
            })
    void days_are_read_in_the_ways_that_exports_write_them(String written) throws Exception {
        assertThat(cell(written)).isEmpty();
    }

    @Test
    void tabs_and_bars_between_columns_are_named() throws Exception {
        assertThat(problems((COLUMNS + "C1,assessment,10/07/2018,,\n").replace(',', '\t')))
                .startsWith("cases.csv:1:1: tabs part the columns; permitted: a first line with the columns case,")
                .hasLineCount(1);
        assertThat(problems((COLUMNS + "C1,assessment,10/07/2018,,\n").replace(',', '|')))
                .startsWith("cases.csv:1:1: the marks | part the columns")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=,", "SEP=,", "\"sep=,\"", "sep=;"})
    void the_line_for_excel_is_named(String line) throws Exception {
        assertThat(problems(line + "\n" + COLUMNS))
                .startsWith("cases.csv:1:1: found ")
                .contains(", a line that only Excel understands")
                .endsWith("Take out this line.\n")
                .hasLineCount(1);
    }

    @Test
    void a_title_above_the_columns_is_named() throws Exception {
        assertThat(problems("Open cases, 17 July 2018\n\n" + COLUMNS + "C1,assessment,10/07/2018,,\n"))
                .startsWith("cases.csv:1:1: this line does not name the columns")
                .endsWith("Take out what stands above line 3, where they are.\n")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x,", ",", "\"x\",", "case,stage,"})
    void columns_by_the_million_are_refused_at_once(String cell) throws Exception {
        String header = cell.repeat(4_500_000 / cell.length());
        Assertions.assertThatCode(() -> assertThat(problems(header + "\n1\n"))
                        .contains(": this row has more than 100 cells; permitted: at most 100.")
                        .hasLineCount(1))
                .doesNotThrowAnyException();
        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(20), () -> problems(COLUMNS + header + "\n"));
    }

    @Test
    void problems_are_told_up_to_a_number() throws Exception {
        String rows = "C1,assessment,10/07/2018,,,more,and,more\n".repeat(50_000);
        assertThat(problems(COLUMNS + rows))
                .contains("cases.csv: there are more problems than these; mend the first ones first")
                .hasLineCount(201);
    }
}
