package org.caseload.report.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.caseload.report.Cell;
import org.caseload.report.Table;
import org.caseload.report.Table.Column;
import org.caseload.report.chapter.KeyDates;
import org.caseload.report.chapter.Subject;
import org.caseload.result.MeasureSeries;
import org.caseload.result.Measures;
import org.caseload.result.Observation;
import org.caseload.result.RunResult;
import org.caseload.result.ShownIn;
import org.caseload.result.UnevenReading;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;
import org.caseload.words.RunCount;

/**
 * The key measures at the start, each half year and the end: mean, its 95 % interval, the range of eight runs in ten,
 * and the number of runs where it is not all of them.
 */
public final class KeyMeasures {
    private final RunResult result;
    private final List<LocalDate> dates;

    private KeyMeasures(RunResult result) {
        this.result = result;
        this.dates = KeyDates.of(result);
    }

    /** The table; nothing when the result has no series. */
    public static Optional<Table> of(RunResult result) {
        return result.series().isEmpty() ? Optional.empty() : new KeyMeasures(result).table();
    }

    private Optional<Table> table() {
        List<Column> columns = new ArrayList<>(List.of(Column.words("Measure"), Column.words("Of the runs")));
        dates.forEach(date -> columns.add(Column.numbers(EnglishDate.shortDay(date))));
        List<List<Cell>> rows = new ArrayList<>();
        measures().forEach(series -> rows.addAll(rows(series)));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        "key-measures",
                        "Key measures over " + RunCount.counted(result.origin().replications()),
                        columns,
                        rows,
                        notes()));
    }

    private static String interval(MeasureSeries series, Observation reading, int decimals) {
        return series.findUneven(reading.date())
                .flatMap(UnevenReading::seldom)
                .map(seldom ->
                        "in " + Numbers.number(seldom.runs(), 0) + " of " + Numbers.number(reading.n(), 0) + " runs ("
                                + Numbers.shareInterval(seldom.low(), seldom.high()) + "); there "
                                + Numbers.number(seldom.mean(), decimals)
                                + (Double.isFinite(seldom.meanLow())
                                        ? " (" + Numbers.interval(seldom.meanLow(), seldom.meanHigh(), decimals) + ")"
                                        : ""))
                .orElse(Numbers.interval(reading.low(), reading.high(), decimals));
    }

    /** Which measures differ so unevenly between runs that so many are few for a mean. */
    private List<String> notes() {
        List<String> few = measures().stream()
                .filter(series -> dates.stream()
                        .flatMap(date -> series.findUneven(date).stream())
                        .anyMatch(uneven -> uneven.n() < uneven.enough()))
                .map(KeyMeasures::title)
                .distinct()
                .toList();
        return few.isEmpty()
                ? List.of()
                : List.of("Runs differ so unevenly that "
                        + RunCount.counted(result.origin().replications())
                        + " are few for these means: " + String.join("; ", few)
                        + ". Their intervals reach further on the side where runs stray further;"
                        + " 8 runs in 10 say more than the mean.");
    }

    private List<List<Cell>> rows(MeasureSeries series) {
        int decimals = series.name().decimals();
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row(series, "mean", reading -> mean(reading, decimals)));
        rows.add(row(series, "95 % interval", reading -> Cell.words(interval(series, reading, decimals))));
        rows.add(row(
                series,
                "8 runs in 10",
                reading -> Cell.words(Numbers.interval(reading.p10(), reading.p90(), decimals))));
        if (isSomewhereUndefined(series)) {
            rows.add(row(series, "runs", reading -> Cell.number(reading.n(), 0)));
        }
        return rows;
    }

    private static Cell mean(Observation reading, int decimals) {
        return Cell.number(reading.n() == 0 ? Double.NaN : reading.mean(), decimals);
    }

    private List<MeasureSeries> measures() {
        Set<String> keys = new LinkedHashSet<>();
        result.target().ifPresent(target -> keys.add(target.measure().key()));
        keys.addAll(Measures.shownIn(ShownIn.KEY_MEASURES));
        return keys.stream().flatMap(key -> result.findSeries(key).stream()).toList();
    }

    private static String title(MeasureSeries series) {
        String title = Subject.of(series.name()).title();
        return title.startsWith("Cases per ")
                ? title
                : title + " (" + series.name().unit() + ")";
    }

    private boolean isSomewhereUndefined(MeasureSeries series) {
        int all = result.origin().replications();
        return dates.stream().flatMap(date -> find(date, series).stream()).anyMatch(reading -> reading.n() < all);
    }

    private List<Cell> row(MeasureSeries series, String label, Function<Observation, Cell> cell) {
        List<Cell> row = new ArrayList<>(List.of(Cell.words(title(series)), Cell.words(label)));
        dates.forEach(date -> row.add(find(date, series).map(cell).orElse(Cell.words("not read"))));
        return row;
    }

    private static Optional<Observation> find(LocalDate date, MeasureSeries series) {
        return KeyDates.readings(series)
                .filter(reading -> reading.date().equals(date))
                .findFirst();
    }
}
