package org.caseload.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.Host;
import org.caseload.app.study.Studies;

/** Tells in what two scenarios differ. */
public final class TellDifference {
    private final Studies studies;
    private final Host surroundings;

    /** A use case on this machine. */
    public TellDifference(Studies studies, Host surroundings) {
        this.studies = studies;
        this.surroundings = surroundings;
    }

    /**
     * Prints what one has that the other has not, and what it says differently.
     *
     * @param from the scenario file that the other is held against
     * @param to the other; a strategy file is laid over the first; empty for the first with the strategies
     * @param strategies strategy files laid over the other's plan
     * @throws BadInput with the whole list of problems, or when there is nothing to hold the first against
     */
    public void tell(Path from, Optional<Path> to, List<Path> strategies) {
        if (to.isEmpty() && strategies.isEmpty()) {
            throw new BadInput(List.of("Nothing to hold " + from + " against: name another file, or --with STRATEGY."));
        }
        surroundings.out().text(studies.difference(from, to.orElse(from), strategies));
    }
}
