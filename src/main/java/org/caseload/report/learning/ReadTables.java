package org.caseload.report.learning;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.caseload.history.CaseHistory;
import org.caseload.history.ListRead;
import org.caseload.history.Remark;
import org.caseload.report.Cell;
import org.caseload.report.Table;
import org.caseload.words.Numbers;

/** What was read of which list, what was left out and why, and what was not taken as it stood. */
final class ReadTables {
    /** So many kinds of remarks are read. */
    private static final int MOST_REMARKS = 500;

    private static final int MOST_ROWS = 6;

    private final CaseHistory history;

    ReadTables(CaseHistory history) {
        this.history = history;
    }

    /** In a sentence, such as "1,873 rows of 4 lists were read, 12 left out: 9 start date missing, 3 …". */
    String sentence() {
        int rows = history.lists().stream().mapToInt(ListRead::rows).sum();
        int kept = history.lists().stream().mapToInt(ListRead::kept).sum();
        Map<String, Integer> why = new TreeMap<>();
        history.lists()
                .forEach(list -> list.leftOut().forEach((reason, count) -> why.merge(reason, count, Integer::sum)));
        return Numbers.counted(rows, "row", "rows") + " of "
                + Numbers.counted(history.lists().size(), "list was", "lists were") + " read, "
                + (rows == kept
                        ? "none left out"
                        : Numbers.number((double) rows - kept, 0) + " left out: " + reasons(why))
                + ".";
    }

    private static String reasons(Map<String, Integer> why) {
        return why.entrySet().stream()
                .map(entry -> Numbers.number(entry.getValue(), 0) + " " + entry.getKey())
                .collect(joining("; "));
    }

    /** List by list. */
    Optional<Table> lists() {
        List<List<Cell>> rows = new ArrayList<>();
        for (ListRead list : history.lists()) {
            rows.add(List.of(
                    Cell.words(place(list.file(), list.sheet())),
                    Cell.words(list.holds()),
                    Cell.number(list.rows(), 0),
                    Cell.number(list.kept(), 0),
                    Cell.words(list.leftOut().isEmpty() ? "nothing" : reasons(list.leftOut()))));
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Table(
                                "lists-read",
                                "What was read",
                                List.of(
                                        Table.Column.words("List"),
                                        Table.Column.words("Holds"),
                                        Table.Column.numbers("Rows"),
                                        Table.Column.numbers("Kept"),
                                        Table.Column.words("Left out")),
                                rows,
                                List.of(
                                        "A row that says a case again, or that goes on with another, is left out and counts as such.")));
    }

    /** What was not taken as it stood. */
    Optional<Table> remarks() {
        List<Remark> remarks = history.remarks();
        if (remarks.isEmpty()) {
            return Optional.empty();
        }
        Map<List<String>, List<Remark>> alike = new LinkedHashMap<>();
        remarks.forEach(remark -> alike.computeIfAbsent(
                        List.of(
                                place(remark.file(), remark.sheet()),
                                remark.row() == 1 ? "" : remark.column(),
                                remark.what()),
                        same -> new ArrayList<>())
                .add(remark));
        List<List<Cell>> rows = alike.entrySet().stream()
                .limit(MOST_REMARKS)
                .map(same -> List.of(
                        Cell.words(same.getKey().get(0)),
                        Cell.words(ofRows(same.getValue())),
                        Cell.words(ofColumns(same.getValue())),
                        Cell.words(same.getKey().get(2))))
                .toList();
        return Optional.of(new Table(
                "remarks",
                "What was not taken as it stands",
                List.of(
                        Table.Column.words("List"),
                        Table.Column.words("Rows"),
                        Table.Column.words("Columns"),
                        Table.Column.words("What")),
                rows,
                alike.size() <= MOST_REMARKS
                        ? List.of()
                        : List.of("The first " + MOST_REMARKS + " of " + Numbers.number(alike.size(), 0) + ".")));
    }

    /** The first few rows of which one thing is said, and how many more there are. */
    private static String ofRows(List<Remark> same) {
        List<Integer> rows = same.stream().map(Remark::row).distinct().toList();
        if (rows.contains(0)) {
            return "all";
        }
        String first =
                rows.stream().limit(MOST_ROWS).map(row -> Integer.toString(row)).collect(joining(", "));
        return rows.size() <= MOST_ROWS ? first : first + " and " + (rows.size() - MOST_ROWS) + " more";
    }

    private static String ofColumns(List<Remark> same) {
        return same.stream()
                .map(remark -> remark.column().isEmpty() ? "all" : remark.column())
                .distinct()
                .collect(joining(", "));
    }

    private static String place(String file, String sheet) {
        return file + (sheet.isEmpty() ? "" : ", " + sheet);
    }
}
