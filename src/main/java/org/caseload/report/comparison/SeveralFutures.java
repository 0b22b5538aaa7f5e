package org.caseload.report.comparison;

import java.util.ArrayList;
import java.util.List;
import org.caseload.report.Cell;
import org.caseload.report.Table;
import org.caseload.report.Table.Column;
import org.caseload.report.chapter.Draft;
import org.caseload.report.chapter.Subject;
import org.caseload.result.comparison.ComparisonResult;
import org.caseload.result.comparison.RegretTable;
import org.caseload.words.EnglishDate;
import org.caseload.words.RunCount;

/** How the strategies fare in several futures, and of which least may be regretted. */
final class SeveralFutures {
    private static final String REGRET = "regret";
    private static final String WORST = "worst-future";

    private final ComparisonResult result;
    private final ComparisonTables tables;

    SeveralFutures(ComparisonResult result, ComparisonTables tables) {
        this.result = result;
        this.tables = tables;
    }

    /** Writes the chapter, where several futures were tried. */
    void write(Draft draft) {
        draft.chapter("If the future is another one");
        List<String> sentences = RegretText.sentences(result);
        if (!sentences.isEmpty()) {
            draft.finding(REGRET, String.join(" ", sentences), REGRET, WORST);
            result.regret().ifPresent(table -> draft.bullets(futures(table)));
        }
        draft.figure(
                REGRET, result.regret().filter(table -> !table.rows().isEmpty()).map(this::table));
        draft.table(result.regret().filter(table -> !table.rows().isEmpty()).map(this::worst));
    }

    /** How each strategy fares in the future that is worst for it. */
    private Table worst(RegretTable table) {
        int decimals = result.measure().decimals();
        List<List<Cell>> rows = new ArrayList<>();
        for (int s = 0; s < table.rows().size(); s++) {
            RegretTable.Row row = table.rows().get(s);
            RegretTable.Cell worst = row.cells().get(row.worst());
            rows.add(List.of(
                    Cell.words(tables.name(s)),
                    Cell.words(table.futures().get(row.worst()).name()),
                    Cell.number(worst.level().value(), decimals),
                    Cell.number(worst.level().low(), decimals),
                    Cell.number(worst.level().high(), decimals),
                    Cell.percent(worst.reached().value()),
                    Cell.percent(worst.reached().low()),
                    Cell.percent(worst.reached().high())));
        }
        return new Table(
                WORST,
                "Each strategy in the future that is worst for it, " + EnglishDate.day(table.date()),
                List.of(
                        Column.words("Strategy"),
                        Column.words("Its worst future"),
                        Column.numbers("Mean, " + result.measure().unit()),
                        Column.numbers("95 % interval from"),
                        Column.numbers("to"),
                        Column.numbers("Reaches the target, % of runs"),
                        Column.numbers("Target: 95 % from, %"),
                        Column.numbers("Target: to, %")),
                rows,
                List.of());
    }

    private static List<String> futures(RegretTable table) {
        return table.futures().stream()
                .map(future -> future.name() + ": "
                        + (future.happens().isEmpty()
                                ? "nothing happens that the base does not state"
                                : String.join("; ", future.happens())))
                .toList();
    }

    private Table table(RegretTable table) {
        int decimals = result.measure().decimals();
        List<Column> columns = new ArrayList<>(List.of(Column.words("Strategy")));
        table.futures().forEach(future -> columns.add(Column.numbers("Mean, " + future.name())));
        columns.add(Column.numbers("Greatest regret"));
        columns.add(Column.numbers("95 % interval from"));
        columns.add(Column.numbers("to"));
        columns.add(Column.numbers("Least regretted, chance in %"));
        List<List<Cell>> rows = new ArrayList<>();
        for (int s = 0; s < table.rows().size(); s++) {
            RegretTable.Row row = table.rows().get(s);
            List<Cell> cells = new ArrayList<>(List.of(Cell.words(tables.name(s))));
            row.cells().forEach(cell -> cells.add(Cell.number(cell.level().value(), decimals)));
            cells.add(Cell.number(row.greatest().value(), decimals));
            cells.add(Cell.number(row.greatest().low(), decimals));
            cells.add(Cell.number(row.greatest().high(), decimals));
            cells.add(Cell.percent(row.leastRegret()));
            rows.add(cells);
        }
        return new Table(
                REGRET,
                Subject.of(result.measure()).title() + ", " + EnglishDate.day(table.date()) + ", in several futures",
                columns,
                rows,
                List.of(
                        "Regret: by how much a mean is above that of the best strategy for a future. The greatest over the futures"
                                + " is what may be regretted of a strategy; futures are not weighed. Over "
                                + RunCount.counted(result.origin().replications())
                                + " of each strategy in each future."));
    }
}
