package org.caseload.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.caseload.experiment.comparison.BatchStore;
import org.caseload.experiment.comparison.ComparedStrategy;
import org.caseload.experiment.comparison.Comparison;
import org.caseload.experiment.comparison.ComparisonRules;
import org.caseload.experiment.comparison.ComparisonRuns;
import org.caseload.random.KeyedRandom;
import org.caseload.result.MeasureName;
import org.caseload.result.Measures;
import org.caseload.result.Origin;
import org.caseload.result.comparison.ComparisonResult;
import org.caseload.result.comparison.DatedDifference;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.UncertainInput;
import org.caseload.scenario.UncertainInputs;
import org.caseload.scenario.io.ParseResult;
import org.caseload.scenario.io.ScenarioReader;
import org.caseload.scenario.io.ScenarioSource;
import org.caseload.statistics.MeanInterval;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A number that nobody knows exactly: drawn once in a replication by its path. */
@Tag("whole")
class UncertainInputsTest {
    private static final Path COUNCIL =
            Path.of("src/test/resources/broken/base/valid.yaml").toAbsolutePath();
    private static final long SEED = 5;

    @TempDir
    private Path folder;

    private ParseResult<Scenario> read(String department) {
        ParseResult<Scenario> reading = reading(department);
        assertThat(reading.problemText()).isEmpty();
        return reading;
    }

