package org.caseload.cli.option;

import org.caseload.app.machine.Host;
import org.caseload.app.request.RunSettings;
import picocli.CommandLine.Option;

/** The options of every verb that plays runs: which luck, on how many threads, and whether to say how far it is. */
public final class LuckOptions {
    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "" + RunSettings.USUAL_SEED,
            description = "Any whole number; another seed is another set of luck (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads to run on, 1 to 1,024; changes only how long it takes (default: all cores).")
    private Long threads;

    @Option(names = "--quiet", description = "Say nothing while the runs are under way.")
    private boolean quiet;

    /** How to simulate so many runs; on all cores, unless a number of threads is asked for. */
    public RunSettings settings(long replications, Host surroundings) {
        return new RunSettings(replications, seed, threads == null ? surroundings.cores() : threads, quiet);
    }
}
