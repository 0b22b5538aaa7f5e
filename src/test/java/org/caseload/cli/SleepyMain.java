package org.caseload.cli;

import org.caseload.app.PretendStudies;
import org.caseload.app.machine.Interruption;

/** The program with a simulation that never ends, to be interrupted by a test. */
final class SleepyMain {
    private SleepyMain() {}

    public static void main(String[] args) {
        PretendStudies studies = new PretendStudies().meanwhile(SleepyMain::sleep);
        System.exit(Main.run(HostProbe.surroundings(new Interruption()), studies, args));
    }

    private static void sleep() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException nobodyDoes) {
            throw new IllegalStateException(nobodyDoes);
        }
    }
}
