package org.caseload.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.caseload.app.folder.ResultFolder;
import org.caseload.app.folder.ResultPlace;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.Host;
import org.caseload.app.machine.Interrupted;
import org.caseload.app.machine.RunFailed;
import org.caseload.app.request.SensitivityRequest;
import org.caseload.app.request.Slug;
import org.caseload.app.study.Studies;
import org.caseload.app.study.Study;
import org.caseload.chart.SensitivityCharts;
import org.caseload.experiment.PreparedStudy;
import org.caseload.experiment.sensitivity.Question;
import org.caseload.experiment.sensitivity.SensitivityStudy;
import org.caseload.files.SensitivityTables;
import org.caseload.report.chapter.Answer;
import org.caseload.report.sensitivity.SensitivityAnswer;
import org.caseload.report.terminal.TerminalReport;
import org.caseload.result.Origin;
import org.caseload.result.sensitivity.SensitivityResult;

/**
 * Examines what numbers that nobody knows exactly do to one outcome: reads the scenario, claims a place for the results, simulates, prints
 * what was found and keeps the results.
 */
public final class ExamineSensitivity {
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
     * @return the folder of the results
     * @throws BadInput when the scenario, the question or the place for the results is no good; nothing was written
     * @throws RunFailed when a run failed, or the results could not be written; none are left half-written
     * @throws Interrupted when it was stopped; nothing was written
     */
    public Path examine(SensitivityRequest request) {
        Study scenario = studies.open(request.files());
        SensitivityStudy study = study(request, scenario.prepared());
        Simulating simulating = new Simulating(surroundings, request.settings());
        ResultPlace place = simulating.place(request.out(), Slug.of(request.files()) + "-sensitivity");
        Origin origin = simulating.origin(scenario, command(request, scenario));
        try (ResultFolder folder = simulating.claim(place)) {
            SensitivityResult result = Simulating.unlessRefused(() -> simulating.run(
                    study.runs(),
                    finished -> study.run(origin, request.settings().parallel(), finished)));
            simulating.warn(study.design().warnings().told());
            Answer answer = SensitivityAnswer.of(result);
            surroundings.out().lines(TerminalReport.lines(answer.printed()));
            surroundings.out().line("");
            return simulating.keep(place, folder, kept(scenario, result, answer), Simulating.NOTHING_KEPT);
        }
    }

    private static SensitivityStudy study(SensitivityRequest request, PreparedStudy design) {
        int unknowns = design.inputs().unknowns().size();
        if (unknowns == 0 && !request.tippingPoint()) {
            throw new BadInput(
                    request.files().scenario()
                            + ": nothing is uncertain; permitted: a scenario in which at least one number of"
                            + " department or plan is stated as {uncertain: {low: 5 days, mode: 7 days, high: 10 days}}, or --tipping-point");
        }
        Question question = Simulating.unlessRefused(() -> Question.of(design, request.measure(), request.date()));
        return new SensitivityStudy(
                design, question, request.method(unknowns), request.settings().runs(), request.tippingPoint());
    }

    private Simulating.Kept kept(Study scenario, SensitivityResult result, Answer answer) {
        List<ResultFolder.Part> parts = new ArrayList<>(List.of(
                folder -> SensitivityTables.write(result, folder),
                folder -> SensitivityCharts.write(result, Files.createDirectory(folder.resolve("charts")))));
        parts.addAll(AnswerFolder.parts(answer, scenario, surroundings));
        return new Simulating.Kept(result.origin(), scenario.sheets(), OptionalLong.empty(), parts);
    }

    /** The command that examines the same outcome again. */
    private String command(SensitivityRequest request, Study study) {
        StringBuilder command = Reproduction.begun("sensitivity", request.files(), surroundings.workingFolder());
        request.measure().ifPresent(measure -> command.append(" --measure ").append(Reproduction.quoted(measure)));
        request.date().ifPresent(date -> command.append(" --date ").append(Reproduction.quoted(date)));
        request.method().ifPresent(method -> command.append(" --method ").append(method));
        if (request.tippingPoint()) {
            command.append(" --tipping-point");
        }
        return command + " --replications " + Reproduction.ended(request.settings(), study);
    }
}
