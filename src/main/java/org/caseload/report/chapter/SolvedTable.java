package org.caseload.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.report.Cell;
import org.caseload.report.Table;
import org.caseload.report.Table.Column;
import org.caseload.result.SolvedNumber;

/** The numbers that {@code balance} solved, each beside the official figure to hold it against. */
public final class SolvedTable {
    private SolvedTable() {}

    /** The table, where anything was solved. */
    public static Optional<Table> of(List<SolvedNumber> solved) {
        List<List<Cell>> rows = new ArrayList<>();
        for (SolvedNumber number : solved) {
            double size = Math.abs(number.value());
            rows.add(List.of(
                    Cell.words(number.what()),
                    Cell.number(number.value(), size < 10 ? 2 : size < 100 ? 1 : 0),
                    Cell.words(number.unit()),
                    Cell.words(number.official().isEmpty() ? "none published" : number.official())));
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        "solved",
                        "Solved so that the start holds steady",
                        List.of(
                                Column.words("Number"),
                                Column.numbers("Solved"),
                                Column.words("Unit"),
                                Column.words("To hold it against")),
                        rows,
                        List.of()));
    }
}
