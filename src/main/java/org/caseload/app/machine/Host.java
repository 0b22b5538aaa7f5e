package org.caseload.app.machine;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The machine the program runs on. Made once, where the program starts, and passed down: nothing else reads the clock,
 * the environment or the number of cores, so nothing else can depend on them.
 *
 * @param version version of Caseload
 * @param commit the commit it was built from, when that is known
 * @param jdk the Java it runs on
 * @param cores cores it may use, at least 1
 * @param clock the clock
 * @param environment the environment variables
 * @param workingFolder the folder that relative paths start from, absolute
 * @param terminal whether somebody watches the messages on a terminal
 * @param out where answers go
 * @param err where messages go
 * @param opener opens a file for somebody to look at, in the program that their desktop has for it; says whether it could
 * @param interruption tells when somebody asks the program to stop
 */
public record Host(
        String version,
        Optional<String> commit,
        String jdk,
        int cores,
        Clock clock,
        Map<String, String> environment,
        Path workingFolder,
        boolean terminal,
        TerminalOutput out,
        TerminalOutput err,
        Predicate<Path> opener,
        Interruption interruption) {

    private static final int FEWEST_COLUMNS = 60;
    private static final int USUAL_COLUMNS = 100;
    private static final int MOST_COLUMNS = 120;

    /** Checks that everything is there. */
    public Host {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(commit, "commit");
        Objects.requireNonNull(jdk, "jdk");
        Objects.requireNonNull(clock, "clock");
        environment = Collections.unmodifiableSortedMap(new TreeMap<>(environment));
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(err, "err");
        Objects.requireNonNull(opener, "opener");
        Objects.requireNonNull(interruption, "interruption");
        if (cores < 1) {
            throw new IllegalArgumentException("a machine has at least one core, not " + cores);
        }
        if (!workingFolder.isAbsolute()) {
            throw new IllegalArgumentException("the working folder is an absolute path, not " + workingFolder);
        }
    }

    /** How wide lines are printed: as wide as the terminal says in COLUMNS that it is, 60 to 120; 100 where it says nothing. */
    public int columns() {
        String said = environment.getOrDefault("COLUMNS", "");
        return said.matches("[0-9]{1,6}")
                ? Math.max(FEWEST_COLUMNS, Math.min(MOST_COLUMNS, Integer.parseInt(said)))
                : USUAL_COLUMNS;
    }

    /** The same machine with somebody else to talk to, who can ask one piece of work to stop and nothing else. */
    public Host heardBy(TerminalOutput newOut, TerminalOutput newErr, Interruption newInterruption) {
        return new Host(
                version,
                commit,
                jdk,
                cores,
                clock,
                environment,
                workingFolder,
                false,
                newOut,
                newErr,
                opener,
                newInterruption);
    }
}
