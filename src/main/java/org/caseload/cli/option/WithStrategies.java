package org.caseload.cli.option;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The option {@code --with}, for every verb that reads a scenario. */
public final class WithStrategies {
    @Option(
            names = "--with",
            paramLabel = "STRATEGY",
            description = "A strategy file to lay over the scenario's plan; may be given several times.")
    private List<Path> files = List.of();

    /** The files, in the order in which they were given. */
    public List<Path> files() {
        return List.copyOf(files);
    }
}
