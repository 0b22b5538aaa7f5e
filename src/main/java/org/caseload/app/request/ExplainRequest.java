package org.caseload.app.request;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.caseload.app.machine.BadInput;
import org.caseload.result.story.ChosenRun.Choice;

/**
 * Which run to tell, and how.
 *
 * @param files the study
 * @param replication {@code median}, {@code worst}, {@code best}, or the number of a run, 1 to 1,000,000
 * @param settings how to simulate the runs to choose from
 * @param events a file for every fact of the run
 * @param child number of a child's case to follow instead of telling the whole story
 * @param worker number of a worker to follow instead of telling the whole story
 */
public record ExplainRequest(
        StudyFiles files,
        String replication,
        RunSettings settings,
        Optional<Path> events,
        OptionalLong child,
        OptionalLong worker) {

    /**
     * Checks every number.
     *
     * @throws BadInput with everything that is not permitted
     */
    public ExplainRequest {
        Objects.requireNonNull(files, "files");
        Objects.requireNonNull(events, "events");
        Objects.requireNonNull(child, "child");
        Objects.requireNonNull(worker, "worker");
        List<String> problems = new ArrayList<>();
        if (findChoice(replication).isEmpty() && findNumber(replication).isEmpty()) {
            problems.add("replication: found " + replication
                    + "; permitted: median, worst, best, or the number of a run, from 1 to 1,000,000");
        }
        settings.check(problems);
        child.ifPresent(number -> RunSettings.checkCount("child", number, Integer.MAX_VALUE, problems));
        worker.ifPresent(number -> RunSettings.checkCount("worker", number, Integer.MAX_VALUE, problems));
        BadInput.refuse(problems);
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
                .filter(number -> number >= 1 && number <= RunSettings.MOST_REPLICATIONS);
    }
}
