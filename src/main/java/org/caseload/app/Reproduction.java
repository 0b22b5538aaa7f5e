package org.caseload.app;

import java.nio.file.Path;
import java.util.List;
import org.caseload.app.request.CompareRequest;
import org.caseload.app.request.ExplainRequest;
import org.caseload.app.request.PlanRunsRequest;
import org.caseload.app.request.RunRequest;
import org.caseload.app.request.SensitivityRequest;
import org.caseload.app.request.StaffNeededRequest;
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
        return "./caseload run " + files(request.file(), request.strategies(), workingFolder) + " --replications "
                + request.replications() + " --seed " + request.seed() + " --horizon "
                + quoted(study.horizon().toString());
    }

    /** The command that tells a run again by its number, which needs no other run. */
    static String command(ExplainRequest request, ChosenRun run, Study study, Path workingFolder) {
        return "./caseload explain " + files(request.file(), request.strategies(), workingFolder) + " --replication "
                + run.number()
                + " --seed " + request.seed() + " --horizon "
                + quoted(study.horizon().toString());
    }

    /** The command that plans the same runs again. */
    static String command(PlanRunsRequest request, Study base, Path workingFolder) {
        StringBuilder command = new StringBuilder("./caseload plan-runs ");
        command.append(files(request.base(), request.with(), workingFolder));
        request.strategies().forEach(file -> command.append(' ').append(quoted(path(file, workingFolder))));
        request.precision().forEach(words -> command.append(" --precision ").append(quoted(words)));
        return command.append(" --pilot ")
                .append(request.pilot())
                .append(" --seed ")
                .append(request.seed())
                .append(" --horizon ")
                .append(quoted(base.horizon().toString()))
                .toString();
    }

    /** The command that examines the same outcome again. */
    static String command(SensitivityRequest request, Study study, Path workingFolder) {
        StringBuilder command = new StringBuilder("./caseload sensitivity ");
        command.append(files(request.file(), request.with(), workingFolder));
        request.measure().ifPresent(measure -> command.append(" --measure ").append(quoted(measure)));
        request.date().ifPresent(date -> command.append(" --date ").append(quoted(date)));
        request.method().ifPresent(method -> command.append(" --method ").append(method));
        if (request.tippingPoint()) {
            command.append(" --tipping-point");
        }
        return command.append(" --replications ")
                .append(request.replications())
                .append(" --seed ")
                .append(request.seed())
                .append(" --horizon ")
                .append(quoted(study.horizon().toString()))
                .toString();
    }

    /** The command that looks for the same wave again. */
    static String command(StaffNeededRequest request, String wave, Study study, Path workingFolder) {
        StringBuilder command = new StringBuilder("./caseload staff-needed ");
        command.append(files(request.file(), request.with(), workingFolder));
        command.append(" --wave ").append(quoted(wave));
        request.date().ifPresent(date -> command.append(" --date ").append(quoted(date)));
        return command.append(" --most ")
                .append(request.most())
                .append(" --replications ")
                .append(request.replications())
                .append(" --seed ")
                .append(request.seed())
                .append(" --horizon ")
                .append(quoted(study.horizon().toString()))
                .toString();
    }

    private static String files(Path scenario, List<Path> strategies, Path workingFolder) {
        StringBuilder words = new StringBuilder(quoted(path(scenario, workingFolder)));
        strategies.forEach(file -> words.append(" --with ").append(quoted(path(file, workingFolder))));
        return words.toString();
    }

    /** The command that makes a whole comparison again, whichever parts of it were simulated where. */
    static String command(CompareRequest request, int replications, Study base, Path workingFolder) {
        StringBuilder command = new StringBuilder("./caseload compare ");
        command.append(files(request.base(), request.with(), workingFolder));
        request.strategies().forEach(file -> command.append(' ').append(quoted(path(file, workingFolder))));
        return command.append(" --replications ")
                .append(replications)
                .append(" --seed ")
                .append(request.seed())
                .append(" --horizon ")
                .append(quoted(base.horizon().toString()))
                .append(" --indifference ")
                .append(request.indifference())
                .append(request.futures()
                        .map(file -> " --futures " + quoted(path(file, workingFolder)))
                        .orElse(""))
                .toString();
    }

    private static String path(Path file, Path workingFolder) {
        String text = FileNames.inResults(file, workingFolder);
        return text.startsWith("-") ? "./" + text : text;
    }

    private static String quoted(String word) {
        return word.matches("[\\w./:+@%-]+") ? word : '"' + word.replaceAll("([\"$`\\\\])", "\\\\$1") + '"';
    }
}
