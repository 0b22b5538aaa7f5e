package org.caseload.report.chapter;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caseload.report.Cell;
import org.caseload.report.Table;
import org.caseload.report.Table.Column;
import org.caseload.result.MeasureSeries;
import org.caseload.result.Observation;
import org.caseload.words.EnglishDate;

/**
 * The official average beside published ones, of England or of statistical neighbours, where the scenario states any. Only the
 * official average is set beside them: other caseloads count other cases or other people.
 */
public final class ComparatorTable {
    private static final String NONE = "a count, no range";

    private final Background background;
    private final Map<String, MeasureSeries> ours;

    /**
     * Sets something beside what is published.
     *
     * @param ours the official average by the name of the scenario or strategy under which it comes about
     */
    public ComparatorTable(Background background, Map<String, MeasureSeries> ours) {
        this.background = background;
        this.ours = new LinkedHashMap<>(ours);
    }

    public Optional<Table> table() {
        List<StatedAverage> published = StatedAverage.stated(background.inputs());
        boolean anything = ours.values().stream()
                .anyMatch(series -> MeasuredTables.last(series)
                        .filter(reading -> reading.n() > 0)
                        .isPresent());
        if (published.isEmpty() || !anything) {
            return Optional.empty();
        }
        List<List<Cell>> rows = new ArrayList<>();
        Set<LocalDate> dates = new LinkedHashSet<>();
        published.forEach(each -> dates.add(each.date()));
        for (LocalDate date : dates) {
            published.stream().filter(each -> each.date().equals(date)).forEach(each -> rows.add(row(each)));
            ours.forEach(
                    (name, series) -> nearest(series, date).ifPresent(reading -> rows.add(row(name, series, reading))));
        }
        ours.forEach(
                (name, series) -> MeasuredTables.last(series).ifPresent(last -> rows.add(row(name, series, last))));
        return Optional.of(new Table(
                "comparators",
                "The official average beside published ones",
                List.of(
                        Column.words("Whose"),
                        Column.words("Date"),
                        Column.numbers("Cases per worker"),
                        Column.words("8 in 10"),
                        Column.words("What it is")),
                rows,
                List.of(
                        "The official average counts all social workers who hold a case. Teams for children in need usually stand"
                                + " 15 to 40 % above it, so a target for them cannot be held against it.")));
    }

    private static List<Cell> row(StatedAverage published) {
        return List.of(
                Cell.words(published.name()),
                Cell.words(EnglishDate.shortDay(published.date())),
                Cell.number(published.caseload(), 1),
                Cell.words(NONE),
                Cell.words("published: " + published.source()));
    }

    private static List<Cell> row(String name, MeasureSeries series, Observation reading) {
        List<Cell> range = MeasuredTables.range(Optional.of(reading), series.name());
        return List.of(
                Cell.words(name),
                Cell.words(EnglishDate.shortDay(reading.date())),
                range.get(0),
                Cell.words(range.get(1).text() + " to " + range.get(2).text()),
                Cell.words("simulated: median of the runs"));
    }

    /** The reading within a month of a date that is nearest to it. */
    private static Optional<Observation> nearest(MeasureSeries series, LocalDate date) {
        return series.monthly().stream()
                .filter(reading -> reading.n() > 0)
                .filter(reading -> away(reading, date) <= 31)
                .min(Comparator.comparingLong(reading -> away(reading, date)));
    }

    private static long away(Observation reading, LocalDate date) {
        return Math.abs(ChronoUnit.DAYS.between(reading.date(), date));
    }
}
