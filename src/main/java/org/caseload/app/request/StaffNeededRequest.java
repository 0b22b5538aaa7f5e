package org.caseload.app.request;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.caseload.app.machine.BadInput;

/**
 * What wave of starters to look for.
 *
 * @param file the scenario file, with a target
 * @param with strategy files laid over its plan, one after another
 * @param wave the recruitment wave in the plan whose size is looked for; empty where the plan holds one only
 * @param date the month or the day by which the target is to be met; empty for the last day
 * @param most the largest wave to try, 1 to {@value #MOST_PEOPLE}
 * @param replications runs of each size, 2 to {@value RunRequest#MOST_REPLICATIONS}
 * @param seed seed of the keyed luck, shared by all sizes
 * @param threads threads to run on; changes how long it takes and nothing else
 * @param horizon how far to look, instead of what the scenario states
 * @param quiet whether to keep progress to itself
 */
public record StaffNeededRequest(
        Path file,
        List<Path> with,
        Optional<String> wave,
        Optional<String> date,
        long most,
        long replications,
        long seed,
        long threads,
        Optional<String> horizon,
        boolean quiet) {

    /** Runs of each size unless somebody asks for another number. */
    public static final int USUAL_REPLICATIONS = 200;

    /** The largest wave tried unless somebody asks for another. */
    public static final int USUAL_MOST = 200;

    /** The largest wave that may be asked for. */
    public static final int MOST_PEOPLE = 5_000;

    /**
     * Checks every number.
     *
     * @throws BadInput with everything that is out of its range
     */
    public StaffNeededRequest {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(wave, "wave");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(horizon, "horizon");
        with = List.copyOf(with);
        List<String> problems = new ArrayList<>();
        RunRequest.checkCount("most", most, MOST_PEOPLE, problems);
        RunRequest.checkCount("replications", replications, RunRequest.MOST_REPLICATIONS, problems);
        RunRequest.checkCount("threads", threads, RunRequest.MOST_THREADS, problems);
        if (replications == 1) {
            problems.add(
                    "replications: found 1; permitted: at least 2, since one run says nothing about how runs differ");
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }

    /** The scenario, as the base of a comparison with nothing. */
    public CompareRequest scenario() {
        return new CompareRequest(
                file,
                List.of(),
                with,
                replications,
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
