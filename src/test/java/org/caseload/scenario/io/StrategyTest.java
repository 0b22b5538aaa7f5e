package org.caseload.scenario.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.caseload.department.plan.RecruitmentWave;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.Strategy;
import org.caseload.scenario.io.listing.ResolvedListing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Strategies are laid over the plan of a scenario that states something of everything. */
class StrategyTest {
    private static final Path BASE =
            Path.of("src/test/resources/broken/base/valid.yaml").toAbsolutePath();

    private static final String WAVE =
            "{ action: recruit, on: next September, people: 10 % of in-post, grade: social-worker, posts: added }";

    @TempDir
    Path folder;

    private ScenarioSource source;

    @BeforeEach
    void open() {
        source = ScenarioSource.open(BASE, folder, List.of());
    }

    private void strategy(String name, String body) throws IOException {
        Files.writeString(folder.resolve(name), "kind: strategy\nname: " + name.replace(".yaml", "") + "\n" + body);
    }

    private Scenario with(String... names) {
        ParseResult<Scenario> reading = reading(names);
        assertThat(reading.problemText()).isEmpty();
        return reading.value().orElseThrow();
    }

    private ParseResult<Scenario> reading(String... names) {
        return source.with(Stream.of(names).map(Path::of).toList());
    }

    @Test
    void adds_its_actions_to_the_plan_and_its_name_to_the_study() throws IOException {
        strategy("more.yaml", "plan: { more: " + WAVE + " }\n");
        Scenario base = source.scenario().value().orElseThrow();
        Scenario scenario = with("more.yaml");
        assertThat(scenario.plan())
                .containsAllEntriesOf(base.plan())
                .hasSize(base.plan().size() + 1);
        RecruitmentWave more = (RecruitmentWave) scenario.plan().get("more");
        assertThat(more.on().on(scenario.startDate())).isEqualTo(LocalDate.of(2018, 9, 3));
        assertThat(scenario.name()).isEqualTo("A made-up council: more");
        assertThat(scenario.department()).isEqualTo(base.department());
    }

    @Test
    void may_drop_the_plan_of_the_scenario_but_not_that_of_another_strategy() throws IOException {
        strategy("more.yaml", "plan: { september-cohort: " + WAVE + " }\n");
        strategy("nothing.yaml", "replaces-plan: yes\n");
        assertThat(with("nothing.yaml").plan()).isEmpty();
        assertThat(with("more.yaml", "nothing.yaml").plan()).containsOnlyKeys("september-cohort");
        assertThat(with("nothing.yaml", "more.yaml").name()).isEqualTo("A made-up council: nothing + more");
    }

    @Test
    void an_action_of_the_same_name_is_refused_with_both_places() throws IOException {
        strategy("more.yaml", "plan:\n  september-cohort: " + WAVE + "\n");
        strategy("again.yaml", "plan:\n  again: " + WAVE + "\n");
        assertThat(reading("more.yaml", "again.yaml", "again.yaml").problemText())
                .isEqualTo("again.yaml:4:3: plan.again: found action \"again\" again; permitted: another name; this one"
                        + " stands at again.yaml:4:3\n"
                        + "more.yaml:4:3: plan.september-cohort: found action \"september-cohort\" again; permitted:"
                        + " another name; this one stands at " + BASE.toString().replace('\\', '/') + ":36:3\n");
    }

    @Test
    void what_it_refers_to_is_checked_against_the_scenario_at_its_own_place() throws IOException {
        strategy("wrong.yaml", """
                plan:
                  one: { action: recruit, on: 2017-09-01, people: 3, grade: social-worker, posts: added }
                  two: { action: shift-threshold, on: 3 months in, starts-of: child-protecton, go-to: child-in-need, share: 5 % }
                  three: { action: run-down-agency, on: 3 months in, until: 6 months in }
                """);
        assertThat(reading("wrong.yaml").problemText()).isEqualTo("""
                wrong.yaml:4:31: plan.one.on: found 2017-09-01, before the start date 2018-07-17; permitted: the start date or later
                wrong.yaml:5:63: plan.two.starts-of: found stage "child-protecton"; permitted: assessment, child-in-need, \
                child-protection, looked-after. Did you mean "child-protection"?
                wrong.yaml:6:41: plan.three.on: the department has no agency staff that come and go; permitted with \
                `workforce: {agency: {}}`
                """);
    }

    @Test
    void names_no_team_and_this_is_said_once() throws IOException {
        strategy("team.yaml", """
                plan:
                  one: { action: recruit, on: 1 month in, people: 3, grade: senior, posts: added, to: { team: locality } }
                  two: { action: pay-retention, on: 1 month in, until: 1 year in, effect: 0.9, cost: £3000, teams: [nowhere] }
                """);
        String problems = StrategyReader.read(Path.of("team.yaml"), folder).problemText();
        assertThat(problems.lines())
                .hasSize(2)
                .allMatch(line -> line.contains("but a strategy applies to any council and names no team"))
                .anyMatch(line -> line.startsWith("team.yaml:4:95: plan.one.to.team: found team \"locality\""));
        assertThat(reading("team.yaml").problemText()).isEqualTo(problems);
    }

