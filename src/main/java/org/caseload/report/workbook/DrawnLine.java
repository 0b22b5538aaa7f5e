package org.caseload.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.caseload.report.Cell;
import org.caseload.report.Table;

/**
 * A line of a chart over time: where its dates, its values and its name stand in a table, counted from the table's first row below
 * the header and first column.
 *
 * @param firstRow the first row of its values
 * @param lastRow the last row of its values
 * @param dates the column of its dates
 * @param values the column of its values
 * @param nameRow the row in which its name stands, −1 for the header
 * @param nameColumn the column in which its name stands
 * @param name its name
 */
record DrawnLine(int firstRow, int lastRow, int dates, int values, int nameRow, int nameColumn, String name) {
    /** More lines than this cannot be told apart. */
    static final int MOST = 6;

    private static final Set<String> DATES = Set.of("Date", "By");
    private static final int FEW = 3;

    /** The lines that a table over time gives: its columns, or its strategies; none of another table, or of one with gaps. */
    static List<DrawnLine> of(Table table) {
        List<DrawnLine> lines = List.of();
        if (DATES.contains(header(table, 0))) {
            lines = columns(table);
        } else if (table.columns().size() > 1 && DATES.contains(header(table, 1))) {
            lines = groups(table);
        }
        boolean whole = lines.stream().allMatch(line -> line.isWhole(table) && line.isOverTime(table));
        return whole && lines.size() <= MOST ? lines : List.of();
    }

    private static String header(Table table, int column) {
        return table.columns().get(column).header();
    }

    /** Where there are few columns, all of them; else those of medians, or of a percentage and its interval. */
    private static List<DrawnLine> columns(Table table) {
        int all = table.columns().size();
        int[] percentages = IntStream.range(1, all)
                .filter(c -> header(table, c).contains("%") && header(table, c).startsWith("% of "))
                .toArray();
        int[] drawn = all <= FEW + 1
                ? IntStream.range(1, all).toArray()
                : percentages.length == 1
                        ? IntStream.range(percentages[0], Math.min(all, percentages[0] + FEW))
                                .toArray()
                        : IntStream.range(1, all)
                                .filter(c -> header(table, c).endsWith("median"))
                                .toArray();
        int last = table.rows().size() - 1;
        return IntStream.of(drawn)
                .mapToObj(c -> new DrawnLine(0, last, 0, c, -1, c, header(table, c)))
                .toList();
    }

    /** One line for each name in the first column: of the first column of numbers, or of the percentage where there is one. */
    private static List<DrawnLine> groups(Table table) {
        int all = table.columns().size();
        int values = IntStream.range(2, all)
                .filter(c -> header(table, c).startsWith("% of "))
                .findFirst()
                .orElse(2);
        List<DrawnLine> lines = new ArrayList<>();
        int first = 0;
        for (int r = 1; r <= table.rows().size(); r++) {
            boolean ends = r == table.rows().size() || !name(table, r).equals(name(table, first));
            if (ends) {
                lines.add(new DrawnLine(first, r - 1, 1, values, first, 0, name(table, first)));
                first = r;
            }
        }
        return lines;
    }

    private static String name(Table table, int row) {
        return table.rows().get(row).get(0).text();
    }

    private boolean isWhole(Table table) {
        return table.rows().subList(firstRow, lastRow + 1).stream()
                .map(row -> row.get(values))
                .allMatch(cell -> cell.number().isPresent());
    }

    /** Whether no date comes twice. */
    private boolean isOverTime(Table table) {
        return table.rows().subList(firstRow, lastRow + 1).stream()
                        .map(row -> row.get(dates).text())
                        .distinct()
                        .count()
                == lastRow - firstRow + 1;
    }

    /** Whether any value is below zero, so that the axis must reach below it. */
    boolean isEverNegative(Table table) {
        return table.rows().subList(firstRow, lastRow + 1).stream()
                .map(row -> row.get(values))
                .map(Cell::number)
                .anyMatch(number -> number.filter(value -> value.signum() < 0).isPresent());
    }
}
