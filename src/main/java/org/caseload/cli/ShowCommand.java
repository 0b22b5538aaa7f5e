package org.caseload.cli;

import java.nio.file.Path;
import org.caseload.app.machine.Host;
import org.caseload.app.study.Studies;
import org.caseload.cli.option.WithStrategies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code caseload show}. */
@Command(
        name = "show",
        header = "Print every value that a scenario resolves to, and where it comes from.",
        description = {"", "Each value stands with the file and line that states it, or with its default's source.", ""
        },
        footerHeading = "%nExamples:%n",
        footer = "  caseload show scenarios/warwickshire-2018.yaml")
final class ShowCommand implements Runnable {
    private final Studies studies;
    private final Host surroundings;

    @Parameters(paramLabel = "FILE", description = "The scenario file; or a strategy file, without --with.")
    private Path file;

    @Mixin
    private WithStrategies with = new WithStrategies();

    ShowCommand(Studies studies, Host surroundings) {
        this.studies = studies;
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        surroundings.out().text(studies.listing(file, with.files()));
    }
}
