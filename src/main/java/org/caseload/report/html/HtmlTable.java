package org.caseload.report.html;

import java.util.List;
import java.util.Optional;
import org.caseload.report.Cell;
import org.caseload.report.Table;
import org.caseload.report.Table.Column;

/** A table with its caption, column headers and row headers. It scrolls by itself where the screen is narrow. */
final class HtmlTable {
    /** Longer texts have room, so that rows stay low where the screen is narrow. */
    private static final int LONG = 60;

    private HtmlTable() {}

    static void write(Html html, String label, Table table, StrategyPicker picker) {
        boolean words = table.columns().stream().noneMatch(Column::numeric);
        html.open(
                "div",
                "class",
                words ? "scroll words" : "scroll",
                "tabindex",
                "0",
                "role",
                "region",
                "aria-label",
                label);
        html.open("table").element("caption", label + ": " + table.caption());
        html.open("thead").open("tr");
        table.columns().forEach(column -> header(html, column));
        html.close("tr").close("thead").open("tbody").raw("\n");
        for (List<Cell> row : table.rows()) {
            picker.mark(row.get(0).text())
                    .or(() -> row.size() > 1 ? picker.mark(row.get(1).text()) : Optional.empty())
                    .ifPresentOrElse(mark -> html.open("tr", "class", mark), () -> html.open("tr"));
            if (table.columns().get(0).numeric()) {
                html.open("th", "scope", "row", "class", "n");
            } else {
                html.open("th", "scope", "row");
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
            html.open("th", "scope", "col", "class", "n");
        } else {
            html.open("th", "scope", "col");
        }
        html.words(column.header()).raw("</th>");
    }

    private static void cell(Html html, Column column, Cell cell) {
        if (column.numeric()) {
            html.open("td", "class", "n");
        } else if (cell.text().length() > LONG) {
            html.open("td", "class", "l");
        } else {
            html.open("td");
        }
        html.words(cell.text()).raw("</td>");
    }
}
