package org.caseload.app;

import java.nio.file.Path;
import java.util.Optional;
import org.caseload.quantity.Span;

/** Studies read from scenario files. */
public final class ScenarioFiles implements Studies {
    private final Path workingFolder;

    /** Files named from a working folder. */
    public ScenarioFiles(Path workingFolder) {
        this.workingFolder = workingFolder;
    }

    @Override
    public Study open(Path file, Optional<Span> horizon) {
        throw notYet(file);
    }

    @Override
    public String listing(Path file) {
        throw notYet(file);
    }

    @Override
    public String schema() {
        throw notYet(workingFolder);
    }

    private static RuntimeException notYet(Path file) {
        return new RunFailed("Scenario files cannot be read yet: " + file + ".", null);
    }
}
