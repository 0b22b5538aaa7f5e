package org.caseload.experiment.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.caseload.experiment.PreparedStudy;
import org.caseload.result.Origin;
import org.caseload.result.comparison.StaffNeeded;
import org.caseload.result.comparison.StaffNeeded.Answer;
import org.caseload.result.comparison.StaffNeeded.Demand;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.io.ScenarioReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A hundred cases that nobody closes and four workers, who hold 25 each: for 10.5 each or fewer, ten workers must be there (nine
 * would hold 11.1), so six of those who accepted must come.
 */
@Tag("whole")
class StaffSearchTest {
    private static final Path TINY =
            Path.of("src/test/resources/behaviour/tiny.yaml").toAbsolutePath();

    @TempDir
    private Path folder;

    private PreparedStudy design(String dropOut) throws IOException {
        Path file = folder.resolve("wave.yaml");
        Files.writeString(file, """
                kind: scenario
                extends: tiny.yaml
                name: A hundred cases
                horizon: 100 days
                target: { measure: caseload.practitioner, at-most: 10.5 }
                department:
                  pathway: { stages: { work: { duration: { constant: 30000000 days } } } }
                  workforce: { teams: { team: { in-post: { worker: 4 } } } }
                  open-cases: { work: 100 }
                plan:
                  cohort: { action: recruit, on: 2018-09-01, until: 2019-12-31, people: 3, grade: worker, posts: temporary, drop-out: %s }
                """.formatted(dropOut));
        Files.copy(TINY, folder.resolve("tiny.yaml"));
        var reading = ScenarioReader.read(file, folder);
        assertThat(reading.problems()).isEmpty();
        return PreparedStudy.forComparison(reading.value().orElseThrow());
    }

    private static StaffNeeded search(PreparedStudy design, int runs, int most, int threads) {
        Scenario scenario = design.scenario();
        Origin origin = new Origin(
                "A hundred cases", "", "hash", "test", 5, runs, scenario.startDate(), scenario.endDate(), "again");
        List<Integer> told = new ArrayList<>();
        StaffSearch search = new StaffSearch(design, "cohort", 2, most, threads);
        StaffNeeded needed = search.search(origin, told::add);
        assertThat(told).isSorted().endsWith(search.mostRuns(runs));
        return needed;
    }

    @Test
    void where_nothing_is_left_to_chance_six_are_needed_and_a_division_says_so_too() throws IOException {
        StaffNeeded needed = search(design("0 %"), 30, 50, 1);
        assertThat(needed.date()).isEqualTo(LocalDate.of(2018, 10, 1));
        assertThat(needed.answers())
                .containsExactly(
                        new Answer(Demand.ON_AVERAGE, OptionalInt.of(6), OptionalInt.of(6), OptionalInt.of(6)),
                        // All 30 runs meet it at six and none at five; Wilson, R: prop.test(30, 30, correct = FALSE):
                        // 0.886 to 1.
                        new Answer(Demand.HALF, OptionalInt.of(6), OptionalInt.of(6), OptionalInt.of(6)),
                        new Answer(Demand.EIGHT_IN_TEN, OptionalInt.of(6), OptionalInt.of(6), OptionalInt.of(6)));
        assertThat(needed.size(6).mean().value()).isCloseTo(10, within(1e-12));
        assertThat(needed.size(5).mean().value()).isCloseTo(100 / 9.0, within(1e-12));
        assertThat(needed.size(5).met().value()).isZero();
        // 4 workers × (25 / 10.5 − 1)
        assertThat(needed.division().orElseThrow()).isCloseTo(5.5238, within(1e-4));
    }

    @Test
    void too_small_a_search_says_that_more_are_needed() throws IOException {
        StaffNeeded needed = search(design("0 %"), 2, 5, 1);
        assertThat(needed.answers())
                .allSatisfy(answer -> assertThat(answer.people()).isEmpty());
    }

    /** Of k who accept, X come, binomial with 1/2: the mean is E 100/(4 + X) at most 10.5, and the share at the target P(X at least 6). */
    @Test
    void where_half_do_not_come_the_exact_answer_lies_in_the_interval() throws IOException {
        StaffNeeded needed = search(design("50 %"), 400, 64, 2);
        assertThat(needed.answers().get(0)).satisfies(answer -> covers(answer, leastOnAverage()));
        assertThat(needed.answers().get(1)).satisfies(answer -> covers(answer, leastInShare(0.5)));
        assertThat(needed.answers().get(2)).satisfies(answer -> covers(answer, leastInShare(0.8)));
        assertThat(search(design2(), 400, 64, 1)).isEqualTo(needed);
    }

    private PreparedStudy design2() throws IOException {
        Files.delete(folder.resolve("tiny.yaml"));
        return design("50 %");
    }

    private static void covers(Answer answer, int exact) {
        int fewest = answer.fewest().orElseThrow();
        int most = answer.most().orElseThrow();
        assertThat(exact).isBetween(fewest, most);
        assertThat(answer.people().orElseThrow()).isBetween(fewest, most);
        assertThat(most - fewest).isLessThanOrEqualTo(3);
    }

    private static int leastOnAverage() {
        return IntStream.range(1, 64)
                .filter(accepted -> {
                    BinomialDistribution come = new BinomialDistribution(null, accepted, 0.5);
                    double mean = IntStream.rangeClosed(0, accepted)
                            .mapToDouble(x -> come.probability(x) * 100 / (4 + x))
                            .sum();
                    return mean <= 10.5;
                })
                .findFirst()
                .orElseThrow();
    }

    private static int leastInShare(double share) {
        return IntStream.range(1, 64)
                .filter(accepted -> 1 - new BinomialDistribution(null, accepted, 0.5).cumulativeProbability(5) >= share)
                .findFirst()
                .orElseThrow();
    }
}
