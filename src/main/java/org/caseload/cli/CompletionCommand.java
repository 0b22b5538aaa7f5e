package org.caseload.cli;

import org.caseload.app.machine.Host;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code caseload completion}. */
@Command(
        name = "completion",
        header = "Print a script that makes bash and zsh complete the words of this command.",
        footerHeading = "%nExamples:%n",
        footer = "  source <(caseload completion)")
final class CompletionCommand implements Runnable {
    private final Host surroundings;

    @Spec
    private CommandSpec spec;

    CompletionCommand(Host surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        surroundings.out().text(AutoComplete.bash("caseload", spec.root().commandLine()) + "\n");
    }
}
