package org.caseload.app.request;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.caseload.app.machine.BadInput;

/**
 * What to run.
 *
 * @param files the study
 * @param settings how to simulate it
 * @param out the folder for the results, instead of the usual one
 * @param printing what is printed of the answer
 */
public record RunRequest(StudyFiles files, RunSettings settings, Optional<Path> out, Printing printing) {

    /** Runs unless somebody asks for another number. */
    public static final int USUAL_REPLICATIONS = 200;

    /**
     * Checks every number.
     *
     * @throws BadInput with every number that is out of its range
     */
    public RunRequest {
        Objects.requireNonNull(files, "files");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(printing, "printing");
        List<String> problems = new ArrayList<>();
        settings.check(problems);
        BadInput.refuse(problems);
    }

    /** A request of which the usual is printed. */
    public RunRequest(StudyFiles files, RunSettings settings, Optional<Path> out) {
        this(files, settings, out, Printing.USUAL);
    }
}
