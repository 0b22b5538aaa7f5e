package org.caseload.cli.option;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The scenario of every verb that asks about one, and what is laid over it. */
public final class ScenarioOptions {
    @Parameters(index = "0", paramLabel = "FILE", description = "The scenario file.")
    private Path file;

    @Mixin
    private WithStrategies with = new WithStrategies();

    /** The scenario file. */
    public Path file() {
        return file;
    }

    /** Strategy files laid over its plan, in the order in which they were given. */
    public List<Path> with() {
        return with.files();
    }
}
