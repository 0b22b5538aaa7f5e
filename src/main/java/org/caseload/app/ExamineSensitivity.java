package org.caseload.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.IntConsumer;
import org.caseload.app.folder.FolderMoves;
import org.caseload.app.folder.Manifest;
import org.caseload.app.folder.ResultFolder;
import org.caseload.app.folder.ResultPlace;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.Host;
import org.caseload.app.machine.Interrupted;
import org.caseload.app.machine.Progress;
import org.caseload.app.machine.Reason;
import org.caseload.app.machine.RunFailed;
import org.caseload.app.request.SensitivityRequest;
import org.caseload.app.request.Slug;
import org.caseload.app.study.StrategyStudy;
import org.caseload.app.study.Studies;
import org.caseload.app.study.Study;
import org.caseload.chart.SensitivityCharts;
import org.caseload.experiment.PreparedStudy;
import org.caseload.experiment.ReplicationStopped;
import org.caseload.experiment.sensitivity.Question;
import org.caseload.experiment.sensitivity.SensitivityStudy;
import org.caseload.files.SensitivityTables;
import org.caseload.report.sensitivity.SensitivityText;
import org.caseload.result.Origin;
import org.caseload.result.sensitivity.SensitivityResult;

/**
 * Examines what numbers that nobody knows exactly do to one outcome: reads the scenario, claims a place for the results, simulates, prints
 * what was found and keeps the results.
 */
public final class ExamineSensitivity {
    private static final Path USUAL_FOLDER = Path.of("results");

    private final Studies studies;
    private final Host surroundings;

    /** A use case on this machine. */
    public ExamineSensitivity(Studies studies, Host surroundings) {
        this.studies = studies;
        this.surroundings = surroundings;
    }

    /**
     * Examines a scenario.
     *
     * @throws BadInput when the scenario, the question or the place for the results is no good; nothing was written
     * @throws RunFailed when a run failed, or the results could not be written; none are left half-written
     * @throws Interrupted when it was stopped; nothing was written
     */
    public void examine(SensitivityRequest request) {
        StrategyStudy scenario = studies.competitors(request.scenario()).get(0);
        SensitivityStudy study = study(request, scenario.contender().design());
        Path usual = USUAL_FOLDER.resolve(Slug.of(request.file(), request.with()) + "-sensitivity");
        ResultPlace place = new ResultPlace(request.out().orElse(usual), surroundings.workingFolder());
        try (ResultFolder folder = ResultFolder.claim(place, FolderMoves.ofTheSystem(), surroundings.interruption())) {
            long begun = surroundings.clock().millis();
            SensitivityResult result = simulate(request, study, origin(request, scenario));
            long millis = surroundings.clock().millis() - begun;
            study.design()
                    .blueprint()
                    .warnings()
                    .forEach(warning -> surroundings.err().line("Warning: " + warning));
            surroundings.out().lines(SensitivityText.lines(result));
            surroundings.out().line("");
            ResultFolder.Placed placed = write(request, scenario.study(), result, place, folder, millis);
            surroundings.err().lines(placed.remarks());
            surroundings.out().line("Results: " + place.shown(placed.folder()));
        }
    }

    private static SensitivityStudy study(SensitivityRequest request, PreparedStudy design) {
        int inputs = design.inputs().list().size();
        if (inputs == 0 && !request.tippingPoint()) {
            throw new BadInput(
                    request.file() + ": nothing is uncertain; permitted: a scenario in which at least one number of"
                            + " department or plan is stated as {uncertain: {low: 5 days, mode: 7 days, high: 10 days}}, or --tipping-point");
        }
        try {
            Question question = Question.of(design, request.measure(), request.date());
            return new SensitivityStudy(
                    design,
                    question,
                    request.method(inputs),
                    Math.toIntExact(request.replications()),
                    request.tippingPoint());
        } catch (IllegalArgumentException refused) {
            throw new BadInput(refused.getMessage());
        }
    }

    private SensitivityResult simulate(SensitivityRequest request, SensitivityStudy study, Origin origin) {
        SensitivityResult result;
        try {
            if (request.quiet()) {
                result = run(request, study, origin, done -> {});
            } else {
                try (Progress progress = new Progress(surroundings, study.runs())) {
                    result = run(request, study, origin, progress);
                }
            }
        } catch (ReplicationStopped stopped) {
            throw new RunFailed(stopped.getMessage(), stopped);
        } catch (IllegalArgumentException refused) {
            throw new BadInput(refused.getMessage());
        }
        if (surroundings.interruption().happened()) {
            throw new Interrupted();
        }
        return result;
    }

    private static SensitivityResult run(
            SensitivityRequest request, SensitivityStudy study, Origin origin, IntConsumer finished) {
        return study.run(origin, Math.toIntExact(request.threads()), finished);
    }

    private Origin origin(SensitivityRequest request, StrategyStudy scenario) {
        PreparedStudy design = scenario.contender().design();
        return new Origin(
                scenario.study().name(),
                design.scenario().question(),
                scenario.contender().hash(),
                surroundings.version(),
                request.seed(),
                Math.toIntExact(request.replications()),
                design.scenario().startDate(),
                design.scenario().endDate(),
                Reproduction.command(request, scenario.study(), surroundings.workingFolder()));
    }

    private ResultFolder.Placed write(
            SensitivityRequest request,
            Study study,
            SensitivityResult result,
            ResultPlace place,
            ResultFolder folder,
            long millis) {
        try {
            folder.write(target -> SensitivityTables.write(result, target));
            folder.write(target -> SensitivityCharts.write(result, Files.createDirectory(target.resolve("charts"))));
            folder.write(target -> Files.writeString(target.resolve("scenario.resolved.yaml"), study.resolved()));
            List<String> written = folder.files();
            Manifest manifest = Manifest.of(
                    result.origin(),
                    study.sheets(),
                    surroundings,
                    request.threads(),
                    OptionalLong.empty(),
                    OptionalLong.of(millis),
                    written);
            folder.write(manifest::write);
            return folder.moveIntoPlace();
        } catch (IOException failure) {
            if (surroundings.interruption().happened()) {
                throw new Interrupted();
            }
            throw new RunFailed(
                    "The results could not be written to " + place.shown() + ": " + Reason.of(failure)
                            + ". Nothing was kept.",
                    failure);
        }
    }
}
