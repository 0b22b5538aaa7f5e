package org.caseload.scenario.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.caseload.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How long texts may be, and what none of them may hold. */
class TextLimitsTest {
    private static final Path VALID = Path.of("src/test/resources/broken/base/valid.yaml");

    @TempDir
    private Path folder;

    private ParseResult<Scenario> read(String body) throws Exception {
        Files.copy(VALID, folder.resolve("base.yaml"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(folder.resolve("x.yaml"), "kind: scenario\nextends: base.yaml\n" + body);
        return ScenarioReader.read(Path.of("x.yaml"), folder);
    }

    @ParameterizedTest
    @CsvSource({
        "'name: %s', 200, 200",
        "'{name: X, question: %s}', 500, 500",
        "'{name: X, description: %s}', 2000, '2,000'",
        "'{name: X, report: {author: %s}}', 100, 100",
        "'{name: X, report: {meeting: %s}}', 100, 100",
        "'{name: X, department: {note: %s}}', 2000, '2,000'",
        "'{name: X, department: {source: %s}}', 2000, '2,000'",
        "'{name: X, target: {at-most: 5, teams: [%s]}}', 100, 100"
    })
    void a_text_has_a_longest_length(String body, int most, String shown) throws Exception {
        String file =
                body.startsWith("{") ? body.substring(1, body.length() - 1).replaceFirst(", ", "\n") : body;
        String longest = read(file.formatted("ü".repeat(most)) + "\n").problemText();
        assertThat(longest).doesNotContain("characters");
        for (int length : new int[] {most + 1, 50_000}) {
            String longer = read(file.formatted("ü".repeat(length)) + "\n").problemText();
            assertThat(longer)
                    .contains("found a text of " + String.format(java.util.Locale.ROOT, "%,d", length)
                            + " characters; permitted: at most " + shown + " characters")
                    .hasLineCount(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\\uD83Db",
                "a\\x01b",
                "a\\x0Bb",
                "a\\uFFFFb",
                "a\\uFFFEb",
                "\\e[31mRED",
                "\\u202egnp",
                "\\u009b2J",
                "a\\x85b",
                "a\\Nb",
                "a\\u2028b",
                "\\u2066a\\u2069",
                "a\\u200Bb",
                "\\uFEFFa"
            })
    void what_an_escape_makes_is_refused_at_its_line_and_column(String escaped) throws Exception {
        for (String key : new String[] {"name", "question", "description"}) {
            String body = key.equals("name") ? "name: \"%s\"\n" : "name: X\n" + key + ": \"%s\"\n";
            String where =
                    "x.yaml:" + (key.equals("name") ? 3 : 4) + ":" + (key.length() + 3) + ": " + key + ": found ";
            assertThat(read(body.formatted(escaped)).problemText())
                    .startsWith(where)
                    .hasLineCount(1);
        }
    }

    @Test
    void a_name_stands_in_one_line() throws Exception {
        assertThat(read("name: \"A\\nOrigin: forged\"\n").problemText())
                .isEqualTo(
                        "x.yaml:3:7: name: found a text with a line end or a tab in it; permitted: at most 200 characters in"
                                + " one line\n");
        assertThat(read("name: X\ndescription: \"A\\nB\"\n").problemText()).isEmpty();
    }

    @Test
    void white_space_at_the_ends_of_a_name_is_no_part_of_it() throws Exception {
        assertThat(read("name: \"\\u00a0 A \\u3000\"\n").value().orElseThrow().name())
                .isEqualTo("A");
    }

    @Test
    void no_break_spaces_in_quantities_and_keys_are_spaces() throws Exception {
        String body =
                "name: X\nhorizon: 1\u202fyear\ndepartment:\u00a0\n  workforce:\n    leaving:\n      rate: { under\u00a02\u00a0years: 19.9\u00a0% a year, after: 13\u202f% a year }\n";
        assertThat(read(body.replace("department:\u00a0", "department:")).problemText())
                .isEmpty();
    }

    @Test
    void a_byte_order_mark_before_a_scenario_is_no_part_of_it() throws Exception {
        read("name: X\n");
        Path file = folder.resolve("x.yaml");
        Files.writeString(file, "\ufeff" + Files.readString(file));
        assertThat(ScenarioReader.read(Path.of("x.yaml"), folder).problemText()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "leaving: { rate: { under 100 working days: 19.9 % a year, after: 13.6 % a year } }",
                "length-of-service: { under 100 working days: 37 %, after: 63 % }",
                "leaving: { notice: 10 working days }",
                "leaving: { wind-down: 10 working days }",
                "leaving: { caseload-memory: 60 working days }",
                "sickness: { reallocate-after: 4 weeks }"
            })
    void a_length_in_days_of_the_wrong_kind_is_refused_at_its_line(String workforce) throws Exception {
        String text = read("name: X\ndepartment:\n  workforce:\n    " + workforce + "\n")
                .problemText();
        assertThat(text)
                .startsWith("x.yaml:6:")
                .containsAnyOf(
                        "orking days are not permitted here",
                        "nly working days",
                        "permitted: days, weeks, months or years");
    }

    @Test
    void a_cap_below_one_case_is_refused() throws Exception {
        assertThat(read("name: X\ndepartment: { allocation: { cap: 0.5 } }\n").problemText())
                .isEqualTo(
                        "x.yaml:4:34: department.allocation.cap: found \"0.5\"; permitted: a number such as 12.5 (cases,"
                                + " 1 to 1000000)\n");
    }

    @Test
    void low_mode_and_high_alike_say_that_the_number_is_known() throws Exception {
        ParseResult<Scenario> reading = read("name: X\ndepartment: { demand: { front-door: { no-further-action: "
                + "{ uncertain: { low: 8 %, mode: 8 %, high: 8 % } } } } }\n");
        assertThat(reading.problemText()).isEmpty();
        assertThat(read("name: X\ndepartment: { workforce: { recruitment: { time-to-start: "
                                + "{ triangular: { low: 8 days, mode: 8 days, high: 8 days } } } } }\n")
                        .problemText())
                .contains("low, mode and high in rising order");
    }
}
