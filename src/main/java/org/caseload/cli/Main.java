package org.caseload.cli;

import org.caseload.app.Interruption;
import org.caseload.app.ScenarioFiles;
import org.caseload.app.Studies;
import org.caseload.app.Surroundings;

/** Where the program starts. */
public final class Main {
    private Main() {}

    /** Does what the words say and ends with one of the {@link ExitCode}s. */
    public static void main(String[] args) {
        Interruption interruption = new Interruption();
        Surroundings surroundings = Machine.surroundings(interruption);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(surroundings)));
        Studies studies = new ScenarioFiles(surroundings.workingFolder());
        System.exit(CommandTree.of(surroundings, studies).execute(args));
    }

    /** Runs at every end of the program; finds work under way only when it was interrupted (then Java ends with 130). */
    private static void stop(Surroundings surroundings) {
        if (surroundings.interruption().happen()) {
            surroundings.err().line("\nInterrupted: no results were written.");
        }
    }
}
