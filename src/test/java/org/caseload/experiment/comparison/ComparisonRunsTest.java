package org.caseload.experiment.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.caseload.experiment.PreparedStudy;
import org.caseload.experiment.Replication;
import org.caseload.experiment.Replications;
import org.caseload.quantity.Span;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.io.ScenarioReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A comparison's replications are those of a run, whichever batches are simulated where and when. */
@Tag("whole")
class ComparisonRunsTest {
    private static final long SEED = 7;
    private static final int RUNS = 52;

    private static Scenario scenario;
    private static List<ComparedStrategy> contenders;
    private static ComparisonRuns whole;

    @BeforeAll
    static void warwickshire() {
        Scenario two = ScenarioReader.read(Path.of("scenarios", "warwickshire-2018.yaml"), Path.of(""))
                .value()
                .orElseThrow();
        scenario = new Scenario(
                two.name(),
                two.question(),
                two.description(),
                two.startDate(),
                Span.parse("2 months"),
                two.target(),
                two.department(),
                two.plan(),
                two.accept(),
                two.report());
        contenders = List.of(contender("as-it-is", scenario), contender("again", scenario));
        whole = new ComparisonRuns(contenders, SEED, 2, BatchStore.NONE);
        whole.runTo(RUNS, done -> {});
    }

    private static ComparedStrategy contender(String id, Scenario scenario) {
        return new ComparedStrategy(id, id, "", id, List.of(), PreparedStudy.forComparison(scenario));
    }

    @Test
    void the_months_of_a_comparison_are_the_months_of_a_run() {
        PreparedStudy weekly = new PreparedStudy(scenario);
        Replication run = new Replications(weekly, SEED).run(3);
        ReplicationSummary extract = whole.extracts(0).get(2);
        List<Integer> months = weekly.readingDays().monthly();
        double[][] ofRun = new RecordedMeasures(weekly.book()).of(run.values().all());
        for (int line = 0; line < ofRun.length; line++) {
            for (int m = 0; m < months.size(); m++) {
                Double read = ofRun[line][weekly.readingDays().place(months.get(m))];
                // Weekly readings add money up in more pieces: the last digit of a double may differ.
                Offset<Double> lastDigits = within(Double.isNaN(read) ? 0 : 1e-12 * Math.abs(read));
                assertThat(extract.values()[line][m])
                        .satisfiesAnyOf(
                                value -> assertThat(value).isEqualTo(read),
                                value -> assertThat(value).isCloseTo(read, lastDigits));
            }
        }
        assertThat(extract.targetDay()).isEqualTo(run.targetDay());
    }

    @Test
    void a_strategy_that_changes_nothing_differs_nowhere() {
        for (int i = 0; i < RUNS; i++) {
            assertThat(whole.extracts(1).get(i)).isEqualTo(whole.extracts(0).get(i));
        }
    }

    @Test
    void steps_and_batches_kept_before_give_the_same_replications() {
        MapStore store = new MapStore();
        new ComparisonRuns(contenders, SEED, 1, store).runTo(RUNS, done -> {});
        store.batches.keySet().removeIf(batch -> batch.endsWith(" 0"));
        assertThat(store.batches.keySet()).containsExactlyInAnyOrder("as-it-is 1", "again 1");
        ComparisonRuns stepwise = new ComparisonRuns(contenders, SEED, 1, store);
        assertThat(stepwise.keptBefore(RUNS)).isEqualTo(4);
        stepwise.runTo(51, done -> {});
        stepwise.runTo(RUNS, done -> {});
        for (int c = 0; c < 2; c++) {
            assertThat(stepwise.extracts(c)).isEqualTo(whole.extracts(c));
        }
    }

    private static final class MapStore implements BatchStore {
        private final Map<String, List<ReplicationSummary>> batches = new HashMap<>();

        @Override
        public synchronized Optional<List<ReplicationSummary>> find(ComparedStrategy contender, int batch, int size) {
            return Optional.ofNullable(batches.get(contender.id() + " " + batch))
                    .filter(batch1 -> batch1.size() >= size)
                    .map(batch1 -> batch1.subList(0, size));
        }

        @Override
        public synchronized void keep(ComparedStrategy contender, int batch, List<ReplicationSummary> extracts) {
            batches.put(contender.id() + " " + batch, extracts);
        }
    }
}
