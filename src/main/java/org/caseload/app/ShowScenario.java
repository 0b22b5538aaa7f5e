package org.caseload.app;

import java.nio.file.Path;
import java.util.List;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.Host;
import org.caseload.app.study.Studies;

/** Prints every value a scenario resolves to, and where each comes from. */
public final class ShowScenario {
    private final Studies studies;
    private final Host surroundings;

    /** A use case on this machine. */
    public ShowScenario(Studies studies, Host surroundings) {
        this.studies = studies;
        this.surroundings = surroundings;
    }

    /**
     * Prints one line a value.
     *
     * @param file a scenario file; or a strategy file, without others
     * @param strategies strategy files laid over the scenario's plan
     * @throws BadInput with the whole list of problems
     */
    public void show(Path file, List<Path> strategies) {
        surroundings.out().text(studies.listing(file, strategies));
    }
}