    private ParseResult<Scenario> reading(String department) {
        try {
            Files.copy(COUNCIL, folder.resolve("base.yaml"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            String head = "kind: scenario\nextends: base.yaml\nname: X\nhorizon: 6 months\ndepartment:\n";
            Files.writeString(folder.resolve("x.yaml"), head + department);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return ScenarioReader.read(Path.of("x.yaml"), folder);
    }

    private static PreparedStudy design(ParseResult<Scenario> reading) {
        return new PreparedStudy(reading.value().orElseThrow(), reading.uncertain());
    }

    private static double[][] values(PreparedStudy design, int number) {
        return new Replications(design, SEED).run(number).values().all();
    }

    private static final String LENGTH =
            "  pathway: { stages: { child-in-need: { duration: { weibull: { mean: { uncertain:"
                    + " { low: 150 days, mode: 250 days, high: 350 days, of: %s } }, shape: 0.62 } } } } }\n";

    private static final String HANDOVER =
            "  allocation: { handover: { uncertain: { low: 5 working days, mode: 7 working days, high: 10 working days }, source: a survey } }\n";

    @Test
    void the_central_scenario_is_the_one_with_plain_numbers() {
        ParseResult<Scenario> uncertain = read(HANDOVER);
        ParseResult<Scenario> plain = read("  allocation: { handover: 7 working days }\n");
        assertThat(uncertain.value()).isEqualTo(plain.value());
        assertThat(uncertain.uncertain().at(7)).isEqualTo(plain.value().orElseThrow());
        assertThat(uncertain.resolved().orElseThrow().hash())
                .isNotEqualTo(plain.resolved().orElseThrow().hash());
        assertThat(plain.uncertain().isEmpty()).isTrue();
    }

    @Test
    void an_input_says_what_it_is() {
        assertThat(read(HANDOVER).uncertain().list()).singleElement().satisfies(input -> {
            assertThat(input.path()).isEqualTo("department.allocation.handover");
            assertThat(input.label()).isEqualTo("handover (allocation)");
            assertThat(input.unit()).isEqualTo("working days");
            assertThat(input.source()).isEqualTo("a survey");
            assertThat(new double[] {input.low(), input.central(), input.high()})
                    .containsExactly(5, 7, 10);
        });
    }

    @Test
    void the_resolved_scenario_reads_as_the_same_inputs() throws IOException {
        ParseResult<Scenario> reading = read("""
                  workforce:
                    leaving: { rate: { under 2 years: { uncertain: { interval: [15 % a year, 24 % a year], level: 95 % } }, after: 12 % a year } }
                    recruitment: { time-to-start: { triangular: { low: 2 months, mode: { uncertain: { low: 3 months, mode: 4 months, high: 5 months } }, high: 7 months } } }
                    teams: { locality: { in-post: { senior: { value: { uncertain: { low: 14, mode: 16, high: 17 } }, note: n } } } }
                  open-cases: { looked-after: { uncertain: { low: 760, mode: 798, high: 820 } } }
                """);
        Files.writeString(
                folder.resolve("x.yaml"), reading.resolved().orElseThrow().yaml());
        ParseResult<Scenario> again = ScenarioReader.read(Path.of("x.yaml"), folder);
        assertThat(again.problemText()).isEmpty();
        assertThat(again.resolved().orElseThrow().hash())
                .isEqualTo(reading.resolved().orElseThrow().hash());
        assertThat(again.uncertain().list().stream().map(UncertainInput::belief))
                .containsExactlyInAnyOrderElementsOf(reading.uncertain().list().stream()
                        .map(UncertainInput::belief)
                        .toList())
                .hasSize(4);
    }

    @Test
    void draws_follow_the_belief_and_counts_are_whole() {
        UncertainInputs inputs = read(HANDOVER
                        + "  open-cases: { looked-after: { uncertain: { low: 760, mode: 798, high: 820 } } }\n")
                .uncertain();
        int runs = 4000;
        double below = 0;
        for (int number = 1; number <= runs; number++) {
            // R: triangle::qtriangle(0.25, 5, 10, 7)
            below += inputs.drawn(new KeyedRandom(SEED, number - 1))[0] < 6.5811388301 ? 1 : 0;
        }
        // Four standard errors of a share of 0.25: 4 * sqrt(0.25 * 0.75 / 4000)
        assertThat(below / runs).isEqualTo(0.25, within(0.0274));
        assertThat(inputs.at(7, 790.6).department().heldAtStart()).containsEntry("looked-after", 791);
    }

    @Test
    void strategies_share_the_draws_and_another_input_changes_none() throws IOException {
        Files.writeString(
                folder.resolve("s.yaml"),
                "kind: strategy\nname: More\nplan: { more: { action: change-demand, on: 2018-10-01, by: { uncertain: { low: -20 %, mode: -10 %, high: +5 % } } } }\n");
        read(HANDOVER);
        ScenarioSource source = ScenarioSource.open(Path.of("x.yaml"), folder, List.of());
        ParseResult<Scenario> with = source.with(List.of(Path.of("s.yaml")));
        assertThat(with.problemText()).isEmpty();
        double[] base = source.scenario().uncertain().drawn(new KeyedRandom(SEED, 2));
        double[] strategy = with.uncertain().drawn(new KeyedRandom(SEED, 2));
        assertThat(base).hasSize(1);
        assertThat(strategy).hasSize(2);
        assertThat(strategy[0]).isEqualTo(base[0]);
        assertThat(strategy[1]).isBetween(-20.0, 5.0).isNotEqualTo(base[0]);
    }

    @Test
    void every_strategy_of_a_comparison_meets_the_same_numbers() throws IOException {
        String halved = "kind: strategy\nname: X\nplan: { more: { action: change-demand, on: 2018-10-01, by: "
                + "{ uncertain: { low: -20 %, mode: -10 %, high: +5 % } } } }\n";
        Files.writeString(folder.resolve("one.yaml"), halved);
        Files.writeString(folder.resolve("two.yaml"), halved + "description: the same number in another strategy\n");
        Files.writeString(folder.resolve("none.yaml"), "kind: strategy\nname: None\nplan: {}\n");
        read(HANDOVER);
        ScenarioSource source = ScenarioSource.open(Path.of("x.yaml"), folder, List.of());
        List<ComparedStrategy> contenders = new ArrayList<>(List.of(contender("base", source.scenario())));
        for (String name : List.of("one", "two", "none")) {
            contenders.add(contender(name, source.with(List.of(Path.of(name + ".yaml")))));
        }
        for (int number = 1; number <= 3; number++) {
            Scenario base = new Replications(contenders.get(0).design(), SEED)
                    .future(number)
                    .scenario();
            Scenario one = new Replications(contenders.get(1).design(), SEED)
                    .future(number)
                    .scenario();
            Scenario two = new Replications(contenders.get(2).design(), SEED)
                    .future(number)
                    .scenario();
            assertThat(one.department()).isEqualTo(base.department());
            assertThat(two.plan()).isEqualTo(one.plan());
            assertThat(one.department())
                    .isNotEqualTo(new Replications(contenders.get(1).design(), SEED)
                            .future(number + 1)
                            .scenario()
                            .department());
        }
        ComparisonRuns runs = new ComparisonRuns(contenders, SEED, 1, BatchStore.NONE);
        runs.runTo(20, done -> {});
        LocalDate day = LocalDate.of(2018, 7, 17);
        Origin origin = new Origin("x", "", "h", "0", SEED, 20, day, day.plusMonths(6), "");
        ComparisonResult result = new Comparison(runs, origin, ComparisonRules.withIndifference(0.5)).result(List.of());
        assertThat(result.ignorance().inputs()).hasSize(2);
        assertThat(result.ignorance().findLast(3).orElseThrow().deviation()).isZero();
        assertThat(result.ignorance().findLast(0).orElseThrow().influences()).hasSize(1);
        assertThat(result.ignorance().findLast(1).orElseThrow().influences()).hasSize(2);
        assertThat(result.ignorance().findLast(2).orElseThrow().toString().replace("strategy=2", "strategy=1"))
                .isEqualTo(result.ignorance().findLast(1).orElseThrow().toString());
        assertThat(result.ignorance().worth()).hasSize(2);
        differencesAreKnownLessWellThanRunsAreLucky(result);
    }

    /**
     * Where the demand that a strategy takes away is not known, more runs make the mean difference over what is believed of it surer, not
     * the difference itself: that lies as widely as the number moves it, twice as widely as twenty runs tell the mean.
     */
    private static void differencesAreKnownLessWellThanRunsAreLucky(ComparisonResult result) {
        DatedDifference one = last(result, 1);
        assertThat(one.notKnownHigh() - one.notKnownLow())
                .isGreaterThan(1.5 * (one.difference().high() - one.difference().low()));
        assertThat(one.difference().value()).isBetween(one.notKnownLow(), one.notKnownHigh());
        assertThat(last(result, 2)).isEqualTo(one);
        assertThat(last(result, 3).notKnownHigh()).isZero();
        assertThat(result.findDifferences(result.measure().key(), 1)
                        .orElseThrow()
                        .dates()
                        .get(1)
                        .notKnownLow())
                .isNaN();
    }

    private static DatedDifference last(ComparisonResult result, int strategy) {
        List<DatedDifference> dates = result.findDifferences(result.measure().key(), strategy)
                .orElseThrow()
                .dates();
        return dates.get(dates.size() - 1);
    }

    private static ComparedStrategy contender(String id, ParseResult<Scenario> reading) {
        assertThat(reading.problemText()).isEmpty();
        PreparedStudy design = PreparedStudy.forComparison(reading.value().orElseThrow(), reading.uncertain());
        return new ComparedStrategy(id, id, "", id, List.of(), design);
    }

    @Test
    void what_is_known_exactly_gives_the_very_same_run() {
        PreparedStudy plain = design(read("  allocation: { handover: 7 working days }\n"));
        ParseResult<Scenario> known = read(HANDOVER.replace("low: 5", "low: 7").replace("high: 10", "high: 7"));
        assertThat(known.uncertain().isEmpty()).isTrue();
        assertThat(Arrays.deepEquals(values(design(known), 1), values(plain, 1)))
                .isTrue();
    }

    @Test
    void a_future_at_the_central_values_is_the_central_design() {
        PreparedStudy uncertain = design(read(HANDOVER));
        PreparedStudy plain = design(read("  allocation: { handover: 7 working days }\n"));
        assertThat(Arrays.deepEquals(values(uncertain.at(7), 2), values(plain, 2)))
                .isTrue();
        assertThat(Arrays.deepEquals(values(uncertain, 2), values(plain, 2))).isFalse();
        assertThat(new Replications(plain, SEED).future(2)).isSameAs(plain);
    }

    @Test
    void what_is_not_known_of_the_future_changes_nothing_that_was_solved() {
        PreparedStudy central = design(read("""
                  demand: { front-door: { no-further-action: { uncertain: { low: 5 %, mode: 9 %, high: 15 %, of: the-future } } } }
                  pathway: { stages: { child-in-need: { weight: { uncertain: { low: 0.5, mode: 1, high: 2, of: the-future } } } } }
                  workforce: { teams: { looked-after: { in-post: { senior: { uncertain: { low: 20, mode: 26, high: 26.5, of: the-future } } } } } }
                """));
        PreparedStudy future = central.at(15, 2, 20);
        var solved = central.blueprint().balance();
        var kept = future.blueprint().balance();
        assertThat(kept.referralsPerDay()).isEqualTo(solved.referralsPerDay());
        assertThat(kept.returnProbability()).isEqualTo(solved.returnProbability());
        assertThat(kept.teams().get(1).posts()).isEqualTo(solved.teams().get(1).posts());
        assertThat(kept.teams().get(1).vacancies())
                .isEqualTo(solved.teams().get(1).vacancies() + 6, within(1e-9));
        int stage = kept.stages().find("child-in-need");
        assertThat(kept.stages().row(stage).weight()).isEqualTo(2);
        assertThat(kept.stages().row(stage).destinations())
                .isEqualTo(solved.stages().row(stage).destinations());
    }

    /**
     * Work at a power e goes on at a pace of (load over comfortable load) to the power -e. Whatever e is, and whatever is comfortable, a case
     * in need stays as long on the start date as it was solved to: what is of the future is how that changes with loads.
     */
    @Test
    void however_work_answers_to_load_cases_stay_as_long_as_on_the_start_date() {
        PreparedStudy central = design(read("""
                  pathway: { stages: { child-in-need: { overload-elasticity: { uncertain: { low: 0, mode: 0.12, high: 0.4, of: the-future } } } } }
                  workforce:
                    grades:
                      newly-qualified: { comfortable-load: { uncertain: { low: 10.4, mode: 12, high: 14.4, of: the-future, with: comfortable } } }
                      social-worker: { comfortable-load: { uncertain: { low: 13, mode: 15, high: 18, of: the-future, with: comfortable } } }
                      senior: { comfortable-load: { uncertain: { low: 13, mode: 15, high: 18, of: the-future, with: comfortable } } }
                """));
        var solved = central.blueprint().balance();
        int stage = solved.stages().find("child-in-need");
        double ratio = solved.loadRatio()[stage];
        assertThat(ratio).isGreaterThan(1.3);
        double stay = solved.stages().work(stage, 0).mean() * Math.pow(ratio, 0.12);
        assertThat(work(central.at(0.4, 12, 15, 15), stage) * Math.pow(ratio, 0.4))
                .isCloseTo(stay, within(1e-9));
        assertThat(work(central.at(0, 12, 15, 15), stage)).isCloseTo(stay, within(1e-9));
        assertThat(work(central.at(0.4, 14.4, 18, 18), stage) * Math.pow(ratio / 1.2, 0.4))
                .isCloseTo(stay, within(1e-9));
        assertThat(central.at(0.4, 12, 15, 15).blueprint().balance().workPerDay())
                .isEqualTo(solved.workPerDay());
    }

    private static double work(PreparedStudy study, int stage) {
        return study.blueprint().balance().stages().work(stage, 0).mean();
    }

    @Test
    void what_is_not_known_of_today_is_solved_for() {
        PreparedStudy central = design(read(LENGTH.formatted("today")));
        PreparedStudy known = design(
                read(
                        "  pathway: { stages: { child-in-need: { duration: { weibull: { mean: 300 days, shape: 0.62 } } } } }\n"));
        var found = central.at(300).blueprint().balance();
        var solved = known.blueprint().balance();
        assertThat(found.referralsPerDay())
                .isEqualTo(solved.referralsPerDay())
                .isNotEqualTo(central.blueprint().balance().referralsPerDay());
        assertThat(Arrays.deepEquals(values(central.at(300), 2), values(known, 2)))
                .isTrue();
    }

    @Test
    void a_stock_that_is_known_stays_known_whatever_the_length_is() {
        assertThat(spreadOfOpenCases("today")).isBetween(0.95 * spreadOfOpenCases(""), 1.05 * spreadOfOpenCases(""));
        assertThat(spreadOfOpenCases("the-future")).isGreaterThan(1.05 * spreadOfOpenCases(""));
    }

    /** Standard deviation over 24 runs of the open cases at the horizon; the length is known where it is of nothing. */
    private double spreadOfOpenCases(String of) {
        String known =
                "  pathway: { stages: { child-in-need: { duration: { weibull: { mean: 250 days, shape: 0.62 } } } } }\n";
        Replications runs = new Replications(design(read(of.isEmpty() ? known : LENGTH.formatted(of))), SEED);
        int line = runs.study().book().entries().stream()
                .map(MeasureName::key)
                .toList()
                .indexOf(Measures.OPEN_ALL.id());
        int last = runs.study().readingDays().place(runs.study().horizon());
        double[] open = runs.runTo(24, 2, done -> {}).stream()
                .mapToDouble(run -> run.values().at(line, last))
                .toArray();
        return MeanInterval.of(open, 0.95).standardDeviation();
    }

    @Test
    void numbers_drawn_together_stand_at_the_same_place_of_their_ranges() {
        UncertainInputs inputs = read("""
                  workforce:
                    leaving:
                      notice: { uncertain: { low: 4 weeks, mode: 8 weeks, high: 12 weeks, with: market } }
                    recruitment:
                      drop-out: { uncertain: { low: 10 %, mode: 20 %, high: 30 %, with: market } }
                """).uncertain();
        for (int number = 0; number < 20; number++) {
            double[] drawn = inputs.drawn(new KeyedRandom(SEED, number));
            assertThat((drawn[1] - 4) / 8).isCloseTo((drawn[0] - 10) / 20, within(1e-12));
        }
        assertThat(inputs.unknowns()).containsExactly(inputs.list());
        // SciPy: triang(0.5, 10, 20).ppf(0.9) and triang(0.5, 4, 8).ppf(0.9)
        assertThat(inputs.centralBut(0, 0.9)).containsExactly(new double[] {25.527864, 10.211146}, within(1e-6));
        assertThat(inputs.quantiles(0.9)).containsExactly(inputs.centralBut(0, 0.9));
    }

    @Test
    void a_plan_has_not_happened_so_nothing_of_it_is_of_today() {
        assertThat(reading(
                                "  allocation: { handover: 7 working days }\nplan: { more: { hire: { starts: 2018-09-03, number: { uncertain:"
                                        + " { low: 1, mode: 2, high: 3, of: today } } } } }\n")
                        .problemText())
                .contains("found of: today; permitted: the-future: a plan has not happened");
    }
}
