package org.caseload.cli;

import java.nio.file.Path;
import org.caseload.app.machine.PretendMachine;
import org.caseload.app.study.ScenarioFiles;

/** Executes whole commands without starting another JVM, which takes four times as long as most commands. */
public final class InThisProcess {
    private InThisProcess() {}

    /** The exit code of a command that is given in a working folder. */
    public static int execute(PretendMachine machine, Path folder, String... words) {
        return CommandTree.execute(machine.surroundings(), new ScenarioFiles(folder), words);
    }
}
