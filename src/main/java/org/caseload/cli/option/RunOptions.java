package org.caseload.cli.option;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.caseload.app.machine.Host;
import org.caseload.app.request.RunSettings;
import org.caseload.app.request.StudyFiles;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every verb that simulates a scenario: its luck, and how far to look. */
public final class RunOptions {
    @Mixin
    private LuckOptions luck = new LuckOptions();

    @Option(
            names = "--horizon",
            paramLabel = "SPAN",
            description = "How far to look, instead of what the scenario states, such as \"24 months\" or \"3 years\".")
    private String horizon;

    /** How to simulate so many runs; on all cores, unless a number of threads is asked for. */
    public RunSettings settings(long replications, Host surroundings) {
        return luck.settings(replications, surroundings);
    }

    /** A study as far as is asked for. */
    public StudyFiles study(Path scenario, List<Path> with) {
        return new StudyFiles(scenario, with, Optional.ofNullable(horizon));
    }
}
