package org.caseload.app.request;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.caseload.app.machine.BadInput;

/**
 * Which plan to look for.
 *
 * @param files the study, with a target
 * @param space the file with the space of plans
 * @param futures a file of futures in each of which the target must be reached as well, if any
 * @param by the month or the day by which the target is to be reached; empty for the last day
 * @param chance the chance with which it must be, in per cent, from 5 to 95
 * @param confidence how surely all that is said together is to be so, in per cent, from 50 to 99.9
 * @param budget what a plan may cost, as it was written, where the plan is asked for that reaches the target most often within it
 * @param mostRuns the most runs that the search may take before what it found is confirmed, from 100
 * @param settings of which luck; its replications are those of the confirmation, from 20
 */
public record CheapestRequest(
        StudyFiles files,
        Path space,
        Optional<Path> futures,
        Optional<String> by,
        double chance,
        double confidence,
        Optional<String> budget,
        long mostRuns,
        RunSettings settings) {
    /** The most runs of a search unless somebody asks for another number: some minutes of two cores for a middling council. */
    public static final int USUAL_MOST_RUNS = 20_000;

    /** Runs of the confirmation unless somebody asks for another number. */
    public static final int USUAL_REPLICATIONS = 400;

    private static final int FEWEST = 20;
    private static final int FEWEST_TO_SEARCH = 100;
    private static final int MOST_TO_SEARCH = 10_000_000;

    /**
     * Checks every number.
     *
     * @throws BadInput with everything that is out of its range
     */
    public CheapestRequest {
        Objects.requireNonNull(files, "files");
        Objects.requireNonNull(space, "space");
        Objects.requireNonNull(futures, "futures");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(budget, "budget");
        List<String> problems = new ArrayList<>();
        check("chance", chance, 5, 95, problems);
        check("confidence", confidence, 50, 99.9, problems);
        if (mostRuns < FEWEST_TO_SEARCH || mostRuns > MOST_TO_SEARCH) {
            problems.add("most-runs: found " + mostRuns + "; permitted: from " + FEWEST_TO_SEARCH + " to 10,000,000");
        }
        if (futures.isPresent() && budget.isPresent()) {
            problems.add(
                    "futures: not permitted together with --budget, since the plan that is best within it differs from future to"
                            + " future");
        }
        settings.check(problems);
        if (settings.replications() > 0 && settings.replications() < FEWEST) {
            problems.add("replications: found " + settings.replications() + "; permitted: at least " + FEWEST
                    + ", since fewer confirm nothing");
        }
        BadInput.refuse(problems);
    }

    private static void check(String name, double value, double least, double most, List<String> problems) {
        if (!(value >= least && value <= most)) {
            problems.add(String.format(
                    Locale.ROOT, "%s: found %s; permitted: from %s to %s per cent", name, value, least, most));
        }
    }
}
