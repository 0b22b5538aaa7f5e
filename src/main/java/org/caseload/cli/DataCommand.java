package org.caseload.cli;

import org.caseload.app.machine.Host;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code caseload data}. */
@Command(
        name = "data",
        header = "Official figures of England's councils: show them, or make tables of newer files.",
        description = {
            "",
            "Figures of 2013 to 2024 are shipped. Newer files, as the Department for Education publishes them, are used by"
                    + " --data DIR, where DIR holds them; nothing is fetched from a network.",
            ""
        },
        synopsisSubcommandLabel = "VERB",
        footerHeading = "%nExamples:%n",
        footer = {
            "  caseload data show Nottingham",
            "  caseload data show 384 --year 2018",
            "  caseload data import csww_indicators_2017_to_2025.csv --out newer"
        })
final class DataCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private DataCommand() {}

    /** The command with its verbs. */
    static CommandLine of(Host surroundings) {
        return new CommandLine(new DataCommand())
                .addSubcommand(new DataShowCommand(surroundings))
                .addSubcommand(new DataImportCommand(surroundings));
    }

    @Override
    public void run() {
        CommandLine line = spec.commandLine();
        throw new ParameterException(
                line,
                "Say what to do with the figures: "
                        + String.join(", ", line.getSubcommands().keySet()));
    }
}
