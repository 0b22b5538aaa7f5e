package org.caseload.app;

import java.nio.file.Path;
import org.caseload.app.request.CompareRequest;
import org.caseload.app.request.RunRequest;
import org.caseload.app.request.RunSettings;
import org.caseload.app.request.StudyFiles;
import org.caseload.app.study.FileNames;
import org.caseload.app.study.Study;

/**
 * The command that makes the same result again: what all have in common, and what run and compare, which others refer to, add; other verbs
 * put theirs together where they are asked. It states whatever the figures depend on, also where it was left to the
 * default, and nothing else: neither threads nor folders.
 */
final class Reproduction {
    private Reproduction() {}

    /** The command, to be given in the working folder. */
    static String command(RunRequest request, Study study, Path workingFolder) {
        return begun("run", request.files(), workingFolder) + " --replications " + ended(request.settings(), study);
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
        request.question().ifPresent(words -> command.append(" --question ").append(quoted(words)));
        return command.toString();
    }

    /** How every command begins: verb, scenario, and what is laid over it. */
    static StringBuilder begun(String verb, StudyFiles files, Path workingFolder) {
        StringBuilder command = new StringBuilder("./caseload " + verb + " " + path(files.scenario(), workingFolder));
        files.with().forEach(file -> command.append(" --with ").append(path(file, workingFolder)));
        return command;
    }

    /** How many runs, or which, and whatever else all verbs that simulate are told. */
    static String ended(RunSettings settings, Study study) {
        return settings.replications() + " --seed " + settings.seed() + " --horizon "
                + quoted(study.horizon().toString());
    }

    /** A file as it is named in the working folder, fit for a shell. */
    static String path(Path file, Path workingFolder) {
        String text = FileNames.inResults(file, workingFolder);
        return quoted(text.startsWith("-") ? "./" + text : text);
    }

    /** A word that a shell takes for one. */
    static String quoted(String word) {
        return word.matches("[\\w./:+@%-]+") ? word : '"' + word.replaceAll("([\"$`\\\\])", "\\\\$1") + '"';
    }
}
