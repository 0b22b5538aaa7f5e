package org.caseload.app.request;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.caseload.app.machine.BadInput;

/**
 * What to run.
 *
 * @param file the scenario file
 * @param strategies strategy files laid over its plan, one after another
 * @param replications number of runs, 1 to {@value #MOST_REPLICATIONS}
 * @param seed seed of the keyed luck; any whole number
 * @param threads threads to run on, 1 to {@value #MOST_THREADS}; changes how long it takes and nothing else
 * @param horizon how far to look, instead of what the file states, written as it would be there
 * @param out the folder for the results, instead of the usual one
 * @param quiet whether to keep progress to itself
 */
public record RunRequest(
        Path file,
        List<Path> strategies,
        long replications,
        long seed,
        long threads,
        Optional<String> horizon,
        Optional<Path> out,
        boolean quiet) {

    /** Runs unless somebody asks for another number. */
    public static final int USUAL_REPLICATIONS = 500;

    /** Seed unless somebody states another: the year of the Children Act, fixed so that two people get the same figures. */
    public static final long USUAL_SEED = 1989;

    static final int MOST_REPLICATIONS = 1_000_000;
    static final int MOST_THREADS = 1_024;

    /**
     * Checks every number.
     *
     * @throws BadInput with every number that is out of its range
     */
    public RunRequest {
        Objects.requireNonNull(file, "file");
        strategies = List.copyOf(strategies);
        Objects.requireNonNull(horizon, "horizon");
        Objects.requireNonNull(out, "out");
        List<String> problems = new ArrayList<>();
        checkCount("replications", replications, MOST_REPLICATIONS, problems);
        checkCount("threads", threads, MOST_THREADS, problems);
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }

    static void checkCount(String name, long count, long most, List<String> problems) {
        if (count < 1 || count > most) {
            problems.add(String.format(
                    Locale.ROOT, "%s: found %d; permitted: a whole number from 1 to %,d", name, count, most));
        }
    }
}
