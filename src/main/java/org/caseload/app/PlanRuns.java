package org.caseload.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.Host;
import org.caseload.app.machine.Interrupted;
import org.caseload.app.machine.RunFailed;
import org.caseload.app.request.Keeping;
import org.caseload.app.request.PlanRunsRequest;
import org.caseload.app.request.RunSettings;
import org.caseload.app.request.Slug;
import org.caseload.app.study.StrategyStudy;
import org.caseload.app.study.Studies;
import org.caseload.app.study.Study;
import org.caseload.experiment.comparison.BatchStore;
import org.caseload.experiment.comparison.ComparisonRuns;
import org.caseload.experiment.comparison.RunsPlanner;
import org.caseload.report.comparison.RunsPlanAnswer;
import org.caseload.result.Origin;
import org.caseload.result.comparison.RunsPlan;

/** Says how many runs a question needs, from a pilot. It prints, and writes to disk only what it is asked to keep. */
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
     * @param keeping whether the plan is kept too
     * @return the folder in which it is kept, if it is
     * @throws BadInput when a file or a question is no good; nothing was simulated
     * @throws RunFailed when a run of the pilot failed
     * @throws Interrupted when it was stopped
     */
    public Optional<Path> plan(PlanRunsRequest request, Keeping keeping) {
        RunSettings settings = request.pilot();
        List<StrategyStudy> competitors = studies.competitors(request.base(), request.strategies());
        ComparisonRuns pilot = CompareStrategies.runs(settings, competitors, BatchStore.NONE);
        RunsPlanner planner = Simulating.unlessRefused(() -> new RunsPlanner(request.precision(), pilot));
        Simulating simulating = new Simulating(surroundings, settings);
        Study base = competitors.get(0).study();
        Origin origin = simulating.origin(base, command(request, base));
        try (AnswerFolder folder =
                AnswerFolder.claim(keeping, Slug.of(request.base()) + "-plan-runs", simulating, surroundings)) {
            simulating.run(settings.replications() * competitors.size(), finished -> {
                pilot.runTo(settings.runs(), finished);
                return pilot;
            });
            RunsPlan plan = Simulating.unlessRefused(() -> planner.plan(origin));
            return folder.show(RunsPlanAnswer.of(plan), base);
        }
    }

    /** The command that plans the same runs again. */
    private String command(PlanRunsRequest request, Study base) {
        StringBuilder command = Reproduction.begun("plan-runs", request.base(), surroundings.workingFolder());
        request.strategies()
                .forEach(file -> command.append(' ').append(Reproduction.path(file, surroundings.workingFolder())));
        request.precision().forEach(words -> command.append(" --precision ").append(Reproduction.quoted(words)));
        return command + " --pilot " + Reproduction.ended(request.pilot(), base);
    }
}