    @Test
    void holds_nothing_of_a_scenario_but_a_plan() throws IOException {
        strategy("much.yaml", "extends: more.yaml\nhorizon: 3 years\nplan: { more: none }\nstrat: 1\n");
        assertThat(reading("much.yaml").problemText()).isEqualTo("""
                much.yaml:3:1: extends: found key "extends"; permitted: kind, name, description, replaces-plan, plan. A \
                strategy builds on no other file; lay several over a scenario with --with, one after another.
                much.yaml:4:1: horizon: found key "horizon"; permitted: kind, name, description, replaces-plan, plan. A \
                strategy holds a plan only, so that it applies to any council.
                much.yaml:5:15: plan.more: found "none". Only an entry of the file or profile underneath can be taken away; \
                there is none by this name.
                much.yaml:6:1: strat: found key "strat"; permitted: kind, name, description, replaces-plan, plan
                """);
    }

    @Test
    void a_scenario_is_no_strategy_and_a_strategy_no_scenario() throws IOException {
        strategy("more.yaml", "plan: { more: " + WAVE + " }\n");
        assertThat(source.with(List.of(BASE)).problemText())
                .endsWith(
                        ":2:7: kind: found \"scenario\"; permitted: strategy. One scenario is not laid over another: it"
                                + " may extend it.\n");
        assertThat(ScenarioReader.read(Path.of("more.yaml"), folder).problemText())
                .isEqualTo(
                        "more.yaml:1:7: kind: found \"strategy\"; permitted: scenario. A strategy holds a plan only and"
                                + " cannot be read by itself: it is laid over a scenario, as in run SCENARIO --with STRATEGY.\n");
        assertThat(reading("missing.yaml").problemText())
                .isEqualTo(
                        "missing.yaml: there is no such file; permitted: a strategy file. There is \"more.yaml\".\n");
        assertThat(FileKind.find(Path.of("more.yaml"), folder)).contains(FileKind.STRATEGY);
        assertThat(FileKind.find(Path.of("missing.yaml"), folder)).isEmpty();
    }

    @Test
    void must_do_something_before_the_last_day_looked_at() throws IOException {
        strategy("late.yaml", "plan:\n  late: { action: change-demand, on: 30 months in, by: -5 % }\n");
        assertThat(reading("late.yaml").problemText())
                .isEqualTo("late.yaml:3:1: plan: nothing happens before 2021-01-17, and the last day looked at is"
                        + " 2020-07-17; permitted: at least one action by then, or a longer horizon\n");
    }

    @Test
    void every_problem_of_scenario_and_strategies_is_told_together() throws IOException {
        Files.writeString(folder.resolve("x.yaml"), "kind: scenario\nname: X\nextends: base.yaml\nhorizn: 2 years\n");
        Files.copy(BASE, folder.resolve("base.yaml"));
        strategy("a.yaml", "plan: { a: { action: recriut } }\n");
        strategy("b.yaml", "replaces-plan: maybe\n");
        assertThat(ScenarioSource.open(Path.of("x.yaml"), folder, List.of())
                        .with(List.of(Path.of("a.yaml"), Path.of("b.yaml")))
                        .problemText()
                        .lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("a.yaml:3:22: plan.a.action: found \"recriut\""))
                .anyMatch(line -> line.startsWith("b.yaml:3:16: replaces-plan: found \"maybe\""))
                .anyMatch(line -> line.startsWith("x.yaml:4:1: horizn: found key \"horizn\""));
    }

    @Test
    void where_a_value_comes_from_is_said_of_each_file_by_itself() throws IOException {
        strategy("more.yaml", "source: somewhere\nplan: { more: " + WAVE + " }\n");
        ResolvedScenario resolved = reading("more.yaml").resolved().orElseThrow();
        assertThat(ResolvedListing.of(resolved).lines())
                .anyMatch(line ->
                        line.contains("10 % of in-post") && line.contains("more.yaml:4") && line.contains("somewhere"))
                .noneMatch(line -> line.contains("valid.yaml") && line.contains("somewhere"));
        assertThat(resolved.hash())
                .isNotEqualTo(source.scenario().resolved().orElseThrow().hash());
    }

    @Test
    void the_resolved_scenario_reads_as_the_same_scenario() throws IOException {
        strategy("more.yaml", "plan: { more: " + WAVE + " }\n");
        ParseResult<Scenario> reading = reading("more.yaml");
        Files.writeString(
                folder.resolve("again.yaml"), reading.resolved().orElseThrow().yaml());
        assertThat(ScenarioReader.read(Path.of("again.yaml"), folder).value()).isEqualTo(reading.value());
    }

    @Test
    void a_strategy_by_itself_is_a_value() throws IOException {
        strategy("more.yaml", "description: More people.\nplan: { more: " + WAVE + " }\n");
        ParseResult<Strategy> reading = StrategyReader.read(Path.of("more.yaml"), folder);
        Strategy strategy = reading.value().orElseThrow();
        assertThat(strategy.name()).isEqualTo("more");
        assertThat(strategy.replacesPlan()).isFalse();
        assertThat(strategy.firstDay(LocalDate.of(2018, 9, 4))).contains(LocalDate.of(2019, 9, 2));
        assertThat(reading.resolved().orElseThrow().yaml()).startsWith("kind: strategy\nname: more\n");
    }
}
