package org.caseload.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.caseload.app.folder.FolderTree;
import org.caseload.app.machine.Host;
import org.caseload.app.machine.Interruption;
import org.caseload.app.study.ScenarioFiles;

/**
 * The main class for a managed cluster that starts a program as a task: takes the words of the command line, has the runs made by the
 * session that is there, and ends with an exception instead of an exit, which would end the cluster's own program. Results go to a folder
 * of this machine first and are copied once they are whole, file by file from its beginning to its end, as volumes of such clusters want it.
 */
public final class JarTask {
    private static final String OUT = "--out";
    private static final String ON = "--on";

    /** Verbs whose runs a cluster makes. */
    private static final Set<String> ON_A_CLUSTER = Set.of("run", "compare", "cheapest", "back-test");

    private JarTask() {}

    /**
     * Does what the words say.
     *
     * @param words as on the command line, with {@code --out} for what leaves results; all paths absolute, such as
     *     {@code /Volumes/catalogue/schema/volume/base.yaml}
     * @throws IllegalStateException when the command fails; what it said stands among the messages
     * @throws UncheckedIOException when results cannot be copied
     */
    public static void main(String[] words) {
        Host surroundings = HostProbe.surroundings(new Interruption());
        int code = run(surroundings, List.of(words));
        if (code != ExitCode.OK) {
            throw new IllegalStateException("caseload ended with exit code " + code + "; the messages say why");
        }
    }

    static int run(Host surroundings, List<String> words) {
        List<String> command = new ArrayList<>(words);
        if (!words.isEmpty() && ON_A_CLUSTER.contains(words.get(0)) && !words.contains(ON)) {
            command.addAll(List.of(ON, "session"));
        }
        int place = command.indexOf(OUT) + 1;
        if (place == 0 || place == command.size()) {
            return execute(surroundings, command);
        }
        try {
            Path work = Files.createTempDirectory("caseload-");
            try {
                Path results = work.resolve("results");
                Path out = surroundings.workingFolder().resolve(command.set(place, results.toString()));
                if (Files.exists(out)) {
                    surroundings.err().line(out + ": is there already; permitted: a folder that is not");
                    return ExitCode.BAD_INPUT;
                }
                int code = execute(surroundings, command);
                if (code == ExitCode.OK) {
                    copy(results, out);
                    surroundings.out().line("Copied to: " + out);
                }
                return code;
            } finally {
                FolderTree.removeQuietly(work);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int execute(Host surroundings, List<String> command) {
        return CommandTree.execute(
                surroundings, new ScenarioFiles(surroundings.workingFolder()), command.toArray(String[]::new));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target);
                }
            }
        }
    }
}
