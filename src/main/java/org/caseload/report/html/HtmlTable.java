package org.caseload.report.html;

import java.util.List;
import java.util.Optional;
import org.caseload.report.Cell;
import org.caseload.report.PrintedTable;
import org.caseload.report.Table;
import org.caseload.report.Table.Column;

/**
 * A table with its caption, column headers and row headers. Where the screen is narrow its rows stand below each other as blocks, for
 * which every cell knows its header; the roles say that it is a table still.
 */
final class HtmlTable {
    /** Longer texts may break anywhere: paths and file names stand in them. */
    private static final int LONG = 60;

    private HtmlTable() {}

    /**
     * Writes a table.
     *
     * @param label what stands before its caption, such as "Table 1: "; may be empty
     */
    static void write(Html html, String label, Table whole, StrategyPicker picker) {
        Table table = PrintedTable.of(whole, PrintedTable.ON_SCREEN);
        html.open("div", "class", "table").raw("\n");
        html.open("table", "role", "table").element("caption", label + table.caption());
        html.open("thead", "role", "rowgroup").open("tr", "role", "row");
        table.columns().forEach(column -> header(html, column));
        html.close("tr").close("thead").open("tbody", "role", "rowgroup").raw("\n");
        for (List<Cell> row : table.rows()) {
            picker.mark(row.get(0).text())
                    .or(() -> row.size() > 1 ? picker.mark(row.get(1).text()) : Optional.empty())
                    .ifPresentOrElse(
                            mark -> html.open("tr", "role", "row", "class", mark),
                            () -> html.open("tr", "role", "row"));
            if (table.columns().get(0).numeric()) {
                html.open("th", "scope", "row", "role", "rowheader", "class", "n");
            } else {
                html.open("th", "scope", "row", "role", "rowheader");
            }
            html.words(row.get(0).text()).raw("</th>");
            for (int i = 1; i < row.size(); i++) {
                cell(html, table.columns().get(i), row.get(i));
            }
            html.close("tr");
        }
        html.close("tbody").close("table").close("div");
        table.notes().forEach(note -> html.element("p", note, "class", "notes"));
    }

    private static void header(Html html, Column column) {
        if (column.numeric()) {
            html.open("th", "scope", "col", "role", "columnheader", "class", "n");
        } else {
            html.open("th", "scope", "col", "role", "columnheader");
        }
        html.words(column.header()).raw("</th>");
    }

    private static void cell(Html html, Column column, Cell cell) {
        String kind = column.numeric() ? "n" : cell.text().length() > LONG ? "l" : "w";
        html.open("td", "role", "cell", "class", kind, "data-of", column.header());
        html.words(cell.text()).raw("</td>");
    }
}
