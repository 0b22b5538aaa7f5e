package org.caseload.report.chapter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.report.Cell;
import org.caseload.report.Table;
import org.caseload.report.Table.Column;
import org.caseload.result.MeasureName;
import org.caseload.result.MeasureSeries;
import org.caseload.result.Observation;
import org.caseload.result.Origin;
import org.caseload.words.EnglishDate;
import org.caseload.words.RunCount;

/** Tables of measures: the median over the futures, and between what 8 futures in 10 lie. */
public final class MeasuredTables {
    static final String RANGE =
            "Median: half of the futures lie above it, half below. 8 in 10: the range that leaves out the"
                    + " lowest tenth and the highest tenth of the futures.";

    private MeasuredTables() {}

    /** Several measures at the start, half way and at the end, a row each; none where no measure is there. */
    public static Optional<Table> startToEnd(String key, String caption, List<MeasureSeries> series, Origin origin) {
        List<MeasureSeries> read =
                series.stream().filter(each -> !each.monthly().isEmpty()).toList();
        if (read.isEmpty()) {
            return Optional.empty();
        }
        List<LocalDate> dates = KeyDates.startMiddleEnd(
                origin, read.get(0).monthly().stream().map(Observation::date).toList());
        LocalDate start = dates.get(0);
        List<Column> columns = new ArrayList<>(
                List.of(Column.words("Measure"), Column.numbers(EnglishDate.shortDay(start) + ": median")));
        for (LocalDate date : dates.subList(1, dates.size())) {
            String day = EnglishDate.shortDay(date);
            columns.add(Column.numbers(day + ": median"));
            columns.add(Column.numbers(day + ": 8 in 10 from"));
            columns.add(Column.numbers(day + ": to"));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (MeasureSeries each : read) {
            List<Cell> row = new ArrayList<>(List.of(
                    Cell.words(titled(each.name())),
                    MeasuredTables.range(find(each, start), each.name()).get(0)));
            dates.stream().skip(1).forEach(date -> row.addAll(range(find(each, date), each.name())));
            rows.add(row);
        }
        return Optional.of(new Table(key, caption, columns, rows, notes(origin)));
    }

    /** One measure month by month; none where it has no reading. */
    public static Optional<Table> monthByMonth(String key, String caption, List<MeasureSeries> series, Origin origin) {
        List<MeasureSeries> read =
                series.stream().filter(each -> !each.monthly().isEmpty()).toList();
        if (read.isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns = new ArrayList<>(List.of(Column.words("Date")));
        for (MeasureSeries each : read) {
            String what = (read.size() == 1 ? "" : Subject.of(each.name()).title() + ", ")
                    + each.name().unit() + ": ";
            columns.add(Column.numbers(what + "median"));
            columns.add(Column.numbers(what + "8 in 10 from"));
            columns.add(Column.numbers(what + "to"));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Observation reading : read.get(0).monthly()) {
            List<Cell> row = new ArrayList<>(List.of(Cell.words(EnglishDate.shortDay(reading.date()))));
            read.forEach(each -> row.addAll(range(find(each, reading.date()), each.name())));
            rows.add(row);
        }
        return Optional.of(new Table(key, caption, columns, rows, notes(origin)));
    }

    /** The measure with its unit, unless its name says it already. */
    public static String titled(MeasureName name) {
        String title = Subject.of(name).title();
        return title.startsWith("Cases per ") ? title : title + " (" + name.unit() + ")";
    }

    public static List<String> notes(Origin origin) {
        return List.of(RANGE + " Over " + RunCount.counted(origin.replications()) + ".");
    }

    public static List<Cell> range(Optional<Observation> reading, MeasureName name) {
        return List.of(
                Cell.number(reading.map(Observation::p50).orElse(Double.NaN), name.decimals()),
                Cell.number(reading.map(Observation::p10).orElse(Double.NaN), name.decimals()),
                Cell.number(reading.map(Observation::p90).orElse(Double.NaN), name.decimals()));
    }

    /** A measure on a date on which it is read. */
    public static Optional<Observation> find(MeasureSeries series, LocalDate date) {
        return KeyDates.readings(series)
                .filter(reading -> reading.date().equals(date))
                .findFirst();
    }

    public static Optional<Observation> last(MeasureSeries series) {
        return series.monthly().stream().reduce((before, after) -> after);
    }
}
