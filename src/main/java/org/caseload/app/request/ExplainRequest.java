package org.caseload.app.request;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.caseload.app.machine.BadInput;
import org.caseload.result.ChosenRun.Choice;

/**
 * Which run to tell, and how.
 *
 * @param file the scenario file
 * @param strategies strategy files laid over its plan, one after another
 * @param replication {@code median}, {@code worst}, {@code best}, or the number of a run, 1 to 1,000,000
 * @param replications number of runs to choose from, 1 to 1,000,000
 * @param seed seed of the keyed luck; any whole number
 * @param threads threads to run on, 1 to 1,024; changes how long it takes and nothing else
 * @param horizon how far to look, instead of what the file states, written as it would be there
 * @param events a file for every fact of the run
 * @param child number of a child's case to follow instead of telling the whole story
 * @param worker number of a worker to follow instead of telling the whole story
 * @param quiet whether to keep progress to itself
 */
public record ExplainRequest(
        Path file,
        List<Path> strategies,
        String replication,
        long replications,
        long seed,
        long threads,
        Optional<String> horizon,
        Optional<Path> events,
        OptionalLong child,
        OptionalLong worker,
        boolean quiet) {

    /**
     * Checks every number.
     *
     * @throws BadInput with everything that is not permitted
     */
    public ExplainRequest {
        Objects.requireNonNull(file, "file");
        strategies = List.copyOf(strategies);
        Objects.requireNonNull(horizon, "horizon");
        Objects.requireNonNull(events, "events");
        Objects.requireNonNull(child, "child");
        Objects.requireNonNull(worker, "worker");
        List<String> problems = new ArrayList<>();
        if (findChoice(replication).isEmpty() && findNumber(replication).isEmpty()) {
            problems.add("replication: found " + replication
                    + "; permitted: median, worst, best, or the number of a run, from 1 to 1,000,000");
        }
        RunRequest.checkCount("replications", replications, RunRequest.MOST_REPLICATIONS, problems);
        RunRequest.checkCount("threads", threads, RunRequest.MOST_THREADS, problems);
        child.ifPresent(number -> RunRequest.checkCount("child", number, Integer.MAX_VALUE, problems));
        worker.ifPresent(number -> RunRequest.checkCount("worker", number, Integer.MAX_VALUE, problems));
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }

    /** How the run is chosen: by its number, or by what it is like. */
    public Choice choice() {
        return findChoice(replication).orElse(Choice.ASKED_FOR);
    }

    /** The number of the run asked for; empty when it is to be chosen. */
    public Optional<Integer> number() {
        return findNumber(replication);
    }

    private static Optional<Choice> findChoice(String word) {
        return switch (word) {
            case "median" -> Optional.of(Choice.MEDIAN);
            case "worst" -> Optional.of(Choice.WORST);
            case "best" -> Optional.of(Choice.BEST);
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> findNumber(String word) {
        return Optional.of(word)
                .filter(text -> text.matches("\\d{1,7}"))
                .map(Integer::valueOf)
                .filter(number -> number >= 1 && number <= RunRequest.MOST_REPLICATIONS);
    }
}
