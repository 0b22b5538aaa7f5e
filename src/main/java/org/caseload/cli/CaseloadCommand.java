package org.caseload.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command without a verb. */
@Command(
        name = "caseload",
        header = "When will a council's social workers' caseloads come down?",
        description = {
            "",
            "Reads a scenario file - a department on its start date and a plan of dated actions - and simulates it many"
                    + " times. Says when the target is reached and how sure that is, and draws charts.",
            ""
        },
        synopsisSubcommandLabel = "VERB",
        commandListHeading = "%nVerbs:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  caseload run scenarios/warwickshire-2018.yaml",
            "  caseload run scenarios/warwickshire-2018.yaml --replications 50 --out results/quick",
            "  caseload explain scenarios/warwickshire-2018.yaml --replication worst",
            "  caseload validate scenarios/warwickshire-2018.yaml",
            "  caseload help run"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "  0:done",
            "  1:something failed, such as a full disk, or an answer that could not be printed",
            "  2:a word of the command or something in a file is wrong; nothing was written",
            "129:the terminal was closed; nothing was written",
            "130:interrupted; nothing was written",
            "143:ended by another program; nothing was written"
        })
final class CaseloadCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Print this help.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Print the version.")
    private boolean version;

    @Override
    public void run() {
        CommandLine line = spec.commandLine();
        throw new ParameterException(
                line,
                "Say what to do: " + String.join(", ", line.getSubcommands().keySet()));
    }
}
