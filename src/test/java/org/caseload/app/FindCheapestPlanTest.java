package org.caseload.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.PretendMachine;
import org.caseload.app.request.CheapestRequest;
import org.caseload.app.request.Keeping;
import org.caseload.app.request.RunSettings;
import org.caseload.app.request.StudyFiles;
import org.caseload.app.study.ScenarioFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cheapest plan of a space: what is said of it, how it is said again, and what is refused before anything is simulated. */
@Tag("whole")
class FindCheapestPlanTest {
    private static final Path COUNCIL =
            Path.of("src/test/resources/broken/base/valid.yaml").toAbsolutePath();

    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws IOException {
        Files.writeString(
                folder.resolve("base.yaml"),
                Files.readString(COUNCIL)
                        .replaceFirst(
                                "(?m)^target: .*$",
                                "target: { measure: caseload.dfe, at-most: 14.2, sustained-for: 1 week }"));
        Files.writeString(folder.resolve("starters.yaml"), """
                kind: strategy
                name: Starters
                plan:
                  starters:
                    action: recruit
                    on: 2018-08-01
                    people: 5
                    grade: social-worker
                    drop-out: 0 %
                    posts: added
                    to: { teams-holding: child-in-need, spread: by-load }
                """);
        Files.writeString(folder.resolve("drive.yaml"), """
                kind: strategy
                name: Drive
                plan:
                  drive:
                    action: review-cases
                    on: 2018-08-01
                    until: 2018-09-10
                    cases: 10 a week
                    stages: [child-in-need]
                    open-for: 1 week
                    closed: 30 %
                    come-back: 1
                    takes: 0.25 working days
                    costs: £150
                """);
        Files.writeString(folder.resolve("space.yaml"), """
                kind: plan-space
                name: Starters and a drive
                levers:
                  workers:
                    strategy: starters.yaml
                    varies: people
                    sizes: [10, 40]
                    adds: yes
                  drive:
                    strategy: drive.yaml
                    adds: yes
                """);
    }

    private String find(String by, double chance, int threads) {
        return find(by, chance, Optional.empty(), threads);
    }

    private String find(String by, double chance, Optional<String> budget, int threads) {
        return find(by, chance, budget, Optional.empty(), threads);
    }

    private String find(String by, double chance, Optional<String> budget, Optional<Path> futures, int threads) {
        return find(new PretendMachine(folder), by, chance, budget, futures, threads);
    }

    private String find(
            PretendMachine machine,
            String by,
            double chance,
            Optional<String> budget,
            Optional<Path> futures,
            int threads) {
        new FindCheapestPlan(new ScenarioFiles(folder), machine.surroundings())
                .find(
                        new CheapestRequest(
                                new StudyFiles(Path.of("base.yaml"), List.of(), Optional.of("2 months")),
                                Path.of("space.yaml"),
                                futures,
                                Optional.ofNullable(by),
                                chance,
                                95,
                                budget,
                                800,
                                new RunSettings(40, 3, threads, false)),
                        Keeping.NOTHING);
        return machine.out();
    }

    @Test
    void it_names_the_cheapest_plan_and_what_is_claimed_of_all_others() throws IOException {
        String said = find("2018-09", 20, 2);
        assertThat(said.replaceAll("\\s+", " "))
                .startsWith("Which of 6 plans (Starters and a drive) brings cases per worker")
                .contains("to 14.2 or below by 1 September 2018 in 20 % of futures, for the least money?")
                .containsPattern("The cheapest: 40 workers\\. It costs £[\\d.,]+m? \\(95 %: ")
                .containsPattern(
                        "No plan of these that is cheaper( by more than £[\\d.,]+m?)? reaches it in more than 22 % of runs")
                .contains("Again: ./caseload cheapest base.yaml --space space.yaml --by 2018-09 --chance 20.0"
                        + " --confidence 95.0 --most-runs 800 --replications 40 --seed 3 --horizon \"2 months\"");
        try (var files = Files.list(folder)) {
            assertThat(files.filter(Files::isDirectory)).allMatch(each -> each.endsWith("results"));
        }
    }

    @Test
    void within_a_budget_it_names_the_plan_that_reaches_it_most_often() {
        assertThat(find("2018-09", 20, Optional.of("£470,000"), 2).replaceAll("\\s+", " "))
                .contains("Most often: 40 workers. With it, 14.2 is reached in time in ")
                .contains("--by 2018-09 --budget \"£470,000\" --confidence 95.0");
    }

    @Test
    void whichever_future_comes_it_names_the_cheapest_that_is_enough_in_all() throws IOException {
        Files.writeString(folder.resolve("futures.yaml"), """
                kind: futures
                name: Demand
                futures:
                  as-now:
                    name: As now
                    plan: {}
                  demand-down:
                    name: Fewer referrals
                    plan:
                      fewer-referrals:
                        action: change-demand
                        on: 2018-08-01
                        by: -10 %
                """);
        assertThat(find("2018-09", 20, Optional.empty(), Optional.of(Path.of("futures.yaml")), 2)
                        .replaceAll("\\s+", " "))
                .containsPattern(
                        "Whichever of 1 further future \\(Fewer referrals\\) comes, the cheapest that is enough:"
                                + " the same plan, at £[\\d.,]+m? \\(95 %: .*\\)\\. It reaches 14.2 in time in \\d+ % of runs")
                .contains("--space space.yaml --futures futures.yaml --by 2018-09");
        assertThatThrownBy(() -> find(null, 80, Optional.of("£2m"), Optional.of(Path.of("futures.yaml")), 1))
                .hasMessageStartingWith("futures: not permitted together with --budget");
    }

