package org.caseload.report.chapter;

import java.util.List;
import java.util.Optional;
import org.caseload.report.Cell;
import org.caseload.report.Table;
import org.caseload.report.Table.Column;
import org.caseload.result.AdjustedMean;
import org.caseload.result.InputUncertaintyEffect;
import org.caseload.words.EnglishDate;

/** The same means told more narrowly: without what the years happened to do in these runs. */
final class AdjustedTable {
    private AdjustedTable() {}

    /** The table; empty where nothing differs from year to year, or runs are too few. */
    static Optional<Table> of(InputUncertaintyEffect ignorance) {
        List<List<Cell>> rows =
                ignorance.adjusted().stream().map(AdjustedTable::row).toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        "adjusted-means",
                        "Means without what the years happened to do, and uncertain numbers to be, in these runs (of both the means"
                                + " are known exactly: control variates)",
                        List.of(
                                Column.words("Measure"),
                                Column.words("Date"),
                                Column.numbers("mean"),
                                Column.numbers("95 % interval from"),
                                Column.numbers("to"),
                                Column.numbers("runs"),
                                Column.numbers("controls"),
                                Column.numbers("as sure as a plain mean of so many times as many runs")),
                        rows,
                        List.of()));
    }

    private static List<Cell> row(AdjustedMean mean) {
        int decimals = mean.measure().decimals() + 1;
        return List.of(
                Cell.words(Subject.of(mean.measure()).title()),
                Cell.words(EnglishDate.month(mean.date())),
                Cell.number(mean.mean(), decimals),
                Cell.number(mean.low(), decimals),
                Cell.number(mean.high(), decimals),
                Cell.number(mean.n(), 0),
                Cell.number(mean.controls(), 0),
                Cell.number(mean.worth(), 1));
    }
}
