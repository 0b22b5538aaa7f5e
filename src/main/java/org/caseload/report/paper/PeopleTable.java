package org.caseload.report.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caseload.report.Cell;
import org.caseload.report.Table;
import org.caseload.report.Table.Column;
import org.caseload.report.chapter.MeasuredTables;
import org.caseload.result.MeasureSeries;
import org.caseload.result.Measures;
import org.caseload.result.Observation;
import org.caseload.words.EnglishDate;

/** What the staff are like, who waits and what comes late: a row each. */
public final class PeopleTable {
    /** The key of the table. */
    public static final String KEY = "people-and-children";

    /** What each row is called: in fewer words than the measure's own name, which the annex has. */
    private record Row(String id, String words, int decimals) {
        Row(Measures measure, String words) {
            this(measure.id(), words, 0);
        }
    }

    private static final List<Row> ROWS = List.of(
            new Row(Measures.NEWLY_QUALIFIED_SHARE, "Newly qualified, % of staff"),
            new Row(Measures.NEWLY_QUALIFIED_ABOVE_CAP, "Newly qualified who hold more than they are promised, %"),
            new Row(Measures.SERVICE_UNDER_2, "Here for under 2 years, % of permanent staff"),
            new Row(Measures.SERVICE_OVER_5, "Here for over 5 years, % of permanent staff"),
            new Row(Measures.VACANCY_RATE, "Vacant posts, %"),
            new Row(Measures.AGENCY, "Agency staff, FTE"),
            new Row(Measures.TURNOVER, "Left within the last year, % of staff"),
            new Row(Measures.ABOVE_20, "Workers with more than 20 cases, %"),
            new Row(Measures.UNALLOCATED, "Children without a worker"),
            new Row(Measures.OVER_28_DAYS, "Children without a worker for more than 28 days"),
            new Row(Measures.ON_TIME.id("assessment"), "Assessments finished within 45 working days, % in a year", 0),
            new Row(Measures.CONFERENCES_ON_TIME, "Protection conferences held in time, % in a year"),
            new Row(Measures.WORKERS_PER_CHILD.id(), "Different workers of a child in a year", 2));

    /** Rows that say nothing where every case is given to somebody. */
    private static final Set<String> OF_WAITING = Set.of(Measures.UNALLOCATED.id(), Measures.OVER_28_DAYS.id());

    private PeopleTable() {}

    /** Whether no child is without a worker at any reading of this series of them. */
    public static boolean nobodyWaits(Optional<MeasureSeries> children) {
        List<Observation> waiting = children.map(MeasureSeries::monthly).orElse(List.of());
        return !waiting.isEmpty() && waiting.stream().allMatch(reading -> reading.n() > 0 && reading.mean() == 0);
    }

    /** On the dates of a run, a column each. */
    public static Optional<Table> over(List<LocalDate> dates, Function<String, Optional<MeasureSeries>> series) {
        List<Column> columns = new ArrayList<>(List.of(Column.words("What")));
        OptionRow.headers(dates).forEach(date -> columns.add(Column.words(date)));
        return table(
                columns,
                shown(List.of(series)).stream()
                        .map(row -> cells(
                                row,
                                dates.stream()
                                        .map(date -> reading(row, series.apply(row.id()), date))
                                        .toList()))
                        .toList());
    }

    /**
     * On one date, a column for each option.
     *
     * @param names what the options are called
     * @param series a measure under each of them, by its key
     */
    public static Optional<Table> under(
            List<String> names, LocalDate date, List<Function<String, Optional<MeasureSeries>>> series) {
        List<Column> columns = new ArrayList<>(List.of(Column.words("What, " + EnglishDate.month(date))));
        for (int n = 0; n < names.size(); n++) {
            boolean again = names.subList(0, n).contains(names.get(n));
            columns.add(Column.words(again ? names.get(n) + " (" + (n + 1) + ")" : names.get(n)));
        }
        return table(
                columns,
                shown(series).stream()
                        .map(row -> cells(
                                row,
                                series.stream()
                                        .map(option -> reading(row, option.apply(row.id()), date))
                                        .toList()))
                        .toList());
    }

    private static Optional<Table> table(List<Column> columns, List<List<Cell>> rows) {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        KEY,
                        "Staff, and children who wait",
                        columns,
                        rows,
                        List.of("The middle of the futures, and the range of 8 in 10 of them.")));
    }

    /** The rows of what is read under some option; those of waiting only where somebody waits. */
    private static List<Row> shown(List<Function<String, Optional<MeasureSeries>>> options) {
        boolean nobody = options.stream().allMatch(option -> nobodyWaits(option.apply(Measures.UNALLOCATED.id())));
        return ROWS.stream()
                .filter(row -> options.stream()
                        .anyMatch(option -> option.apply(row.id()).isPresent()))
                .filter(row -> !nobody || !OF_WAITING.contains(row.id()))
                .toList();
    }

    private static List<Cell> cells(Row row, List<Cell> readings) {
        return Stream.concat(Stream.of(Cell.words(row.words())), readings.stream())
                .toList();
    }

    private static Cell reading(Row row, Optional<MeasureSeries> series, LocalDate date) {
        return Cell.words(series.flatMap(each -> MeasuredTables.find(each, date))
                .map(reading -> reading.n() == 0 ? "not yet known" : OptionRow.range(reading, row.decimals()))
                .orElse("not read"));
    }
}
