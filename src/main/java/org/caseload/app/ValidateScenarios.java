package org.caseload.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.Host;
import org.caseload.app.study.Studies;

/** Reads scenario and strategy files and tells whether they could be run. */
public final class ValidateScenarios {
    private final Studies studies;
    private final Host surroundings;

    /** A use case on this machine. */
    public ValidateScenarios(Studies studies, Host surroundings) {
        this.studies = studies;
        this.surroundings = surroundings;
    }

    /**
     * Reads each file and says which hold no problem.
     *
     * @param files scenario files; or strategy files too, without others laid over them
     * @param strategies strategy files laid over the plan of each scenario
     * @throws BadInput with the problems of all files, once all are read
     */
    public void validate(List<Path> files, List<Path> strategies) {
        List<String> problems = new ArrayList<>();
        for (Path file : files) {
            try {
                surroundings.out().line(file + ": " + studies.check(file, strategies));
            } catch (BadInput bad) {
                problems.addAll(bad.lines());
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }
}
