package org.caseload.app.request;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.caseload.app.machine.BadInput;

/**
 * What runs to plan for.
 *
 * @param base the scenario file
 * @param strategies strategy files, scenario files, or folders of either, to be held against it; may be none
 * @param with strategy files that apply to the base and to every strategy
 * @param precision half-widths wanted, such as {@code caseload.dfe@2019-09: 0.1}; at least one
 * @param pilot runs of each strategy to plan from, 2 to {@value RunRequest#MOST_REPLICATIONS}
 * @param seed seed of the keyed luck, shared by all
 * @param threads threads to run on; changes how long it takes and nothing else
 * @param horizon how far to look, instead of what the base states
 * @param quiet whether to keep progress to itself
 */
public record PlanRunsRequest(
        Path base,
        List<Path> strategies,
        List<Path> with,
        List<String> precision,
        long pilot,
        long seed,
        long threads,
        Optional<String> horizon,
        boolean quiet) {

    /** Runs of a pilot unless somebody asks for another number. */
    public static final int USUAL_PILOT = 100;

    /**
     * Checks every number.
     *
     * @throws BadInput with everything that is out of its range
     */
    public PlanRunsRequest {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(horizon, "horizon");
        strategies = List.copyOf(strategies);
        with = List.copyOf(with);
        precision = List.copyOf(precision);
        List<String> problems = new ArrayList<>();
        RunRequest.checkCount("pilot", pilot, RunRequest.MOST_REPLICATIONS, problems);
        RunRequest.checkCount("threads", threads, RunRequest.MOST_THREADS, problems);
        if (pilot == 1) {
            problems.add("pilot: found 1; permitted: at least 2, since one run says nothing about how runs differ");
        }
        if (precision.isEmpty()) {
            problems.add("precision: found none; permitted: at least one, such as \"caseload.dfe@2019-09: 0.1\"");
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }

    /** The pilot, as a comparison. */
    public CompareRequest comparison() {
        return new CompareRequest(
                base,
                strategies,
                with,
                pilot,
                seed,
                threads,
                horizon,
                Optional.empty(),
                0,
                List.of(),
                Optional.empty(),
                quiet);
    }
}
