package org.caseload.app.request;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * How to simulate, whatever is asked: how many runs, of which luck, and how it is done here.
 *
 * <p>The numbers are as they were written; the request that they belong to checks them, together with all else that it holds.
 *
 * @param replications number of runs, 1 to {@value #MOST_REPLICATIONS}
 * @param seed seed of the keyed luck; any whole number
 * @param threads threads to run on, 1 to {@value #MOST_THREADS}; changes how long it takes and nothing else
 * @param quiet whether to keep progress to itself
 * @param on the cluster that makes the runs, as its users name it; empty for this machine; changes how long it takes and nothing else
 */
public record RunSettings(long replications, long seed, long threads, boolean quiet, Optional<String> on) {

    /** Seed unless somebody states another: the year of the Children Act, fixed so that two people get the same figures. */
    public static final long USUAL_SEED = 1989;

    static final int MOST_REPLICATIONS = 1_000_000;
    static final int MOST_THREADS = 1_024;

    /** Checks that every part is there. */
    public RunSettings {
        Objects.requireNonNull(on, "on");
    }

    /** To simulate on this machine. */
    public RunSettings(long replications, long seed, long threads, boolean quiet) {
        this(replications, seed, threads, quiet, Optional.empty());
    }

    /** The number of runs, which a request has checked. */
    public int runs() {
        return Math.toIntExact(replications);
    }

    /** The number of threads, which a request has checked. */
    public int parallel() {
        return Math.toIntExact(threads);
    }

    /** The same with as many runs as were in fact made. */
    public RunSettings withRuns(int made) {
        return new RunSettings(made, seed, threads, quiet, on);
    }

    /** The same on a cluster; empty for this machine. */
    public RunSettings on(Optional<String> cluster) {
        return new RunSettings(replications, seed, threads, quiet, cluster);
    }

    void check(List<String> problems) {
        check("replications", problems);
    }

    /** Checks what a request of two runs and more needs. */
    void checkAtLeastTwo(String runs, String sinceOneSays, List<String> problems) {
        check(runs, problems);
        if (replications == 1) {
            problems.add(runs + ": found 1; permitted: at least 2, since one run says nothing about " + sinceOneSays);
        }
    }

    private void check(String runs, List<String> problems) {
        checkCount(runs, replications, MOST_REPLICATIONS, problems);
        checkCount("threads", threads, MOST_THREADS, problems);
    }

    static void checkCount(String name, long count, long most, List<String> problems) {
        if (count < 1 || count > most) {
            problems.add(String.format(
                    Locale.ROOT, "%s: found %d; permitted: a whole number from 1 to %,d", name, count, most));
        }
    }
}
