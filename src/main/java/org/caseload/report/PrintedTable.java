package org.caseload.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.caseload.report.Table.Column;
import org.caseload.words.Numbers;

/**
 * A table as a page shows it, narrower than the workbook's: a number and its range in one cell, and options that are read on the same
 * dates side by side. What programs read stands in the workbook, a number a cell.
 */
public final class PrintedTable {
    /** So many options side by side are as wide as a sheet of paper. */
    public static final int ON_PAPER = 9;

    /** So many are as wide as a column of a screen. */
    public static final int ON_SCREEN = 3;

    /** The head of a column of second ranges. */
    public static final String NOT_KNOWN = "95 % over what is not known";

    /** Of so many options, or on so many dates, all is printed. */
    private static final int FEW_OPTIONS = 5;

    private static final int FEW_DATES = 12;

    /** Of more one in so many, and none so near before the last that it says the same. */
    private static final int EACH = 6;

    private static final Set<String> DATES = Set.of("Date", "By");

    /** Counts that the share beside them says again. */
    private static final Set<String> SAID_BY_SHARE = Set.of("Futures that reached it", "Out of");

    private PrintedTable() {}

    /**
     * The same table for a page.
     *
     * @param most how many options stand side by side at most
     */
    public static Table of(Table table, int most) {
        return sideBySide(folded(rangesInCells(everySixth(table))), most);
    }

    /** Of many options month by month every sixth date, the first and the last: all of them would fill pages that nobody reads. */
    private static Table everySixth(Table table) {
        boolean dated = table.columns().size() > 2
                && !table.columns().get(0).numeric()
                && DATES.contains(table.columns().get(1).header());
        if (!dated) {
            return table;
        }
        Map<String, List<List<Cell>>> options = options(table);
        boolean many =
                options.size() > FEW_OPTIONS && options.values().stream().allMatch(rows -> rows.size() > FEW_DATES);
        if (!many) {
            return table;
        }
        List<List<Cell>> kept = new ArrayList<>();
        for (List<List<Cell>> rows : options.values()) {
            for (int row = 0; row < rows.size(); row++) {
                int last = rows.size() - 1;
                if (row == last || row % EACH == 0 && row <= last - EACH / 2) {
                    kept.add(rows.get(row));
                }
            }
        }
        List<String> notes = new ArrayList<>(table.notes());
        notes.add("Every sixth date; all of them stand in the workbook.");
        return new Table(table.key(), table.caption(), table.columns(), kept, notes);
    }

    private static Map<String, List<List<Cell>>> options(Table table) {
        Map<String, List<List<Cell>>> options = new LinkedHashMap<>();
        table.rows()
                .forEach(row -> options.computeIfAbsent(row.get(0).text(), name -> new ArrayList<>())
                        .add(row));
        return options;
    }

    /** Where three columns hold a number and the two ends of its range, one of words such as "19.9 (18.3 to 22.5)". */
    private static Table rangesInCells(Table table) {
        List<Column> columns = new ArrayList<>();
        List<Integer> from = new ArrayList<>();
        for (int c = 0; c < table.columns().size(); c++) {
            Column column = table.columns().get(c);
            boolean ranged = isRange(table.columns(), c);
            columns.add(ranged ? Column.words(headed(table.columns(), c)) : column);
            from.add(ranged ? -c - 1 : c);
            c += ranged ? 2 : 0;
        }
        return from.size() == table.columns().size() || !areApart(columns)
                ? table
                : new Table(
                        table.key(),
                        table.caption(),
                        columns,
                        table.rows().stream()
                                .map(row -> from.stream()
                                        .map(c -> c < 0 ? ranged(row, -c - 1) : row.get(c))
                                        .toList())
                                .toList(),
                        table.notes());
    }

