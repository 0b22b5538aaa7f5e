package org.caseload.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads scenario files and tells whether they could be run. */
public final class ValidateScenarios {
    private final Studies studies;
    private final Surroundings surroundings;

    /** A use case on this machine. */
    public ValidateScenarios(Studies studies, Surroundings surroundings) {
        this.studies = studies;
        this.surroundings = surroundings;
    }

    /**
     * Reads each file and says which hold no problem.
     *
     * @throws BadInput with the problems of all files, once all are read
     */
    public void validate(List<Path> files) {
        List<String> problems = new ArrayList<>();
        for (Path file : files) {
            try {
                Study study = studies.open(file, Optional.empty());
                surroundings.out().line(file + ": valid (" + study.name() + ")");
            } catch (BadInput bad) {
                problems.addAll(bad.lines());
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }
}
