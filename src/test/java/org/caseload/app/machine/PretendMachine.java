package org.caseload.app.machine;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A machine of two cores whose clock stands still and whose output can be read. */
public final class PretendMachine {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Map<String, String> environment = new TreeMap<>();
    private final Interruption interruption = new Interruption();
    private final Path workingFolder;
    private Clock clock = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);
    private boolean terminal;
    private final List<Path> opened = new ArrayList<>();
    private boolean opens;

    /** A machine somebody works on in a folder. */
    public PretendMachine(Path workingFolder) {
        this.workingFolder = workingFolder;
    }

    /** Puts somebody before a terminal. */
    public PretendMachine withTerminal() {
        terminal = true;
        return this;
    }

    /** Has a desktop that opens files. */
    public PretendMachine withDesktop() {
        opens = true;
        return this;
    }

    /** The files opened. */
    public List<Path> opened() {
        return List.copyOf(opened);
    }

    /** Changes the clock. */
    public PretendMachine withClock(Clock other) {
        clock = other;
        return this;
    }

    /** Sets an environment variable. */
    public PretendMachine with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** The machine as the program sees it. */
    public Host surroundings() {
        return new Host(
                "9.9.9",
                Optional.of("0123456789abcdef"),
                "17.0.1",
                2,
                clock,
                environment,
                workingFolder,
                terminal,
                new TerminalOutput(new PrintWriter(out)),
                new TerminalOutput(new PrintWriter(err)),
                file -> opens && opened.add(file),
                interruption);
    }

    /** What Ctrl-C reaches. */
    public Interruption interruption() {
        return interruption;
    }

    /** What was printed as an answer. */
    public String out() {
        return out.toString();
    }

    /** What was printed as messages. */
    public String err() {
        return err.toString();
    }
}
