package org.caseload.official.council;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.caseload.official.Cells;
import org.caseload.official.Measure;
import org.caseload.official.PublishedCell;
import org.caseload.official.PublishedFile;

/**
 * The published figure of a council that several rows may make up: those of two councils with one department, and those
 * that reported on the same ground before. Counts are added; shares, rates and averages are weighted by what they are of.
 */
final class Addition {
    private final Cells cells;
    private final Councils councils;

    Addition(Cells cells, Councils councils) {
        this.cells = cells;
        this.councils = councils;
    }

    /** A number, or the reason why there is none. */
    PublishedCell figure(Council council, Measure measure, int year) {
        Optional<PublishedCell> own = cells.find(measure, council.code(), year);
        if (own.isPresent() && own.get() instanceof PublishedCell.Given) {
            return own.get();
        }
        List<PublishedCell> found = new ArrayList<>(own.stream().toList());
        if (council.parts().size() > 1) {
            together(council.parts(), measure, year).ifPresent(found::add);
        }
        council.findBeginning()
                .filter(s -> council.parts().containsAll(s.after()))
                .flatMap(s -> together(s.before(), measure, year))
                .ifPresent(found::add);
        return found.stream()
                .filter(cell -> cell instanceof PublishedCell.Given)
                .findFirst()
                .orElseGet(() -> missing(council, measure, year, found));
    }

    /** England's, as it is published. */
    PublishedCell england(Measure measure, int year) {
        return cells.find(measure, Cells.ENGLAND, year)
                .orElseGet(() -> new PublishedCell.Absent(
                        "no row for England in " + measure.publication().title()));
    }

    private PublishedCell missing(Council council, Measure measure, int year, List<PublishedCell> found) {
        if (!council.exists(measure.publication(), year)) {
            return new PublishedCell.Absent(council.findEnd()
                    .filter(s -> year >= s.from(measure.publication()).orElse(Integer.MAX_VALUE))
                    .or(council::findBeginning)
                    .map(Succession::words)
                    .orElse("it did not exist"));
        }
        return found.isEmpty()
                ? new PublishedCell.Absent(
                        "no row of " + year + " in " + measure.publication().title())
                : found.get(0);
    }

    /** All of these codes as one; empty when one of them has no row at all. */
    private Optional<PublishedCell> together(List<String> codes, Measure measure, int year) {
        List<PublishedCell.Given> numbers = new ArrayList<>();
        for (String code : codes) {
            Optional<PublishedCell> cell = cells.find(measure, code, year);
            if (cell.isEmpty()) {
                return Optional.empty();
            }
            if (!(cell.get() instanceof PublishedCell.Given number)) {
                return Optional.of(new PublishedCell.Absent(
                        councils.nameOf(code) + ": " + cell.get().reason()));
            }
            numbers.add(number);
        }
        return Optional.of(measure.isCount() ? sum(codes, numbers) : mean(codes, numbers, measure, year));
    }

    private PublishedCell sum(List<String> codes, List<PublishedCell.Given> numbers) {
        double sum = numbers.stream().mapToDouble(PublishedCell.Given::value).sum();
        return new PublishedCell.Given(sum, sources(numbers), "sum of " + names(codes));
    }

    private PublishedCell mean(List<String> codes, List<PublishedCell.Given> numbers, Measure measure, int year) {
        Measure base = measure.base().filter(of -> haveAll(codes, of, year)).orElse(Measure.CHILDREN);
        if (!haveAll(codes, base, year)) {
            return new PublishedCell.Absent("no figure by which to weight " + names(codes));
        }
        double whole = 0;
        double weighted = 0;
        for (int i = 0; i < codes.size(); i++) {
            double weight = find(codes.get(i), base, year).orElseThrow();
            whole += weight;
            weighted += weight * numbers.get(i).value();
        }
        return new PublishedCell.Given(
                weighted / whole, sources(numbers), "mean of " + names(codes) + ", weighted by " + base.word());
    }

    private boolean haveAll(List<String> codes, Measure measure, int year) {
        return codes.stream().allMatch(code -> find(code, measure, year).orElse(0) > 0);
    }

    private OptionalDouble find(String code, Measure measure, int year) {
        return cells.find(measure, code, year).map(PublishedCell::number).orElse(OptionalDouble.empty());
    }

    private String names(List<String> codes) {
        return codes.stream().map(councils::nameOf).collect(joining(", "));
    }

    private static List<PublishedFile> sources(List<PublishedCell.Given> numbers) {
        return numbers.stream()
                .flatMap(number -> number.sources().stream())
                .distinct()
                .toList();
    }
}
