package org.caseload.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.caseload.app.folder.ResultFolder;
import org.caseload.app.folder.ResultPlace;
import org.caseload.app.machine.Host;
import org.caseload.app.request.Keeping;
import org.caseload.app.study.Study;
import org.caseload.experiment.PreparedStudy;
import org.caseload.report.chapter.Answer;
import org.caseload.report.saved.ReportFile;
import org.caseload.report.terminal.TerminalReport;
import org.caseload.scenario.io.picture.LogoFile;

/** Shows an answer, and keeps it in a folder that was claimed before anything was simulated, where somebody asked for one. */
final class AnswerFolder implements AutoCloseable {
    private final Simulating simulating;
    private final Host surroundings;
    private final Optional<ResultPlace> place;
    private final Optional<ResultFolder> folder;

    private AnswerFolder(Simulating simulating, Host surroundings, Optional<ResultPlace> place) {
        this.simulating = simulating;
        this.surroundings = surroundings;
        this.place = place;
        folder = place.map(simulating::claim);
    }

    /** Claims the folder asked for, or the usual one of that name. */
    static AnswerFolder claim(Keeping keeping, String usual, Simulating simulating, Host surroundings) {
        return new AnswerFolder(
                simulating,
                surroundings,
                keeping.wanted() ? Optional.of(simulating.place(keeping.out(), usual)) : Optional.empty());
    }

    /**
     * Prints the answer and keeps it.
     *
     * @return the folder, where there is one
     */
    Optional<Path> show(Answer answer, Study study) {
        surroundings.out().lines(TerminalReport.lines(answer.printed()));
        return folder.map(claimed -> {
            surroundings.out().line("");
            Simulating.Kept kept = new Simulating.Kept(
                    answer.origin(), study.sheets(), OptionalLong.empty(), parts(answer, study, surroundings));
            return simulating.keep(place.orElseThrow(), claimed, kept, Simulating.NOTHING_KEPT);
        });
    }

    /** What every folder of an answer holds: the resolved scenario, the council's logo, and the report. */
    static List<ResultFolder.Part> parts(Answer answer, Study study, Host surroundings) {
        return List.of(
                folder -> Files.writeString(folder.resolve("scenario.resolved.yaml"), study.resolved()),
                folder -> LogoFile.write(study.logo(), folder),
                folder -> {
                    PreparedStudy design = study.prepared();
                    ReportFile.write(
                            answer.paper(ReportBackground.of(
                                    answer.origin(),
                                    study,
                                    study.sheets(),
                                    design.solved(),
                                    design.warnings().told(),
                                    surroundings)),
                            folder);
                });
    }

    @Override
    public void close() {
        folder.ifPresent(ResultFolder::close);
    }
}
