package org.caseload.analytic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caseload.statistics.MeanInterval;
import org.junit.jupiter.api.Test;

/** Cases given to anybody make every caseload Poisson(15); cases given to the least loaded must lie closer together. */
class AllocationTest {
    private static final String RANDOM = "random-allocation.yaml";
    private static final double MEAN = 15;

    /** P(more than k cases) by Poisson(15). */
    private static double poissonAbove(int most) {
        double term = Math.exp(-MEAN);
        double below = term;
        for (int n = 1; n <= most; n++) {
            term *= MEAN / n;
            below += term;
        }
        return 1 - below;
    }

    @Test
    void random_allocation_makes_caseloads_poisson() {
        List<CaseloadSpread> runs = ExactModel.of(RANDOM).replications(60, CaseloadSpread::new);
        new Claim(RANDOM, "caseload of a worker, mean", "300 / 20", "15", MEAN)
                .holdsFor(runs, run -> run.mean(Trajectory::mean));
        new Claim(RANDOM, "share of workers above 20 cases", "P(Poisson(15) > 20)", "0.0829709", poissonAbove(20))
                .within(0.04)
                .holdsFor(runs, run -> run.mean(worker -> worker.above(20)));
        new Claim(RANDOM, "share of workers above 25 cases", "P(Poisson(15) > 25)", "0.0061849", poissonAbove(25))
                .within(0.12)
                .holdsFor(runs, run -> run.mean(worker -> worker.above(25)));
    }

    /** Five of twenty go to the seven of another team, with none of their cases; which each team holds is as before. */
    @Test
    void people_who_go_to_another_team_leave_their_cases() {
        String file = "move-between-teams.yaml";
        List<TeamCaseloads> runs = ExactModel.of(file).replications(30, () -> new TeamCaseloads(366));
        new Claim(file, "cases per worker of a team of 20 of whom 5 have gone to another", "2.5 × 120 / 15", "20", 20)
                .holdsFor(runs, run -> run.of(0));
        new Claim(file, "cases per worker of a team of 7 to whom they went", "0.4 × 2.5 × 240 / 12", "20", 20)
                .within(0.012)
                .holdsFor(runs, run -> run.of(1));
    }

    @Test
    void least_loaded_allocation_is_narrower() {
        double[] above = ExactModel.of("least-loaded-allocation.yaml").replications(10, CaseloadSpread::new).stream()
                .mapToDouble(run -> run.mean(worker -> worker.above(20)))
                .toArray();
        assertThat(MeanInterval.student(above, 0.999).high()).isLessThan(poissonAbove(20) / 5);
    }
}
