package org.caseload.app.request;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which study is meant.
 *
 * @param scenario the scenario file
 * @param with strategy files laid over its plan, one after another
 * @param horizon how far to look, instead of what the file states, written as it would be there
 */
public record StudyFiles(Path scenario, List<Path> with, Optional<String> horizon) {
    /** Copies the list. */
    public StudyFiles {
        Objects.requireNonNull(scenario, "scenario");
        Objects.requireNonNull(horizon, "horizon");
        with = List.copyOf(with);
    }

    /** The study as its file states it, with these strategies. */
    public static StudyFiles of(Path scenario, List<Path> with) {
        return new StudyFiles(scenario, with, Optional.empty());
    }

    /** The same with more strategies laid over it. */
    public StudyFiles and(List<Path> more) {
        List<Path> all = new ArrayList<>(with);
        all.addAll(more);
        return new StudyFiles(scenario, all, horizon);
    }
}
