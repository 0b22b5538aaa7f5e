package org.caseload.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.PretendMachine;
import org.caseload.app.request.CompareRequest;
import org.caseload.app.request.RunSettings;
import org.caseload.app.request.StudyFiles;
import org.caseload.app.study.ScenarioFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Strategies in several futures: the same runs under the same luck, and what may be regretted of each. */
@Tag("whole")
class CompareInFuturesTest {
    private static final Path BASE =
            Path.of("scenarios/warwickshire-2018-do-nothing.yaml").toAbsolutePath();

    @TempDir
    private Path folder;

    private Path thirty;
    private Path nothing;

    @BeforeEach
    void files() throws IOException {
        thirty = Files.writeString(folder.resolve("thirty.yaml"), """
                kind: strategy
                name: Thirty at once
                plan:
                  thirty: { action: recruit, on: 1 month in, people: 30, grade: social-worker, posts: added,
                            to: { teams-holding: child-in-need, spread: by-load } }
                """);
        nothing = Files.writeString(folder.resolve("nothing.yaml"), "kind: strategy\nname: Nothing\nplan: {}\n");
        Files.writeString(folder.resolve("futures.yaml"), """
                kind: futures
                name: More or as now
                futures:
                  now: { name: As now, plan: {} }
                  more: { name: Half as many again, plan: { more: { action: change-demand, on: 1 week in, by: +50 % } } }
                """);
    }

    private CompareRequest request(String out, int threads, Path futures) {
        return new CompareRequest(
                new StudyFiles(BASE, List.of(), Optional.of("3 months")),
                List.of(nothing, thirty),
                new RunSettings(6, 3, threads, true),
                Optional.of(Path.of(out)),
                0.5,
                List.of(),
                Optional.ofNullable(futures));
    }

    private PretendMachine compare(CompareRequest request) {
        PretendMachine machine = new PretendMachine(folder);
        new CompareStrategies(new ScenarioFiles(folder), machine.surroundings()).compare(request);
        return machine;
    }

    private JsonNode saved(String out) {
        return new ObjectMapper()
                .readTree(folder.resolve(out).resolve("comparison.json").toFile());
    }

    private static double value(JsonNode rows, int strategy, int future, String what) {
        return rows.get(strategy)
                .get("futures")
                .get(future)
                .get(what)
                .get("value")
                .doubleValue();
    }

    @Test
    void the_future_as_now_is_the_comparison_itself_and_a_strategy_that_does_nothing_is_the_base() throws IOException {
        Path futures = folder.resolve("futures.yaml");
        PretendMachine machine = compare(request("in-futures", 2, futures));
        compare(request("one-thread", 1, futures));
        for (String file : List.of("comparison.json", "regret.csv", "charts/regret.svg")) {
            assertThat(folder.resolve("in-futures").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("one-thread").resolve(file));
        }
        JsonNode result = saved("in-futures");
        JsonNode table = result.get("regret");
        assertThat(table.get("futures")
                        .valueStream()
                        .map(future -> future.get("id").stringValue()))
                .containsExactly("now", "more");
        assertThat(table.get("futures").get(1).get("happens").valueStream().map(JsonNode::stringValue))
                .singleElement()
                .asString()
                .contains("change-demand");
        JsonNode rows = table.get("strategies");
        asInTheRankingAtTheHorizon(rows, result.get("rankings"));
        assertThat(rows.get(1).get("futures")).isEqualTo(rows.get(0).get("futures"));
        assertThat(value(rows, 0, 1, "level"))
                .as("more children are referred, so that caseloads are higher")
                .isGreaterThan(value(rows, 0, 0, "level"));
        for (int f = 0; f < 2; f++) {
            assertThat(value(rows, 2, f, "regret")).isZero();
            assertThat(value(rows, 0, f, "regret"))
                    .isCloseTo(value(rows, 0, f, "level") - value(rows, 2, f, "level"), within(2e-4));
        }
        assertThat(machine.out())
                .contains("In several futures: Thirty at once risks least: it has the lowest mean in each of them.")
                .contains("[1] As now; [2] Half as many again.")
                .contains("--futures futures.yaml");
        assertThat(folder.resolve(".batches")).doesNotExist();
    }

    /** By strategy, as now: the mean of the ranking at the horizon. */
    private static void asInTheRankingAtTheHorizon(JsonNode rows, JsonNode rankings) {
        String horizon = rankings.get(rankings.size() - 1).get("date").stringValue();
        int compared = 0;
        for (JsonNode place : rankings) {
            if (place.get("date").stringValue().equals(horizon)) {
                JsonNode row = rows.valueStream()
                        .filter(one -> one.get("strategy").equals(place.get("strategy")))
                        .findFirst()
                        .orElseThrow();
                assertThat(row.get("futures").get(0).get("level")).isEqualTo(place.get("mean"));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(rows.size());
    }

    @Test
    void futures_that_are_no_good_are_refused_with_line_and_column() throws IOException {
        Path futures = Files.writeString(folder.resolve("bad.yaml"), """
                kind: futures
                name: Bad
                futures:
                  more: { name: More, plan: { more: { action: change-demand, on: 1 week in, by: +5000 % } } }
                """);
        assertThatThrownBy(() -> compare(request("bad", 1, futures)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("bad.yaml:4:")
                .hasMessageContaining("+5000 %");
        Path strategy = thirty;
        assertThatThrownBy(() -> compare(request("bad", 1, strategy)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("thirty.yaml:1:7: kind: found \"strategy\"; permitted: futures");
        assertThat(folder.resolve("bad")).doesNotExist();
    }

    @Test
    void a_future_that_repeats_an_action_of_a_strategy_is_refused() throws IOException {
        Path futures = Files.writeString(folder.resolve("again.yaml"), """
                kind: futures
                name: Again
                futures:
                  again: { name: Again, plan: { thirty: { action: change-demand, on: 1 week in, by: +5 % } } }
                """);
        assertThatThrownBy(() -> compare(request("again", 1, futures)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("again.yaml:4:")
                .hasMessageContaining("found action \"thirty\" again");
    }
}
