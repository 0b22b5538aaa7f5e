package org.caseload.report.chapter;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.caseload.report.SavedChart;
import org.caseload.report.SavedLogo;
import org.caseload.result.SolvedNumber;

/**
 * What a finished result says beside its figures.
 *
 * @param command the command that makes the same figures again
 * @param version version of Caseload that made them
 * @param commit the commit it was built from, where that is known
 * @param jdk the Java it ran on
 * @param written when it was written
 * @param sheets the CSV files that were read, each with the SHA-256 of its bytes
 * @param answer the answer in sentences, as it was printed; of a comparison none
 * @param arrival what the official average does in the week in which the first social workers arrive, if that can be shown
 * @param solved the numbers solved in the base of a comparison
 * @param inputs every value that the scenario, or the base, resolves to
 * @param warnings what the reader should know before believing the figures
 * @param charts the folder of its charts
 */
public record Background(
        String command,
        String version,
        Optional<String> commit,
        String jdk,
        Instant written,
        Map<String, String> sheets,
        List<String> answer,
        Optional<ArrivalEffect> arrival,
        List<SolvedNumber> solved,
        List<SavedInput> inputs,
        List<String> warnings,
        Path charts) {
    /** Copies what can change. */
    public Background {
        sheets = Collections.unmodifiableMap(new TreeMap<>(sheets));
        answer = List.copyOf(answer);
        solved = List.copyOf(solved);
        inputs = List.copyOf(inputs);
        warnings = List.copyOf(warnings);
    }

    /** The chart of that name, if there is one. */
    public Optional<SavedChart> findChart(String name) {
        return SavedChart.find(charts, name);
    }

    /** The council's logo, if there is one. */
    public Optional<SavedLogo> findLogo() {
        return SavedLogo.find(charts.getParent());
    }

    /** The inputs that say something: not those that could be stated and are not, nor how reports look. */
    public List<SavedInput> statements() {
        return inputs.stream().filter(SavedInput::saysSomething).toList();
    }

    /** What the scenario states at a path; empty where it states nothing. */
    public Optional<String> findInput(String path) {
        return inputs.stream()
                .filter(input -> input.path().equals(path))
                .filter(SavedInput::isStated)
                .map(SavedInput::value)
                .findFirst();
    }
}
