package org.caseload.report.terminal;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells in aligned columns, two blanks between them. */
final class TextTable {
    private static final String GAP = "  ";
    private final String alignment;
    private final List<List<String>> rows = new ArrayList<>();

    /** A table whose columns are aligned to the left where the alignment has an {@code l}, to the right where an {@code r}. */
    TextTable(String alignment) {
        this.alignment = alignment;
    }

    /** Adds a row. A row of one cell is a heading: it runs on over the columns and does not widen them. */
    TextTable row(List<String> cells) {
        if (cells.size() > alignment.length()) {
            throw new IllegalArgumentException(cells.size() + " cells in " + alignment.length() + " columns");
        }
        rows.add(List.copyOf(cells));
        return this;
    }

    /** The rows as lines without blanks at their ends. */
    List<String> lines() {
        int[] widths = new int[alignment.length()];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size() && row.size() > 1; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String blanks = " ".repeat(Math.max(0, widths[i] - width(row.get(i))));
            boolean left = alignment.charAt(i) == 'l';
            line.append(i == 0 ? "" : GAP).append(left ? row.get(i) + blanks : blanks + row.get(i));
        }
        return line.toString().stripTrailing();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
