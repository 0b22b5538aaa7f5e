package org.caseload.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caseload.department.record.DepartmentObserver;
import org.caseload.department.record.Register;
import org.caseload.experiment.PreparedStudy;
import org.caseload.experiment.Replications;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.io.ScenarioReader;
import org.junit.jupiter.api.Test;

/** The shipped files of cases and staff: at the first midnight the department is what they say, in every run. */
class OwnFilesTest {
    private static final Path FOLDER = Path.of("scenarios");

    /** Who is there and what is open at the first midnight. */
    private static final class FirstMidnight implements DepartmentObserver {
        private final Map<String, Integer> open = new TreeMap<>();
        private Register names;
        private int waiting;
        private int staff;
        private boolean over;

        private void count(String what, int more) {
            if (!over) {
                open.merge(what, more, Integer::sum);
            }
        }

        @Override
        public void began(Register register) {
            names = register;
        }

        @Override
        public void stageEntered(double time, int childCase, int stage, double clockStarted) {
            count(names.stages().get(stage), 1);
        }

        @Override
        public void stageLeft(double time, int childCase, int stage, double clockStarted) {
            count(names.stages().get(stage), -1);
        }

        @Override
        public void waiting(double time, int childCase, int stage) {
            waiting += over ? 0 : 1;
        }

        @Override
        public void stoppedWaiting(double time, int childCase, int stage) {
            waiting -= over ? 0 : 1;
        }

        @Override
        public void workerStarted(double time, int worker, int team, int grade, double fte, double ramp) {
            staff += over ? 0 : 1;
        }

        @Override
        public void midnight(int day) {
            over = true;
        }
    }

    @Test
    void the_first_midnight_is_what_the_files_say() throws IOException {
        List<String> rows = Files.readAllLines(FOLDER.resolve("data/open-cases.csv"));
        Map<String, Integer> stated = new TreeMap<>();
        rows.stream().skip(1).forEach(row -> stated.merge(row.split(",", -1)[1], 1, Integer::sum));
        long unallocated = rows.stream().filter(row -> row.endsWith(",")).count();
        Scenario scenario = ScenarioReader.read(
                        FOLDER.resolve("from-your-own-files.yaml"), Path.of("").toAbsolutePath())
                .value()
                .orElseThrow();
        PreparedStudy design = new PreparedStudy(scenario);
        for (int number = 1; number <= 3; number++) {
            FirstMidnight first = new FirstMidnight();
            new Replications(design, 1).run(number, first);
            assertThat(first.open).isEqualTo(stated);
            assertThat(first.waiting).isEqualTo((int) unallocated).isPositive();
            assertThat(first.staff).isEqualTo(12);
        }
    }
}
