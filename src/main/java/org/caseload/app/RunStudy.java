package org.caseload.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.caseload.app.folder.FolderMoves;
import org.caseload.app.folder.ResultFolder;
import org.caseload.app.folder.ResultPlace;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.Host;
import org.caseload.app.machine.Interrupted;
import org.caseload.app.machine.Progress;
import org.caseload.app.machine.Reason;
import org.caseload.app.machine.RunFailed;
import org.caseload.app.request.RunRequest;
import org.caseload.app.request.Slug;
import org.caseload.app.study.Studies;
import org.caseload.app.study.Study;
import org.caseload.report.chapter.IgnoranceText;
import org.caseload.report.chapter.OriginLines;
import org.caseload.report.chapter.SolvedTable;
import org.caseload.report.run.KeyMeasures;
import org.caseload.report.run.PlainAnswer;
import org.caseload.result.RunResult;

/**
 * Runs a study: reads the scenario, claims a place for the results, simulates, prints the answer and keeps the results.
 * Whatever can be refused is refused before anything is simulated.
 */
public final class RunStudy {
    private static final Path USUAL_FOLDER = Path.of("results");

    private final Studies studies;
    private final Host surroundings;

    /** A use case on this machine. */
    public RunStudy(Studies studies, Host surroundings) {
        this.studies = studies;
        this.surroundings = surroundings;
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
        Study study = studies.open(request.file(), request.strategies(), request.horizon());
        ResultPlace place = place(request);
        try (ResultFolder folder = ResultFolder.claim(place, FolderMoves.ofTheSystem(), surroundings.interruption())) {
            long begun = surroundings.clock().millis();
            Study.Simulated simulated = simulate(request, study);
            ResultFiles files = new ResultFiles(
                    study,
                    simulated,
                    surroundings,
                    request.threads(),
                    surroundings.clock().millis() - begun);
            simulated.warnings().forEach(warning -> surroundings.err().line("Warning: " + warning));
            print(simulated.result(), study);
            ResultFolder.Placed placed = write(place, folder, files);
            tell(place, placed);
            return placed.folder();
        }
    }

    private ResultPlace place(RunRequest request) {
        Path usual = USUAL_FOLDER.resolve(Slug.of(request.file(), request.strategies()));
        return new ResultPlace(request.out().orElse(usual), surroundings.workingFolder());
    }

    private Study.Simulated simulate(RunRequest request, Study study) {
        String command = Reproduction.command(request, study, surroundings.workingFolder());
        Study.Simulated simulated;
        if (request.quiet()) {
            simulated = study.simulate(request, surroundings.version(), command, done -> {});
        } else {
            try (Progress progress = new Progress(surroundings, request.replications())) {
                simulated = study.simulate(request, surroundings.version(), command, progress);
            }
        }
        if (surroundings.interruption().happened()) {
            throw new Interrupted();
        }
        return simulated;
    }

    private ResultFolder.Placed write(ResultPlace place, ResultFolder folder, ResultFiles files) {
        try {
            for (ResultFolder.Part part : files.parts()) {
                folder.write(part);
            }
            List<String> written = folder.files();
            folder.write(target -> files.writeManifest(target, written));
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

    private void print(RunResult result, Study study) {
        paragraph(PlainAnswer.lines(result));
        paragraph(SolvedTable.lines(result));
        paragraph(KeyMeasures.lines(result));
        paragraph(uncertain(study));
        paragraph(IgnoranceText.lines(result.ignorance()));
        surroundings.out().lines(OriginLines.lines(result));
        study.sheets()
                .forEach((file, checksum) ->
                        surroundings.out().line("With:   " + file + " (SHA-256 " + checksum.substring(0, 12) + ")"));
    }

    private static List<String> uncertain(Study study) {
        if (study.uncertain().isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of("Not known exactly, and drawn once in each run:"));
        study.uncertain().forEach(line -> lines.add("  " + line));
        return lines;
    }

    private void paragraph(List<String> lines) {
        surroundings.out().lines(lines);
        if (!lines.isEmpty()) {
            surroundings.out().line("");
        }
    }

    private void tell(ResultPlace place, ResultFolder.Placed placed) {
        surroundings.err().lines(placed.remarks());
        surroundings.out().line("Results: " + place.shown(placed.folder()));
    }
}
