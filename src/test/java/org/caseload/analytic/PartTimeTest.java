package org.caseload.analytic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.caseload.department.record.DepartmentObserver;
import org.junit.jupiter.api.Test;

/** Staff who work part time: the FTE of the start is exact, the people vary. */
class PartTimeTest {
    /** Counts people and adds up hours, at the start and of those who start later. */
    private static final class Hours implements DepartmentObserver {
        private int peopleAtStart;
        private double fteAtStart;
        private double fteLater;

        @Override
        public void workerStarted(double time, int worker, int team, int grade, double fte, double ramp) {
            if (time > 0) {
                fteLater += fte;
            } else {
                peopleAtStart++;
                fteAtStart += fte;
            }
        }
    }

    /**
     * In units of 0.2 FTE the people it takes to complete x are E(x) = 1 + 0.3 E(x − 3) + 0.7 E(x − 5), and E(x) = 0 for x ≤ 0: the last
     * one works what is left.
     */
    private static double people(int fifths) {
        return fifths <= 0 ? 0 : 1 + 0.3 * people(fifths - 3) + 0.7 * people(fifths - 5);
    }

    @Test
    void people_complete_the_stated_hours() {
        String file = "part-time.yaml";
        List<Hours> runs = ExactModel.of(file).replications(2_000, Hours::new);
        assertThat(runs).allSatisfy(run -> assertThat(run.fteAtStart).as("FTE").isCloseTo(10, within(1e-9)));
        new Claim(
                        file,
                        "people who make 10 FTE, three in ten of them at 60 % of full time",
                        "E(50), E(x) = 1 + 0.3 E(x − 3) + 0.7 E(x − 5)",
                        "11.7953",
                        people(50))
                .holdsFor(runs, run -> run.peopleAtStart);
        new Claim(file, "FTE of 30 starters", "30 (1 − 0.3 × 0.4)", "26.4", 26.4).holdsFor(runs, run -> run.fteLater);
    }
}