    @Test
    void broken_off_and_taken_up_again_it_says_the_same() throws IOException {
        String whole = find("2018-09", 20, 2);
        PretendMachine stopping = new PretendMachine(folder).withClock(new StoppingClock(12));
        assertThatThrownBy(() -> find(stopping, "2018-09", 20, Optional.empty(), Optional.empty(), 2))
                .hasMessageContaining("stopped here");
        try (var kept = Files.walk(folder.resolve("results/.batches"))) {
            assertThat(kept.filter(Files::isRegularFile)).hasSizeGreaterThan(3);
        }
        assertThat(find("2018-09", 20, 1)).isEqualTo(whole);
        assertThat(folder.resolve("results/.batches")).doesNotExist();
    }

    @Test
    void where_nothing_reaches_it_it_says_so() throws IOException {
        Files.writeString(
                folder.resolve("base.yaml"),
                Files.readString(folder.resolve("base.yaml")).replace("at-most: 14.2", "at-most: 2"));
        String said = find(null, 80, 2);
        assertThat(find(null, 80, 1)).as("on one thread").isEqualTo(said);
        assertThat(said.replaceAll("\\s+", " "))
                .contains(
                        "None of these plans reaches 2 in time in more than 82 % of runs (95 % sure, of all plans together).");
    }

    @Test
    void days_and_numbers_out_of_range_are_named() {
        assertThatThrownBy(() -> find("2030-01", 80, 1))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(
                        "by: found \"2030-01\"; permitted: a day or a month after 2018-07-17, up to 2018-09-17");
        assertThatThrownBy(() -> find(null, 99, 1))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("chance: found 99.0; permitted: from 5.0 to 95.0 per cent");
        assertThatThrownBy(() -> find(null, 80, Optional.of("lots"), 1))
                .isInstanceOf(BadInput.class)
                .hasMessage("budget: found \"lots\"; permitted: more than nothing, such as £2m or £350,000");
    }

    @Test
    void what_does_not_fit_the_council_is_refused_at_its_place() throws IOException {
        Files.writeString(
                folder.resolve("space.yaml"),
                Files.readString(folder.resolve("space.yaml")).replace("10, 40", "10, 6000000"));
        assertThatThrownBy(() -> find(null, 80, 1)).isInstanceOf(BadInput.class).hasMessageContaining("space.yaml:7:");
    }

    @Test
    void a_plan_whose_cost_nobody_states_is_refused_by_its_name() throws IOException {
        Files.writeString(
                folder.resolve("base.yaml"),
                Files.readString(folder.resolve("base.yaml"))
                        .replace("grades:", "grades:\n      returner: { comfortable-load: 12 }"));
        Files.writeString(
                folder.resolve("starters.yaml"),
                Files.readString(folder.resolve("starters.yaml")).replace("social-worker", "returner"));
        for (Optional<String> budget : List.of(Optional.<String>empty(), Optional.of("£2m"))) {
            assertThatThrownBy(() -> find(null, 80, budget, 1))
                    .isInstanceOf(BadInput.class)
                    .hasMessageMatching(
                            "base.yaml: what \".*workers.*\" costs is not known, since the pay of some grade is not"
                                    + " stated; permitted: a scenario that states the `pay` or `weekly-cost` of every grade");
        }
    }

    @Test
    void a_space_of_ten_million_plans_is_refused_at_its_line() throws IOException {
        String sizes = IntStream.rangeClosed(1, 14).mapToObj(Integer::toString).collect(Collectors.joining(", "));
        StringBuilder space = new StringBuilder("kind: plan-space\nname: Many\nlevers:\n");
        for (int lever = 1; lever <= 6; lever++) {
            String name = "starters-" + lever;
            Files.writeString(
                    folder.resolve(name + ".yaml"),
                    Files.readString(folder.resolve("starters.yaml")).replace("  starters:", "  " + name + ":"));
            space.append("  " + name + ":\n    strategy: " + name + ".yaml\n    varies: people\n    sizes: [" + sizes
                    + "]\n");
        }
        Files.writeString(folder.resolve("space.yaml"), space);
        assertThatThrownBy(() -> find(null, 80, 1))
                .isInstanceOf(BadInput.class)
                .hasMessage(
                        "space.yaml:3:1: levers: the space holds more than 10000 plans; permitted: at most 10000 plans,"
                                + " so fewer sizes, dates or levers");
    }

    /** A clock that breaks down when it has been asked so often. */
    private static final class StoppingClock extends Clock {
        private int left;

        StoppingClock(int left) {
            this.left = left;
        }

        @Override
        public Instant instant() {
            if (left-- == 0) {
                throw new IllegalStateException("stopped here");
            }
            return Instant.EPOCH;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
