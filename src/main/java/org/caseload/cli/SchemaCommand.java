package org.caseload.cli;

import org.caseload.app.machine.Host;
import org.caseload.app.study.Studies;
import picocli.CommandLine.Command;

/** {@code caseload schema}. */
@Command(
        name = "schema",
        header = "Print the JSON Schema of scenario files, for editors that complete and check them.",
        footerHeading = "%nExamples:%n",
        footer = "  caseload schema > scenario.schema.json")
final class SchemaCommand implements Runnable {
    private final Studies studies;
    private final Host surroundings;

    SchemaCommand(Studies studies, Host surroundings) {
        this.studies = studies;
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        surroundings.out().text(studies.schema().stripTrailing() + "\n");
    }
}
