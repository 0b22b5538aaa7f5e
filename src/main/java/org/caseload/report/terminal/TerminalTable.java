package org.caseload.report.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caseload.report.Cell;
import org.caseload.report.Table;
import org.caseload.report.Table.Column;
import org.caseload.words.Wrapped;

/** One table as lines, in its style. */
final class TerminalTable {
    private static final String INDENT = "  ";

    /** Figures side by side in a grouped table; more go into a further panel. */
    private static final int PANEL = 5;

    /** A header as long as this stands on one line everywhere. */
    private static final int SHORT_HEAD = 13;

    private static final String NOTHING_AGAINST = "none published";

    private final Table table;
    private final TableStyle style;
    private final int width;

    /** For a terminal so many characters wide. */
    TerminalTable(Table table, int width) {
        this.table = table;
        this.width = width;
        style = TableStyle.of(table.key());
    }

    /** Whether it follows what is before it without a blank line. */
    boolean isClose() {
        return style.close();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (style.caption() == TableStyle.Caption.ABOVE) {
            lines.addAll(TerminalReport.wrapped(table.caption(), "", width));
        }
        String indent = " ".repeat(style.indent());
        rows().forEach(line -> lines.add(line.isEmpty() ? "" : indent + line));
        boolean dated = style.last() == TableStyle.Last.WRAPPED;
        table.notes().forEach(note -> lines.addAll(TerminalReport.wrapped(note, dated ? "" : INDENT, width)));
        return lines;
    }

    private List<String> rows() {
        return switch (style.last()) {
            case COLUMN -> style.grouped() ? panels() : columnsOrParts();
            case AGAINST -> against();
            case WRAPPED -> dated();
            case RUNNING -> running();
        };
    }

    /** Where columns do not fit beside each other, each row is told part by part. */
    private List<String> columnsOrParts() {
        List<String> columns = columns();
        return isTooWide(columns) ? parts() : columns;
    }

    private boolean isTooWide(List<String> lines) {
        return lines.stream().anyMatch(line -> style.indent() + line.length() > width);
    }

    private List<String> parts() {
        List<String> lines = new ArrayList<>();
        int room = width - style.indent();
        for (List<Cell> row : table.rows()) {
            int name = Math.max(0, name());
            List<String> names = texts(row).subList(0, name + 1);
            lines.addAll(TerminalReport.wrapped(String.join(" ", names), "", room));
            for (int c = name + 1; c < row.size(); c++) {
                String head = table.columns().get(c).header();
                lines.addAll(TerminalReport.wrapped(
                        (style.heads() ? head + ": " : "") + row.get(c).text(), INDENT, room));
            }
        }
        return lines;
    }

    private List<String> columns() {
        TextTable text = new TextTable(alignment(table.columns()));
        if (style.heads()) {
            heads(text);
        }
        boolean below = style.caption() == TableStyle.Caption.AS_HEAD;
        for (List<Cell> row : table.rows()) {
            List<String> cells = texts(row);
            int name = name();
            if (name >= 0) {
                cells.set(name, (below ? INDENT : "") + Shortened.to(style.names(), cells.get(name)));
            }
            text.row(cells);
        }
        return text.lines();
    }

    /** The column that names the rows: the first of words, where it leads; -1 where figures alone do. */
    private int name() {
        int first = 0;
        while (first < 2
                && first < table.columns().size()
                && table.columns().get(first).numeric()) {
            first++;
        }
        return first < 2 && first < table.columns().size() ? first : -1;
    }

    /** What names the rows needs no header: the caption says what they are. Of what an interval is, the column before it says. */
    private void heads(TextTable text) {
        List<String> upper = new ArrayList<>();
        List<String> lower = new ArrayList<>();
        for (int c = 0; c < table.columns().size(); c++) {
            String head = c > name()
                    ? table.columns().get(c).header().replaceFirst("^(95 % interval) of .*", "$1")
                    : style.caption() == TableStyle.Caption.AS_HEAD ? table.caption() : "";
            int at = style.brokenHeads() && head.length() > SHORT_HEAD ? middle(head) : head.length();
            upper.add(head.substring(0, at));
            lower.add(head.substring(at).strip());
        }
        text.row(upper);
        if (lower.stream().anyMatch(part -> !part.isEmpty())) {
            text.row(lower);
        }
    }

