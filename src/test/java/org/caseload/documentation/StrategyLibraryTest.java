package org.caseload.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caseload.department.plan.PlannedAction;
import org.caseload.experiment.PreparedStudy;
import org.caseload.experiment.Replications;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.Strategy;
import org.caseload.scenario.io.OverriddenValue;
import org.caseload.scenario.io.ParseResult;
import org.caseload.scenario.io.ScenarioSource;
import org.caseload.scenario.io.StrategyReader;
import org.caseload.scenario.io.bind.Resolved;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every strategy that ships applies to every council that ships, and says where each of its numbers comes from. */
@Tag("whole")
class StrategyLibraryTest {
    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final Path LIBRARY = Path.of("scenarios/strategies");

    /** Long enough for the first action of every strategy, and for the first people to leave. */
    private static final String HORIZON = "10 months";

    static List<Path> strategies() throws IOException {
        try (Stream<Path> files = Files.list(LIBRARY)) {
            return files.sorted().toList();
        }
    }

    private static Path named(String name) {
        return LIBRARY.resolve(name + ".yaml");
    }

    private static ScenarioSource council(String name) {
        Path file = Path.of("scenarios", name + ".yaml");
        return ScenarioSource.open(file, HERE, List.of(OverriddenValue.horizon(HORIZON)));
    }

    private static Scenario valid(ParseResult<Scenario> reading) {
        assertThat(reading.problemText()).isEmpty();
        return reading.value().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"warwickshire-2018", "wakefield-2018", "kent-2011"})
    void every_strategy_applies_to_every_council_and_changes_nothing_that_is_solved(String council) throws IOException {
        ScenarioSource source = council(council);
        Scenario base = valid(source.scenario());
        var solved = new PreparedStudy(base).blueprint().balance().solved();
        assertThat(solved).isNotEmpty();
        for (Path file : strategies()) {
            Scenario scenario = valid(source.with(List.of(file)));
            PreparedStudy design = new PreparedStudy(scenario);
            assertThat(design.blueprint().balance().solved())
                    .as(file.toString())
                    .isEqualTo(solved);
            assertThat(scenario.department()).as(file.toString()).isEqualTo(base.department());
            assertThat(new Replications(design, 1989).run(1).events())
                    .as(file.toString())
                    .isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"warwickshire-2018-do-nothing", "wakefield-2018-do-nothing", "kent-2011-do-nothing"})
    void every_strategy_applies_to_the_twins_too(String council) throws IOException {
        ScenarioSource source = council(council);
        for (Path file : strategies()) {
            assertThat(valid(source.with(List.of(file))).plan())
                    .isEqualTo(plan(file.getFileName().toString().replace(".yaml", "")));
        }
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void every_number_has_a_source_or_is_called_an_assumption(Path file) {
        ParseResult<Strategy> reading = StrategyReader.read(file, HERE);
        assertThat(reading.problemText()).isEmpty();
        assertThat(reading.value().orElseThrow().description()).isNotBlank();
        numbers("", reading.resolved().orElseThrow().values());
    }

    private static void numbers(String path, Resolved value) {
        if (value instanceof Resolved.Branch branch) {
            branch.entries().forEach((key, inner) -> numbers(path + "." + key, inner));
        } else if (value instanceof Resolved.Leaf leaf
                && leaf.origin().place().isWritten()
                && path.startsWith(".plan.")
                && leaf.text().matches(".*\\d.*")) {
            assertThat(leaf.origin().assumption() || leaf.origin().source().isPresent())
                    .as("%s: %s", path, leaf.text())
                    .isTrue();
        }
    }

    @Test
    void no_action_is_the_twin_in_which_nothing_is_done() {
        Scenario nothing = valid(council("warwickshire-2018").with(List.of(named("no-action"))));
        Scenario twin = valid(council("warwickshire-2018-do-nothing").scenario());
        assertThat(nothing.plan()).isEmpty();
        double[][] values = new Replications(new PreparedStudy(nothing), 1989)
                .run(1)
                .values()
                .all();
        assertThat(Arrays.deepEquals(
                        values,
                        new Replications(new PreparedStudy(twin), 1989)
                                .run(1)
                                .values()
                                .all()))
                .isTrue();
    }

    @Test
    void a_reader_is_told_where_managers_change_nothing() {
        Path file = named("managers-first");
        assertThat(warnings(council("kent-2011").with(List.of(file))))
                .containsExactly(
                        "plan.managers-for-thirty: the managers it brings cost money and change nothing, because"
                                + " the scenario does not say how managers supervise (department.workforce.supervision).");
        assertThat(warnings(council("wakefield-2018").with(List.of(file))))
                .noneMatch(warning -> warning.contains("managers"));
    }

    private static List<String> warnings(ParseResult<Scenario> reading) {
        return new PreparedStudy(valid(reading)).warnings().told();
    }

    @Test
    void combined_strategies_are_their_parts_laid_one_over_another() {
        Map<String, List<String>> parts = Map.of(
                "newly-qualified-and-support-workers",
                List.of("thirty-newly-qualified-in-september", "family-support-worker-per-team"),
                "experienced-retention-and-early-help",
                List.of("thirty-experienced-over-a-year", "retention-payment", "early-help-diversion"));
        ScenarioSource kent = council("kent-2011");
        parts.forEach((whole, strategies) -> assertThat(
                        valid(kent.with(List.of(named(whole)))).plan())
                .isEqualTo(valid(kent.with(strategies.stream()
                                .map(StrategyLibraryTest::named)
                                .toList()))
                        .plan()));
    }

    @Test
    void strategies_that_add_to_thirty_experienced_hold_the_same_recruits() {
        assertThat(plan("agency-bridge-then-run-down")).containsAllEntriesOf(plan("thirty-experienced-over-a-year"));
        assertThat(plan("managers-first")).containsKey("thirty-experienced");
        assertThat(plan("thirty-experienced-thresholds-held"))
                .containsAllEntriesOf(plan("thirty-experienced-over-a-year"));
    }

    private static Map<String, PlannedAction> plan(String strategy) {
        return StrategyReader.read(named(strategy), HERE).value().orElseThrow().plan();
    }

    @Test
    void every_strategy_names_the_schema_for_editors() throws IOException {
        assertThat(strategies())
                .allSatisfy(file -> assertThat(Files.readAllLines(file).get(0))
                        .isEqualTo("# yaml-language-server: $schema=../scenario.schema.json"));
    }
}
