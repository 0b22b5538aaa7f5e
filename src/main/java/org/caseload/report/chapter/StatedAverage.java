package org.caseload.report.chapter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.caseload.calendar.Dates;
import org.caseload.result.StatedInput;

/**
 * A published official average that a scenario states under {@code report: comparators:}.
 *
 * @param name whose
 * @param date of when
 * @param caseload cases per worker
 * @param source where it is published
 */
public record StatedAverage(String name, LocalDate date, double caseload, String source) {
    private static final String STATED = "report.comparators.";

    /** All that are stated, in order of date. */
    public static List<StatedAverage> stated(List<StatedInput> inputs) {
        Set<String> ids = new LinkedHashSet<>();
        inputs.stream()
                .map(StatedInput::path)
                .filter(path -> path.startsWith(STATED))
                .forEach(path -> ids.add(path.substring(STATED.length(), path.lastIndexOf('.'))));
        return ids.stream()
                .map(id -> of(STATED + id, inputs))
                .sorted(Comparator.comparing(StatedAverage::date))
                .toList();
    }

    private static StatedAverage of(String path, List<StatedInput> inputs) {
        StatedInput caseload = stated(path + ".caseload", inputs);
        return new StatedAverage(
                stated(path + ".name", inputs).value(),
                Dates.parse(stated(path + ".date", inputs).value()),
                Double.parseDouble(caseload.value()),
                caseload.basis());
    }

    private static StatedInput stated(String path, List<StatedInput> inputs) {
        return inputs.stream()
                .filter(input -> input.path().equals(path))
                .filter(StatedInput::isStated)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("report.json does not say what " + path + " is"));
    }
}
