package org.caseload.experiment.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.caseload.department.Department;
import org.caseload.department.blueprint.PreparedDepartment;
import org.caseload.files.EventsCsv;
import org.caseload.measure.MeasureCatalogue;
import org.caseload.measure.MeasureRecorder;
import org.caseload.measure.state.WorkerDiary;
import org.caseload.random.KeyedRandom;
import org.caseload.result.MeasureName;
import org.caseload.result.Measures;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.io.ParseResult;
import org.caseload.scenario.io.ScenarioReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The audit trail is complete: from its file alone the department can be put together again, and is at every midnight what the
 * measures say. A hard cap makes children wait; starters are still in their induction.
 */
class ReplayTest {
    private static final int DAYS = 150;
    private static final String DIFFERENCE = """
            kind: scenario
            name: Replayed
            extends: warwickshire-2018.yaml
            department:
              allocation: { policy: hard-cap, cap: 28 }
            """;

    @TempDir
    static Path folder;

    private static List<Replay.Midnight> replayed;
    private static MeasureCatalogue book;
    private static double[][] measured;
    private static List<WorkerDiary.Line> diary;
    private static List<String> stages;

    @BeforeAll
    static void writeTheTrailAndReplayIt() throws IOException {
        Scenario scenario = scenario();
        PreparedDepartment blueprint =
                new PreparedDepartment(scenario.department(), scenario.plan(), scenario.startDate(), DAYS);
        int[] everyDay = IntStream.rangeClosed(0, DAYS).toArray();
        book = new MeasureCatalogue(blueprint, everyDay, Measures.CASELOAD_DFE, List.of(), new int[0]);
        MeasureRecorder recorder = book.recorder();
        WorkerDiary workers = new WorkerDiary(recorder.staff(), everyDay, 0);
        StringWriter file = new StringWriter();
        EventsCsv csv = new EventsCsv(file);
        AuditTrail trail = new AuditTrail(scenario.startDate(), fact -> {
            try {
                csv.row(fact);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
        Department.simulate(blueprint, scenario.plan(), new KeyedRandom(7, 0), List.of(recorder, workers, trail));
        measured = recorder.values();
        diary = workers.lines();
        stages = blueprint.register().stages();
        replayed = replay(file.toString());
    }

    private static Scenario scenario() throws IOException {
        Files.copy(Path.of("scenarios", "warwickshire-2018.yaml"), folder.resolve("warwickshire-2018.yaml"));
        Files.writeString(folder.resolve("replayed.yaml"), DIFFERENCE);
        ParseResult<Scenario> reading = ScenarioReader.read(Path.of("replayed.yaml"), folder);
        return reading.value().orElseThrow(() -> new AssertionError(reading.problemText()));
    }

    /** The cells of this trail hold no comma, so that a line can be cut at each. */
    private static List<Replay.Midnight> replay(String file) {
        List<String> lines = file.lines().toList();
        String[] columns = lines.get(0).split(",", -1);
        Replay replay = new Replay();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            assertThat(cells).as(line).hasSameSizeAs(columns);
            Map<String, String> row = new LinkedHashMap<>();
            for (int c = 0; c < cells.length; c++) {
                row.put(columns[c], cells[c]);
            }
            replay.row(row);
        }
        return replay.midnights;
    }

    private static double measured(String id, int day) {
        for (int line = 0; line < book.entries().size(); line++) {
            MeasureName entry = book.entries().get(line);
            if (entry.id().equals(id) && entry.team().isEmpty()) {
                return measured[line][day];
            }
        }
        throw new AssertionError("no measure " + id);
    }

    @Test
    void every_midnight_is_there() {
        assertThat(replayed).hasSize(DAYS + 1);
        assertThat(replayed.get(0).date()).isEqualTo("2018-07-17");
        assertThat(replayed.get(DAYS).date()).isEqualTo("2018-12-14");
    }

    @Test
    void open_cases_in_each_stage_and_the_list_are_as_measured() {
        boolean somebodyWaits = false;
        for (int day = 0; day <= DAYS; day++) {
            Replay.Midnight midnight = replayed.get(day);
            for (String stage : stages) {
                assertThat((double) midnight.openByStage().getOrDefault(stage, 0))
                        .as(stage + " on " + midnight.date())
                        .isEqualTo(measured("open." + stage, day));
            }
            assertThat((double) midnight.waiting())
                    .as("unallocated on " + midnight.date())
                    .isEqualTo(measured("unallocated.children", day));
            somebodyWaits |= midnight.waiting() > 0;
        }
        assertThat(somebodyWaits).as("the scenario makes children wait").isTrue();
    }

    @Test
    void every_worker_holds_what_the_diary_says() {
        for (int day = 0; day <= DAYS; day++) {
            Map<Integer, Integer> expected = new TreeMap<>();
            for (int w = 0; w < diary.size(); w++) {
                int cases = diary.get(w).cases().get(day);
                if (cases != WorkerDiary.NOT_IN_POST) {
                    expected.put(w + 1, cases);
                }
            }
            Replay.Midnight midnight = replayed.get(day);
            assertThat(midnight.casesByWorker())
                    .as("holders on " + midnight.date())
                    .isEqualTo(expected);
            int held = midnight.casesByWorker().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            assertThat((double) held).isEqualTo(measured("cases.held", day));
        }
    }

    @Test
    void staff_in_post_away_and_in_induction_are_as_measured() {
        for (int day = 0; day <= DAYS; day++) {
            Replay.Midnight midnight = replayed.get(day);
            double held = measured("cases.held", day);
            same(midnight, "workforce.in-post", midnight.inPost(), day);
            same(midnight, "workforce.absent", 100 * midnight.away() / midnight.inPost(), day);
            same(midnight, "workforce.newly-qualified", midnight.newlyQualified(), day);
            same(midnight, "caseload.ramped", held / midnight.inPostRamped(), day);
            same(midnight, "workforce.posts", midnight.posts(), day);
            same(midnight, "workforce.vacancies", midnight.vacant(), day);
        }
    }

    private static void same(Replay.Midnight midnight, String measure, double found, int day) {
        assertThat(found).as(measure + " on " + midnight.date()).isCloseTo(measured(measure, day), within(1e-9));
    }
}