    /** The blank at which the longer of two lines is shortest. */
    private static int middle(String head) {
        int best = head.length();
        int longest = head.length();
        for (int at = head.indexOf(' '); at >= 0; at = head.indexOf(' ', at + 1)) {
            int longer = Math.max(at, head.length() - at - 1);
            if (longer < longest) {
                longest = longer;
                best = at;
            }
        }
        return best;
    }

    private List<String> panels() {
        for (int most = PANEL; most > 1; most--) {
            List<String> lines = panels(most);
            if (!isTooWide(lines)) {
                return lines;
            }
        }
        return panels(1);
    }

    private List<String> panels(int most) {
        int figures = table.columns().size() - 2;
        List<String> lines = new ArrayList<>();
        for (int from = 0; from < figures; from += most) {
            if (from > 0) {
                lines.add("");
            }
            lines.addAll(panel(from + 2, Math.min(from + most, figures) + 2));
        }
        return lines;
    }

    private List<String> panel(int from, int to) {
        TextTable text = new TextTable("l" + alignment(table.columns().subList(from, to)));
        List<String> heads = new ArrayList<>(List.of(""));
        table.columns().subList(from, to).forEach(column -> heads.add(column.header()));
        text.row(heads);
        String group = "";
        for (List<Cell> row : table.rows()) {
            List<String> cells = texts(row);
            if (!cells.get(0).equals(group)) {
                group = cells.get(0);
                text.row(List.of(group));
            }
            List<String> shown = new ArrayList<>(List.of(INDENT + cells.get(1)));
            shown.addAll(cells.subList(from, to));
            text.row(shown);
        }
        // What heads a group runs on over the columns: it is broken like any text.
        return text.lines().stream()
                .flatMap(line -> line.startsWith(INDENT)
                        ? Stream.of(line)
                        : TerminalReport.wrapped(line, "", width - style.indent()).stream())
                .toList();
    }

    /** The last column on the row's own line where that is not too long, below it otherwise. */
    private List<String> against() {
        int last = table.columns().size() - 1;
        TextTable text = new TextTable(alignment(table.columns().subList(0, last)));
        table.rows().forEach(row -> text.row(texts(row).subList(0, last)));
        List<String> rows = text.lines();
        List<String> lines = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            String against = table.rows().get(r).get(last).text();
            String whole = rows.get(r) + "; against: " + against;
            if (against.equals(NOTHING_AGAINST)) {
                lines.add(rows.get(r));
            } else if (style.indent() + whole.length() <= width) {
                lines.add(whole);
            } else {
                lines.add(rows.get(r));
                lines.addAll(Wrapped.indented("against: " + against, INDENT + INDENT, width - style.indent()));
            }
        }
        return lines;
    }

    private List<String> dated() {
        int last = table.columns().size() - 1;
        TextTable text = new TextTable(alignment(table.columns().subList(0, last)));
        table.rows().forEach(row -> text.row(texts(row).subList(0, last)));
        List<String> rows = text.lines();
        int names = rows.stream().mapToInt(String::length).max().orElse(0);
        String blank = " ".repeat(style.indent() + names) + INDENT;
        List<String> lines = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<String> column =
                    TerminalReport.wrapped(table.rows().get(r).get(last).text(), blank, width);
            lines.add(rows.get(r)
                    + " ".repeat(names - rows.get(r).length())
                    + INDENT
                    + column.get(0).substring(blank.length()));
            column.subList(1, column.size()).forEach(line -> lines.add(line.substring(style.indent())));
        }
        return lines;
    }

    private List<String> running() {
        List<String> lines = new ArrayList<>();
        for (List<Cell> row : table.rows()) {
            List<String> cells = texts(row);
            int last = cells.size() - 1;
            List<String> wrapped = TerminalReport.wrapped(
                    String.join(", ", cells.subList(0, last)) + ": " + cells.get(last), "", width);
            lines.add(wrapped.get(0));
            if (wrapped.size() > 1) {
                lines.addAll(
                        TerminalReport.wrapped(String.join(" ", wrapped.subList(1, wrapped.size())), INDENT, width));
            }
        }
        return lines;
    }

    private static List<String> texts(List<Cell> row) {
        return new ArrayList<>(row.stream().map(Cell::text).toList());
    }

    private static String alignment(List<Column> columns) {
        StringBuilder alignment = new StringBuilder();
        columns.forEach(column -> alignment.append(column.numeric() ? 'r' : 'l'));
        return alignment.toString();
    }
}
