package org.caseload.cli;

import java.nio.file.Path;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.Host;
import org.caseload.app.study.Studies;
import org.caseload.cli.option.WithStrategies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code caseload diff}. */
@Command(
        name = "diff",
        header = "Say in plain words in what two scenarios differ, and where each has its values from.",
        description = {
            "",
            "Compares what the files come to with everything that they extend and every default, so that the same said in"
                    + " another way is no difference.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  caseload diff scenarios/warwickshire-2018-do-nothing.yaml scenarios/warwickshire-2018.yaml",
            "  caseload diff scenarios/kent-2011.yaml scenarios/strategies/retention-payment.yaml"
        })
final class DiffCommand implements Runnable {
    private final Studies studies;
    private final Host surroundings;

    @Parameters(index = "0", paramLabel = "A", description = "A scenario file.")
    private Path from;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "B",
            description =
                    "Another scenario file, or a strategy file, which is laid over A; without it, A with the --with"
                            + " strategies.")
    private Path to;

    @Mixin
    private WithStrategies with = new WithStrategies();

    DiffCommand(Studies studies, Host surroundings) {
        this.studies = studies;
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        if (to == null && with.files().isEmpty()) {
            throw new BadInput("Nothing to hold " + from + " against: name another file, or --with STRATEGY.");
        }
        surroundings.out().text(studies.difference(from, to == null ? from : to, with.files()));
    }
}
