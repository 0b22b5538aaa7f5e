package org.caseload.report.chapter;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.caseload.picture.CleanPicture;
import org.caseload.result.SolvedNumber;
import org.caseload.result.StatedInput;

/**
 * What a report says beside the figures.
 *
 * @param command the command that makes the same figures again
 * @param version version of Caseload that made them
 * @param commit the commit it was built from, where that is known
 * @param jdk the Java it ran on
 * @param written when they were made
 * @param sheets the CSV files that were read, each with the SHA-256 of its bytes
 * @param solved the numbers solved in the scenario, or in the base of a comparison
 * @param inputs every value that the scenario, or the base, resolves to
 * @param warnings what the reader should know before believing the figures
 * @param logo the council's logo
 */
public record Background(
        String command,
        String version,
        Optional<String> commit,
        String jdk,
        Instant written,
        Map<String, String> sheets,
        List<SolvedNumber> solved,
        List<StatedInput> inputs,
        List<String> warnings,
        Optional<CleanPicture> logo) {
    /** Copies what can change. */
    public Background {
        Objects.requireNonNull(command, "command");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(commit, "commit");
        Objects.requireNonNull(jdk, "jdk");
        Objects.requireNonNull(written, "written");
        Objects.requireNonNull(logo, "logo");
        sheets = Collections.unmodifiableMap(new TreeMap<>(sheets));
        solved = List.copyOf(solved);
        inputs = List.copyOf(inputs);
        warnings = List.copyOf(warnings);
    }

    /** How a warning goes on that the scenario accepts, with its reason. */
    private static final String ACCEPTED = " Accepted: ";

    /** The warnings that nobody has answered: those are told where the answer is. */
    public List<String> unanswered() {
        return warnings.stream().filter(warning -> !warning.contains(ACCEPTED)).toList();
    }

    /** The warnings that the scenario accepts, each with its reason. */
    public List<String> accepted() {
        return warnings.stream().filter(warning -> warning.contains(ACCEPTED)).toList();
    }

    /** The inputs that say something: not those that could be stated and are not, nor how reports look. */
    public List<StatedInput> statements() {
        return inputs.stream().filter(StatedInput::saysSomething).toList();
    }

    /** What the scenario states at a path; empty where it states nothing. */
    public Optional<String> findInput(String path) {
        return inputs.stream()
                .filter(input -> input.path().equals(path))
                .filter(StatedInput::isStated)
                .map(StatedInput::value)
                .findFirst();
    }
}
