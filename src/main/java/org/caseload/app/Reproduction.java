package org.caseload.app;

import java.nio.file.Path;
import org.caseload.app.request.CompareRequest;
import org.caseload.app.request.ExplainRequest;
import org.caseload.app.request.PlanRunsRequest;
import org.caseload.app.request.RunRequest;
import org.caseload.app.request.RunSettings;
import org.caseload.app.request.SensitivityRequest;
import org.caseload.app.request.StaffNeededRequest;
import org.caseload.app.request.StudyFiles;
import org.caseload.app.study.FileNames;
import org.caseload.app.study.Study;
import org.caseload.result.ChosenRun;

/**
 * The command that makes the same result again. It states whatever the figures depend on, also where it was left to the
 * default, and nothing else: neither threads nor folders.
 */
final class Reproduction {
    private Reproduction() {}

    /** The command, to be given in the working folder. */
    static String command(RunRequest request, Study study, Path workingFolder) {
        return begun("run", request.files(), workingFolder) + " --replications " + ended(request.settings(), study);
    }

    /** The command that tells a run again by its number, which needs no other run. */
    static String command(ExplainRequest request, ChosenRun run, Study study, Path workingFolder) {
        return begun("explain", request.files(), workingFolder) + " --replication "
                + ended(request.settings().withRuns(run.number()), study);
    }

    /** The command that plans the same runs again. */
    static String command(PlanRunsRequest request, Study base, Path workingFolder) {
        StringBuilder command = begun("plan-runs", request.base(), workingFolder);
        request.strategies().forEach(file -> command.append(' ').append(path(file, workingFolder)));
        request.precision().forEach(words -> command.append(" --precision ").append(quoted(words)));
        return command + " --pilot " + ended(request.pilot(), base);
    }

    /** The command that examines the same outcome again. */
    static String command(SensitivityRequest request, Study study, Path workingFolder) {
        StringBuilder command = begun("sensitivity", request.files(), workingFolder);
        request.measure().ifPresent(measure -> command.append(" --measure ").append(quoted(measure)));
        request.date().ifPresent(date -> command.append(" --date ").append(quoted(date)));
        request.method().ifPresent(method -> command.append(" --method ").append(method));
        if (request.tippingPoint()) {
            command.append(" --tipping-point");
        }
        return command + " --replications " + ended(request.settings(), study);
    }

    /** The command that looks for the same wave again. */
    static String command(StaffNeededRequest request, String wave, Study study, Path workingFolder) {
        StringBuilder command = begun("staff-needed", request.files(), workingFolder);
        command.append(" --wave ").append(quoted(wave));
        request.date().ifPresent(date -> command.append(" --date ").append(quoted(date)));
        command.append(" --most ").append(request.most());
        return command + " --replications " + ended(request.settings(), study);
    }

    /** The command that makes a whole comparison again, whichever parts of it were simulated where. */
    static String command(CompareRequest request, int replications, Study base, Path workingFolder) {
        StringBuilder command = begun("compare", request.base(), workingFolder);
        request.strategies().forEach(file -> command.append(' ').append(path(file, workingFolder)));
        command.append(" --replications ")
                .append(ended(request.settings().withRuns(replications), base))
                .append(" --indifference ")
                .append(request.indifference());
        request.futures().ifPresent(file -> command.append(" --futures ").append(path(file, workingFolder)));
        return command.toString();
    }

    private static StringBuilder begun(String verb, StudyFiles files, Path workingFolder) {
        StringBuilder command = new StringBuilder("./caseload " + verb + " " + path(files.scenario(), workingFolder));
        files.with().forEach(file -> command.append(" --with ").append(path(file, workingFolder)));
        return command;
    }

    /** How many runs, or which, and whatever else all verbs that simulate are told. */
    private static String ended(RunSettings settings, Study study) {
        return settings.replications() + " --seed " + settings.seed() + " --horizon "
                + quoted(study.horizon().toString());
    }

    private static String path(Path file, Path workingFolder) {
        String text = FileNames.inResults(file, workingFolder);
        return quoted(text.startsWith("-") ? "./" + text : text);
    }

    private static String quoted(String word) {
        return word.matches("[\\w./:+@%-]+") ? word : '"' + word.replaceAll("([\"$`\\\\])", "\\\\$1") + '"';
    }
}
