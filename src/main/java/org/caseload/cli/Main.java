package org.caseload.cli;

import java.util.Optional;
import org.caseload.app.machine.Host;
import org.caseload.app.machine.Interruption;
import org.caseload.app.study.ScenarioFiles;
import org.caseload.app.study.Studies;

/** Where the program starts. */
public final class Main {
    private Main() {}

    /** Does what the words say and ends with one of the {@link ExitCode}s. */
    public static void main(String[] args) {
        Host surroundings = HostProbe.surroundings(new Interruption());
        System.exit(run(surroundings, new ScenarioFiles(surroundings.workingFolder()), args));
    }

    /** Does what the words say, ready to be interrupted. */
    static int run(Host surroundings, Studies studies, String[] args) {
        Stop stop = new Stop(surroundings);
        Runtime.getRuntime().addShutdownHook(stop);
        int done;
        try {
            done = CommandTree.execute(surroundings, studies, args);
        } catch (Error beyondRepair) {
            done = new PlainFailure(surroundings).exitCode(beyondRepair);
        }
        int end = whenAllArrived(surroundings, done);
        stop.done();
        return end;
    }

    /** What the program ends with, given what it would end with if all that it printed arrived. */
    private static int whenAllArrived(Host surroundings, int done) {
        Optional<String> trouble = surroundings.out().findTrouble();
        trouble.ifPresent(why -> surroundings.err().line("The answer could not be printed: " + why + "."));
        boolean lost = trouble.isPresent() || surroundings.err().findTrouble().isPresent();
        return lost && done == ExitCode.OK ? ExitCode.FAILURE : done;
    }

    /** Runs at every end of the program; one that comes before all is done was an interruption (then Java ends with 130). */
    private static final class Stop extends Thread {
        private final Host surroundings;
        private volatile boolean done;

        Stop(Host surroundings) {
            this.surroundings = surroundings;
        }

        /** Whatever ends the program from now on interrupts nothing. */
        void done() {
            done = true;
        }

        @Override
        public void run() {
            if (surroundings.interruption().happen()) {
                surroundings.err().text("\nInterrupted: no results were written.\n");
            } else if (!done) {
                surroundings.err().text("\nInterrupted before it was done; files are written whole or not at all.\n");
            }
        }
    }
}