    private static boolean isRange(List<Column> columns, int c) {
        return c > 0
                && c + 2 < columns.size()
                && columns.get(c).numeric()
                && columns.get(c + 1).numeric()
                && columns.get(c + 2).numeric()
                && columns.get(c + 1).header().contains(" from")
                && columns.get(c + 2).header().matches("(.*: )?to(, .*)?");
    }

    /** Such as "16 July 2019 (8 in 10)" of "16 July 2019: median", "16 July 2019: 8 in 10 from" and "16 July 2019: to". */
    private static String headed(List<Column> columns, int c) {
        String middle = columns.get(c).header();
        String range = columns.get(c + 1).header().replaceFirst(" from.*", "").replaceFirst("^.*: ", "");
        return middle.replaceFirst(": median$", "") + " (" + range + ")";
    }

    private static Cell ranged(List<Cell> row, int c) {
        String middle = row.get(c).text();
        String low = row.get(c + 1).text();
        String high = row.get(c + 2).text();
        boolean none = low.equals(Numbers.UNDEFINED) || high.equals(Numbers.UNDEFINED);
        boolean same = low.equals(middle) && high.equals(middle);
        return Cell.words(none || same ? middle : middle + " (" + low + " to " + high + ")");
    }

    /** A second range that few rows have goes into the cell of the first, in square brackets. */
    private static Table folded(Table table) {
        int last = table.columns().size() - 1;
        if (last < 1 || !table.columns().get(last).header().equals(NOT_KNOWN)) {
            return table;
        }
        List<Column> columns = new ArrayList<>(table.columns().subList(0, last - 1));
        columns.add(Column.words(table.columns().get(last - 1).header() + "; in square brackets " + NOT_KNOWN));
        List<List<Cell>> rows = new ArrayList<>();
        for (List<Cell> row : table.rows()) {
            List<Cell> folded = new ArrayList<>(row.subList(0, last - 1));
            String second = row.get(last).text();
            boolean told = second.contains(" to ");
            folded.add(Cell.words(row.get(last - 1).text() + (told ? " [" + second + "]" : "")));
            rows.add(folded);
        }
        return new Table(table.key(), table.caption(), columns, rows, table.notes());
    }

    /** Where each option has the same dates and one cell for each, a row for each date and a column for each option. */
    private static Table sideBySide(Table table, int most) {
        List<Integer> told = IntStream.range(2, table.columns().size())
                .filter(c -> !SAID_BY_SHARE.contains(table.columns().get(c).header()))
                .boxed()
                .toList();
        Map<String, List<List<Cell>>> options = options(table);
        boolean fits = told.size() == 1
                && table.columns().stream().limit(2).noneMatch(Column::numeric)
                && options.size() > 1
                && options.size() <= most
                && options.values().stream().map(PrintedTable::dates).distinct().count() == 1
                && options.values().iterator().next().size() > 1;
        return fits ? turned(table, told.get(0), options) : table;
    }

    private static List<String> dates(List<List<Cell>> rows) {
        return rows.stream().map(row -> row.get(1).text()).toList();
    }

    private static Table turned(Table table, int told, Map<String, List<List<Cell>>> options) {
        List<Column> columns = new ArrayList<>(List.of(table.columns().get(1)));
        options.keySet().forEach(name -> columns.add(Column.words(name)));
        List<List<Cell>> rows = new ArrayList<>();
        List<String> dates = dates(options.values().iterator().next());
        for (int d = 0; d < dates.size(); d++) {
            List<Cell> row = new ArrayList<>(List.of(Cell.words(dates.get(d))));
            for (List<List<Cell>> of : options.values()) {
                row.add(of.get(d).get(told));
            }
            rows.add(row);
        }
        List<String> notes = new ArrayList<>(List.of(table.columns().get(told).header() + "."));
        notes.addAll(table.notes());
        return areApart(columns) ? new Table(table.key(), table.caption(), columns, rows, notes) : table;
    }

    private static boolean areApart(List<Column> columns) {
        return new LinkedHashSet<>(columns.stream().map(Column::header).toList()).size() == columns.size();
    }
}
