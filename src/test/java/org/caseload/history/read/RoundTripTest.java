package org.caseload.history.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.caseload.department.casework.Stage;
import org.caseload.experiment.PreparedStudy;
import org.caseload.experiment.Replications;
import org.caseload.history.CaseHistory;
import org.caseload.history.KindOfWork;
import org.caseload.history.learning.Expected;
import org.caseload.history.learning.Learning;
import org.caseload.history.learning.Learnt;
import org.caseload.history.learning.LearntBand;
import org.caseload.history.learning.LearntStage;
import org.caseload.random.Law;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.io.ScenarioReader;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The events of runs, written as Annex A and read again, give back the lengths and ends that the scenario states. */
class RoundTripTest {
    private static final Path FOLDER = Path.of("src/test/resources/learning");
    private static final LocalDate AS_OF = LocalDate.of(2025, 6, 15);
    private static final double TWO_ERRORS = 1.96;
    private static final int PARTS = 20;

    @TempDir
    Path folder;

    /** How many intervals there were and how many held the truth. */
    private static final class Count {
        private int all;
        private int held;

        void add(boolean holds) {
            all++;
            held += holds ? 1 : 0;
        }

        double share() {
            return (double) held / all;
        }

        @Override
        public String toString() {
            return held + " of " + all + ", " + Math.round(1000 * share()) / 10.0 + " %";
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"known-lengths.yaml", "known-lengths-growing.yaml"})
    void lists_of_forty_runs_give_back_their_lengths(String scenario) throws IOException {
        // 40 × about 25 intervals, those of one list depend on each other: three standard errors are some 4 points
        check(scenario, 40, 0.91, 0.99);
    }

    private void check(String file, int runs, double least, double most) throws IOException {
        Scenario scenario = ScenarioReader.read(
                        FOLDER.resolve(file), Path.of("").toAbsolutePath())
                .value()
                .orElseThrow();
        PreparedStudy study = new PreparedStudy(scenario);
        List<Expected> laws = laws(scenario);
        Learning learning =
                new Learning(laws, scenario.department().demand().season(), 0.1, 0.2, Learning.USUAL_PSEUDO_CASES);
        Map<KindOfWork, Count> curves = new EnumMap<>(KindOfWork.class);
        Count exits = new Count();
        for (int run = 1; run <= runs; run++) {
            EventsOfRun events = new EventsOfRun(scenario.startDate());
            new Replications(study, 1).run(run, events);
            Path lists = folder.resolve(file + run);
            new AnnexAWriter(events.cases(AS_OF), AS_OF, field -> "x", false).folder(lists);
            CaseHistory history = Reading.of(AS_OF, lists);
            Learnt learnt = learning.from(history);
            learnt.stages()
                    .forEach(stage -> compare(stage, curves.computeIfAbsent(stage.work(), work -> new Count()), exits));
        }
        Count all = new Count();
        curves.values().forEach(count -> {
            all.all += count.all;
            all.held += count.held;
        });
        assertThat(curves).hasSize(KindOfWork.values().length);
        assertThat(all.share()).as("curves: %s", curves).isBetween(least, most);
        assertThat(exits.share()).as("exits: %s", exits).isBetween(least, 1.0);
    }

    private static List<Expected> laws(Scenario scenario) {
        List<Expected> laws = new ArrayList<>();
        for (KindOfWork work : KindOfWork.values()) {
            Stage stage = scenario.department().pathway().stages().get(work.stage());
            Map<KindOfWork, Double> goesOn = new EnumMap<>(KindOfWork.class);
            for (KindOfWork to : KindOfWork.values()) {
                if (stage.branches().containsKey(to.stage())) {
                    goesOn.put(to, stage.branches().get(to.stage()).share().orElseThrow());
                }
            }
            laws.add(new Expected(work, stage.duration().law(), stage.duration().law(), false, goesOn));
        }
        return laws;
    }

    private static void compare(LearntStage stage, Count curves, Count exits) {
        List<LearntBand> bands = stage.bands();
        boolean told = true;
        for (int j = 0; j < bands.size() - 1; j++) {
            told &= bands.get(j).used();
            if (told) {
                curves.add(bands.get(j)
                        .open()
                        .covers(open(stage.expected().law(), bands.get(j).upTo())));
            }
        }
        stage.exits()
                .ifPresent(of -> of.values()
                        .forEach(exit ->
                                exits.add(Math.abs(exit.share() - exit.published()) <= TWO_ERRORS * exit.deviation())));
    }

    /** The share whose dates lie further apart than so many days: a case begins at any time of the day. */
    private static double open(Law law, double days) {
        double sum = 0;
        for (int i = 0; i < PARTS; i++) {
            sum += 1 - law.cumulative(days + (i + 0.5) / PARTS);
        }
        return sum / PARTS;
    }
}
