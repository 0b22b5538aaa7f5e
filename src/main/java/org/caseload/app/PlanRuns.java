package org.caseload.app;

import java.util.List;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.Host;
import org.caseload.app.machine.Interrupted;
import org.caseload.app.machine.Progress;
import org.caseload.app.machine.RunFailed;
import org.caseload.app.request.CompareRequest;
import org.caseload.app.request.PlanRunsRequest;
import org.caseload.app.study.StrategyStudy;
import org.caseload.app.study.Studies;
import org.caseload.experiment.ReplicationStopped;
import org.caseload.experiment.comparison.BatchStore;
import org.caseload.experiment.comparison.ComparisonRuns;
import org.caseload.experiment.comparison.RunsPlanner;
import org.caseload.report.comparison.RunsPlanText;
import org.caseload.result.Origin;

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
        CompareRequest comparison = request.comparison();
        List<StrategyStudy> competitors = studies.competitors(comparison);
        ComparisonRuns pilot = CompareStrategies.runs(comparison, competitors, BatchStore.NONE);
        try {
            RunsPlanner planner = new RunsPlanner(request.precision(), pilot);
            simulate(request, pilot);
            surroundings.out().lines(RunsPlanText.lines(planner.plan(origin(request, competitors.get(0)))));
        } catch (IllegalArgumentException refused) {
            throw new BadInput(refused.getMessage());
        } catch (ReplicationStopped stopped) {
            throw new RunFailed(stopped.getMessage(), stopped);
        }
    }

    private void simulate(PlanRunsRequest request, ComparisonRuns pilot) {
        int runs = Math.toIntExact(request.pilot());
        if (request.quiet()) {
            pilot.runTo(runs, done -> {});
        } else {
            int all = Math.multiplyExact(runs, pilot.contenders().size());
            try (Progress progress = new Progress(surroundings, all)) {
                pilot.runTo(runs, progress);
            }
        }
        if (surroundings.interruption().happened()) {
            throw new Interrupted();
        }
    }

    private Origin origin(PlanRunsRequest request, StrategyStudy base) {
        return new Origin(
                base.study().name(),
                base.contender().design().scenario().question(),
                base.contender().hash(),
                surroundings.version(),
                request.seed(),
                Math.toIntExact(request.pilot()),
                base.contender().design().scenario().startDate(),
                base.contender().design().scenario().endDate(),
                Reproduction.command(request, base.study(), surroundings.workingFolder()));
    }
}
