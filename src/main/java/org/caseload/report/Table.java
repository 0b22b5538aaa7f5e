package org.caseload.report;

import java.util.List;
import java.util.Objects;

/**
 * A table. Its first column names the rows.
 *
 * @param key by what the text refers to it, unique in the report: lower-case words joined by hyphens
 * @param caption what it shows, with where and when
 * @param columns the columns
 * @param rows the cells, one list a row, as long as the columns
 * @param notes what the reader must know to read it
 */
public record Table(String key, String caption, List<Column> columns, List<List<Cell>> rows, List<String> notes)
        implements Node {
    /** Copies the lists and checks that every row has a cell in every column. */
    public Table {
        Objects.requireNonNull(caption, "caption");
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
        if (!key.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("a key is lower-case words joined by hyphens, not " + key);
        }
        if (columns.isEmpty() || rows.isEmpty()) {
            throw new IllegalArgumentException("the table " + key + " is empty; it is left out instead");
        }
        if (columns.stream().map(Column::header).distinct().count() < columns.size()) {
            throw new IllegalArgumentException("two columns of " + key + " have the same header");
        }
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        row.size() + " cells in the " + columns.size() + " columns of " + key);
            }
        }
    }

    /**
     * A column.
     *
     * @param header what it holds, its unit included
     * @param numeric whether it holds numbers, which are set right
     */
    public record Column(String header, boolean numeric) {
        /** Checks the header is there. */
        public Column {
            if (header.isBlank()) {
                throw new IllegalArgumentException("every column has a header");
            }
        }

        /** A column of words. */
        public static Column words(String header) {
            return new Column(header, false);
        }

        /** A column of numbers. */
        public static Column numbers(String header) {
            return new Column(header, true);
        }
    }
}
