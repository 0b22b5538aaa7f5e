package org.caseload.report.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caseload.report.Cell;
import org.caseload.report.Table;
import org.caseload.report.Table.Column;
import org.caseload.report.chapter.MeasuredTables;
import org.caseload.result.MeasureSeries;
import org.caseload.result.Measures;
import org.caseload.words.EnglishDate;

/** What the staff are like, who waits and what comes late: a row each. */
public final class PeopleTable {
    /** The key of the table. */
    public static final String KEY = "people-and-children";

    private static final List<String> SHOWN = List.of(
            Measures.NEWLY_QUALIFIED_SHARE.id(),
            Measures.NEWLY_QUALIFIED_ABOVE_CAP.id(),
            Measures.VACANCY_RATE.id(),
            Measures.AGENCY.id(),
            Measures.TURNOVER.id(),
            Measures.ABOVE_20.id(),
            Measures.UNALLOCATED.id(),
            Measures.OVER_28_DAYS.id(),
            Measures.ON_TIME.id("assessment"),
            Measures.CONFERENCES_ON_TIME.id(),
            Measures.WORKERS_PER_CHILD.id());

    private PeopleTable() {}

    /** On the dates of a run, a column each. */
    public static Optional<Table> over(List<LocalDate> dates, Function<String, Optional<MeasureSeries>> series) {
        List<Column> columns = new ArrayList<>(List.of(Column.words("What")));
        OptionRow.headers(dates).forEach(date -> columns.add(Column.words(date)));
        return table(
                columns,
                shown(series).stream()
                        .map(each -> row(
                                each,
                                dates.stream()
                                        .map(date -> reading(Optional.of(each), date))
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
                shown(series.get(0)).stream()
                        .map(each -> row(
                                each,
                                series.stream()
                                        .map(option ->
                                                reading(option.apply(each.name().key()), date))
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

    private static List<MeasureSeries> shown(Function<String, Optional<MeasureSeries>> series) {
        return SHOWN.stream().flatMap(id -> series.apply(id).stream()).toList();
    }

    private static List<Cell> row(MeasureSeries series, List<Cell> cells) {
        return Stream.concat(Stream.of(Cell.words(MeasuredTables.titled(series.name()))), cells.stream())
                .toList();
    }

    private static Cell reading(Optional<MeasureSeries> series, LocalDate date) {
        return Cell.words(series.flatMap(each -> MeasuredTables.find(each, date)
                        .map(reading -> OptionRow.range(reading, each.name().decimals())))
                .orElse("not read"));
    }
}
