package org.caseload.app;

import org.caseload.app.machine.Host;
import org.caseload.app.study.Studies;

/** Prints the JSON Schema of scenario files, by which editors complete and check them. */
public final class PrintSchema {
    private final Studies studies;
    private final Host surroundings;

    /** A use case on this machine. */
    public PrintSchema(Studies studies, Host surroundings) {
        this.studies = studies;
        this.surroundings = surroundings;
    }

    /** Prints it. */
    public void print() {
        surroundings.out().text(studies.schema().stripTrailing() + "\n");
    }
}
