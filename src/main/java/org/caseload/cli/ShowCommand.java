package org.caseload.cli;

import java.nio.file.Path;
import org.caseload.app.machine.Host;
import org.caseload.app.study.ShownValues;
import org.caseload.app.study.Studies;
import org.caseload.cli.option.WithStrategies;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code caseload show}. */
@Command(
        name = "show",
        header = "Print every value that a scenario resolves to, and where it comes from.",
        description = {"", "Each value stands with the file and line that states it, or with its default's source.", ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  caseload show scenarios/warwickshire-2018.yaml",
            "  caseload show scenarios/warwickshire-2018.yaml --assumed"
        })
final class ShowCommand implements Runnable {
    private final Studies studies;
    private final Host surroundings;

    @Parameters(paramLabel = "FILE", description = "The scenario file; or a strategy file, without --with.")
    private Path file;

    @ArgGroup(exclusive = true)
    private Part part = new Part();

    /** Which part of the values; all where neither is asked for. */
    private static final class Part {
        @Option(names = "--stated", description = "Only what files state.")
        private boolean stated;

        @Option(
                names = "--assumed",
                description =
                        "Only what is assumed, what matters most to a caseload first, with the reason for the order.")
        private boolean assumed;

        ShownValues shown() {
            return stated ? ShownValues.STATED : assumed ? ShownValues.ASSUMED : ShownValues.ALL;
        }
    }

    @Mixin
    private WithStrategies with = new WithStrategies();

    ShowCommand(Studies studies, Host surroundings) {
        this.studies = studies;
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        surroundings.out().text(studies.listing(file, with.files(), part.shown()));
    }
}
