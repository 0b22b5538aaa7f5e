package org.caseload.app;

import java.util.List;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.Host;
import org.caseload.app.machine.Interrupted;
import org.caseload.app.machine.RunFailed;
import org.caseload.app.request.PlanRunsRequest;
import org.caseload.app.request.RunSettings;
import org.caseload.app.study.StrategyStudy;
import org.caseload.app.study.Studies;
import org.caseload.app.study.Study;
import org.caseload.experiment.comparison.BatchStore;
import org.caseload.experiment.comparison.ComparisonRuns;
import org.caseload.experiment.comparison.RunsPlanner;
import org.caseload.report.comparison.RunsPlanText;
import org.caseload.result.Origin;
import org.caseload.result.comparison.RunsPlan;

/** Says how many runs a question needs, from a pilot. It prints and writes nothing to disk. */
public final class PlanRuns {
    private final Studies studies;
    private final Host surroundings;

    /** A use case on this machine. */
    public PlanRuns(Studies studies, Host surroundings) {
        this.studies = studies;
        this.surroundings = surroundings;
    }

    /**
     * Plans.
     *
     * @throws BadInput when a file or a question is no good; nothing was simulated
     * @throws RunFailed when a run of the pilot failed
     * @throws Interrupted when it was stopped
     */
    public void plan(PlanRunsRequest request) {
        RunSettings settings = request.pilot();
        List<StrategyStudy> competitors = studies.competitors(request.base(), request.strategies());
        ComparisonRuns pilot = CompareStrategies.runs(settings, competitors, BatchStore.NONE);
        RunsPlanner planner = Simulating.unlessRefused(() -> new RunsPlanner(request.precision(), pilot));
        Simulating simulating = new Simulating(surroundings, settings);
        Study base = competitors.get(0).study();
        Origin origin = simulating.origin(base, Reproduction.command(request, base, surroundings.workingFolder()));
        simulating.run(settings.replications() * competitors.size(), finished -> {
            pilot.runTo(settings.runs(), finished);
            return pilot;
        });
        RunsPlan plan = Simulating.unlessRefused(() -> planner.plan(origin));
        surroundings.out().lines(RunsPlanText.lines(plan));
    }
}
