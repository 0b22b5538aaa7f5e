package org.caseload.cli;

import java.util.function.Supplier;
import org.caseload.app.machine.Host;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code caseload completion}. */
@Command(
        name = "completion",
        header = "Print a script that makes bash and zsh complete the words of this command.",
        footerHeading = "%nExamples:%n",
        footer = "  source <(caseload completion)")
final class CompletionCommand implements Runnable {
    private final Host surroundings;

    private final Supplier<CommandLine> whole;

    /**
     * The verb.
     *
     * @param surroundings where the script is printed
     * @param whole gives the command line with every verb
     */
    CompletionCommand(Host surroundings, Supplier<CommandLine> whole) {
        this.surroundings = surroundings;
        this.whole = whole;
    }

    @Override
    public void run() {
        surroundings.out().text(AutoComplete.bash("caseload", whole.get()) + "\n");
    }
}
