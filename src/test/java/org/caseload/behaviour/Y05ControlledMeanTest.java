package org.caseload.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.caseload.department.Department;
import org.caseload.department.blueprint.PreparedDepartment;
import org.caseload.department.record.DepartmentObserver;
import org.caseload.experiment.DrawnYears;
import org.caseload.experiment.PreparedStudy;
import org.caseload.random.KeyedRandom;
import org.caseload.statistics.MeanInterval;
import org.caseload.statistics.regression.ControlledMean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Rung Y: means without what the years happened to do. Of the 600 open cases of {@link Y03ReturnToNormTest} the mean is 600 exactly, since
 * the mean of the factor is 1.
 */
class Y05ControlledMeanTest {
    private static final int STUDIES = 400;
    private static final int RUNS = 20;
    private static final int DAYS = 365;

    private static final String SIX_HUNDRED = """
            horizon: 12 months
            department:
              demand: {referrals-per-year: 3652.5}
              pathway:
                stages: {work: {duration: {exponential: 60 days}, needs-the-worker: no, branches: {closed: rest}}}
              workforce: {teams: {team: {in-post: {worker: 40}}}}
              open-cases: {work: 600}
              from-year-to-year: {cases: {standard-deviation: 15 %, memory: 1 year}}
            """;

    private static final class Open implements DepartmentObserver {
        private int open;

        @Override
        public void allocated(double time, int childCase, int worker) {
            open++;
        }

        @Override
        public void released(double time, int childCase, int worker) {
            open--;
        }
    }

    /** Var F = e^(σ² (1 − e⁻²)) − 1 = .0195, so 600² var F = 7,030 of 7,630: a plain mean needs some 12 times as many runs. */
    @Test
    @Tag("slow")
    void four_hundred_studies_cover_the_exact_mean_and_are_as_sure_as_eight_times_as_many_runs() {
        PreparedStudy study = new PreparedStudy(World.scenario(SIX_HUNDRED));
        PreparedDepartment department = new PreparedDepartment(
                study.scenario().department(),
                study.scenario().plan(),
                study.scenario().startDate(),
                DAYS);
        int covered = 0;
        int plain = 0;
        double narrower = 0;
        for (int seed = 1; seed <= STUDIES; seed++) {
            double[] open = new double[RUNS];
            for (int run = 0; run < RUNS; run++) {
                Open end = new Open();
                Department.simulate(department, Map.of(), new KeyedRandom(seed, run), List.of(end));
                open[run] = end.open;
            }
            double[][] controls = DrawnYears.of(study, seed, RUNS).controls(DAYS);
            ControlledMean mean = ControlledMean.of(open, controls, 0.95);
            MeanInterval without = MeanInterval.student(open, 0.95);
            covered += mean.low() <= 600 && 600 <= mean.high() ? 1 : 0;
            plain += without.covers(600) ? 1 : 0;
            narrower += Math.pow(mean.halfWidth() / without.halfWidth(), 2);
        }
        assertThat(covered / (double) STUDIES).isBetween(0.93, 0.97);
        assertThat(narrower / STUDIES).isLessThan(1 / 8.0);
    }
}
