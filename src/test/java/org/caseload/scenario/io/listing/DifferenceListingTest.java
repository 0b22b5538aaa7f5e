package org.caseload.scenario.io.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.io.ParseResult;
import org.caseload.scenario.io.ScenarioSource;
import org.junit.jupiter.api.Test;

class DifferenceListingTest {
    private static final Path HERE = Path.of("").toAbsolutePath();

    private static String between(String first, String second, String... laidOverSecond) {
        ParseResult<Scenario> from = read(first);
        ParseResult<Scenario> to = read(second, laidOverSecond);
        return DifferenceListing.of(
                from.resolved().orElseThrow(),
                to.resolved().orElseThrow(),
                from.value().orElseThrow().name(),
                to.value().orElseThrow().name());
    }

    private static ParseResult<Scenario> read(String file, String... strategies) {
        ParseResult<Scenario> reading = ScenarioSource.open(Path.of("scenarios", file), HERE, List.of())
                .with(List.of(strategies).stream()
                        .map(strategy -> Path.of("scenarios", "strategies", strategy))
                        .toList());
        assertThat(reading.problemText()).isEmpty();
        return reading;
    }

    @Test
    void what_a_strategy_adds_stands_with_the_file_and_line_that_says_it() {
        assertThat(between("wakefield-2018.yaml", "wakefield-2018.yaml", "hard-cap-at-20.yaml"))
                .startsWith(
                        "One difference between\n  A  Wakefield 2018\n  B  Wakefield 2018: Hard cap at 20 cases\n\n")
                .containsPattern(
                        "\nwith hard-cap-at-20: set-allocation, on .*\n    B  scenarios/strategies/hard-cap-at-20.yaml:\\d+")
                .doesNotContain("    A  ");
    }

    @Test
    void a_value_that_is_another_stands_with_both_and_where_both_came_from() {
        assertThat(between("warwickshire-2018.yaml", "kent-2011.yaml"))
                .contains("\nstart-date: 2011-", " instead of 2018-07-17\n    A  scenarios/warwickshire-2018.yaml:")
                .containsPattern("\n    B  scenarios/kent-2011.yaml:\\d+ ");
    }

    @Test
    void the_same_is_no_difference() {
        assertThat(between("kent-2011.yaml", "kent-2011.yaml"))
                .isEqualTo("  A  Kent 2011\n  B  Kent 2011\n\nThey say the same, but perhaps for names, questions,"
                        + " descriptions and the report.\n");
    }
}
