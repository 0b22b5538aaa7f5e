package org.caseload.app;

import java.nio.file.Path;
import java.util.Optional;

/** Where studies come from: scenario files, and the language they are written in. */
public interface Studies {
    /**
     * Reads a scenario file and those it extends.
     *
     * @param file the file
     * @param horizon a horizon to take instead of the file's, written as it would be there
     * @throws BadInput with the whole list of problems
     */
    Study open(Path file, Optional<String> horizon);

    /**
     * Every value a scenario file resolves to, with the file and line or the default that it came from.
     *
     * @throws BadInput with the whole list of problems
     */
    String listing(Path file);

    /** The JSON Schema of scenario files. */
    String schema();
}
