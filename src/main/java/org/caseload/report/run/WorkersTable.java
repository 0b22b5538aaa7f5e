package org.caseload.report.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.report.Cell;
import org.caseload.report.Table;
import org.caseload.report.Table.Column;
import org.caseload.result.WorkerHistory;
import org.caseload.words.EnglishDate;

/** The numbers of the heat map of workers: how many hold how much at the beginning of each month, in one run. */
final class WorkersTable {
    private static final List<Integer> MARKS = List.of(15, 20, 25, 30);

    private WorkersTable() {}

    /** The table; empty where the result says nothing of single workers. */
    static Optional<Table> of(WorkerHistory history) {
        if (history.workers().isEmpty()) {
            return Optional.empty();
        }
        List<List<Cell>> rows = new ArrayList<>();
        LocalDate before = null;
        for (int week = 0; week < history.dates().size(); week++) {
            LocalDate date = history.dates().get(week);
            if (before == null || date.getMonth() != before.getMonth()) {
                rows.add(row(history, week));
            }
            before = date;
        }
        List<Column> columns = new ArrayList<>(List.of(
                Column.words("Week of"),
                Column.numbers("Workers in post"),
                Column.numbers("Holding up to " + MARKS.get(0) + " cases")));
        for (int m = 1; m < MARKS.size(); m++) {
            columns.add(Column.numbers("Holding " + (MARKS.get(m - 1) + 1) + " to " + MARKS.get(m)));
        }
        columns.add(Column.numbers("Holding over " + MARKS.get(MARKS.size() - 1)));
        return Optional.of(new Table(
                "workers",
                "Workers by the cases that each holds, in run " + history.replication(),
                columns,
                rows,
                List.of("One run of many, the one nearest the median; no other run need look like it. Every week"
                        + (history.isLarge() ? "" : " and worker") + ": workers.csv.")));
    }

    private static List<Cell> row(WorkerHistory history, int week) {
        int[] holding = new int[MARKS.size() + 1];
        int inPost = 0;
        for (WorkerHistory.Line worker : history.workers()) {
            int cases = worker.cases().get(week);
            if (cases >= 0) {
                inPost++;
                holding[(int) MARKS.stream().filter(mark -> cases > mark).count()]++;
            }
        }
        List<Cell> row = new ArrayList<>(
                List.of(Cell.words(EnglishDate.shortDay(history.dates().get(week))), Cell.number(inPost, 0)));
        for (int held : holding) {
            row.add(Cell.number(held, 0));
        }
        return row;
    }
}
