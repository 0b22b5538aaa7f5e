package org.caseload.app;

import java.nio.file.Path;
import org.caseload.app.cluster.Cluster;
import org.caseload.app.council.ElsewhereInEngland;
import org.caseload.app.folder.ResultFolder;
import org.caseload.app.folder.ResultPlace;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.Host;
import org.caseload.app.machine.Interrupted;
import org.caseload.app.machine.RunFailed;
import org.caseload.app.request.RunRequest;
import org.caseload.app.request.Slug;
import org.caseload.app.screen.RunScreen;
import org.caseload.app.study.Studies;
import org.caseload.app.study.Study;
import org.caseload.experiment.RunsSoFar;
import org.caseload.result.Origin;
import org.caseload.result.RunResult;

/**
 * Runs a study, again with more runs where that is asked, of which those made before are not made again: reads the scenario, claims a place for the results, simulates, prints the answer and keeps the results.
 * Whatever can be refused is refused before anything is simulated.
 */
public final class RunStudy {
    private final Studies studies;
    private final Host surroundings;
    private RunsSoFar soFar = new RunsSoFar();

    /** A use case on this machine. */
    public RunStudy(Studies studies, Host surroundings) {
        this.studies = studies;
        this.surroundings = surroundings;
    }

    /**
     * Leaves out of answers of fewer runs what the plan does by itself: to tell it the runs are played again, twice, and a first answer is
     * wanted soon.
     *
     * @param runs from how many runs on it is told
     */
    public RunStudy tellingWhatThePlanDoesFrom(int runs) {
        soFar = new RunsSoFar(runs);
        return this;
    }

    /**
     * Runs a study.
     *
     * @return the folder of the results
     * @throws BadInput when the scenario or the place for the results is no good; nothing was simulated
     * @throws RunFailed when the results could not be written; none are left half-written
     * @throws Interrupted when it was stopped; nothing was written
     */
    public Path run(RunRequest request) {
        Study study = studies.open(request.files());
        Simulating simulating = new Simulating(surroundings, request.settings());
        ResultPlace place = simulating.place(request.out(), Slug.of(request.files()));
        Origin origin = simulating.origin(study, Reproduction.command(request, study, surroundings.workingFolder()));
        try (Cluster cluster = Cluster.of(request.settings(), surroundings);
                ResultFolder folder = simulating.claim(place)) {
            RunsSoFar made = cluster.maker(study).map(RunsSoFar::new).orElse(soFar);
            Study.Simulated simulated = withOutsideView(
                    study,
                    simulating.run(
                            soFar.isPlayedAgain(request.settings().runs())
                                    ? study.toSimulate(request.settings().runs())
                                    : request.settings().runs(),
                            finished -> study.simulate(
                                    origin, made, request.settings().parallel(), finished)));
            new RunScreen(surroundings, request.printing())
                    .print(
                            simulated.result(),
                            study.about(),
                            simulated.warnings(),
                            simulated.accepted(),
                            study.uncertain(),
                            Reproduction.path(request.files().scenario(), surroundings.workingFolder()),
                            studies.parent(request.files()));
            if (request.printing().isFull()) {
                study.sheets().forEach(this::tellSheet);
            }
            return simulating.keep(
                    place,
                    folder,
                    new ResultFiles(study, simulated, surroundings).kept(),
                    Simulating.NOTHING_KEPT,
                    request.printing());
        }
    }

    private Study.Simulated withOutsideView(Study study, Study.Simulated simulated) {
        RunResult result = simulated.result();
        ElsewhereInEngland elsewhere = new ElsewhereInEngland(() -> study.stated(surroundings.workingFolder()));
        return new Study.Simulated(
                result.seenFromOutside(elsewhere.of(result.events(), result.series(), result.target())),
                simulated.events(),
                simulated.warnings(),
                simulated.accepted());
    }

    private void tellSheet(String file, String checksum) {
        surroundings.out().line("With:   " + file + " (SHA-256 " + checksum.substring(0, 12) + ")");
    }
}
