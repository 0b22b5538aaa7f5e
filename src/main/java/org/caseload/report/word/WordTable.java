package org.caseload.report.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.caseload.report.Cell;
import org.caseload.report.Table;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table as wide as the page. Its header row comes again on every page, and no row is torn. */
final class WordTable {
    /** The width between the margins of an A4 page, in twentieths of a point. */
    static final int WIDTH = 9638;

    /** So many characters of the tables' type go side by side on a line, on average. */
    private static final double CHARACTERS = 108;

    private static final double BOLD = 1.3;
    private static final double PADDING = 2;
    private static final int NARROWEST = 5;
    private static final int FIRST = 20;
    private static final int WIDEST_WORD = 22;

    /** Such as "19.9 (18.3 to 22.5)", a number with its range, which is read on one line. */
    private static final int ONE_LINE = 24;

    /** A long text fills its lines but for a tenth. */
    private static final double EMPTY_ENDS = 1.1;

    /** Of longer tables every second, third and so on row is looked at to find widths. */
    private static final int MOST_LOOKED_AT = 60;

    private WordTable() {}

    /**
     * Writes a table.
     *
     * @param style that of the text in its cells
     */
    static void write(XWPFDocument document, Table table, String style) {
        int[] widths = widths(table);
        XWPFTable drawn =
                document.createTable(table.rows().size() + 1, table.columns().size());
        style(drawn, table, widths);
        XWPFTableRow header = drawn.getRow(0);
        header.setRepeatHeader(true);
        header.setCantSplitRow(true);
        for (int c = 0; c < widths.length; c++) {
            fill(
                    header.getCell(c),
                    table.columns().get(c).header(),
                    table.columns().get(c).numeric(),
                    true,
                    widths[c],
                    style);
        }
        for (int r = 0; r < table.rows().size(); r++) {
            row(drawn.getRow(r + 1), table, table.rows().get(r), widths, style);
        }
    }

    private static void row(XWPFTableRow row, Table table, List<Cell> cells, int[] widths, String style) {
        row.setCantSplitRow(true);
        for (int c = 0; c < widths.length; c++) {
            fill(row.getCell(c), cells.get(c).text(), table.columns().get(c).numeric(), false, widths[c], style);
        }
    }

    private static void style(XWPFTable drawn, Table table, int[] widths) {
        CTTblPr properties = drawn.getCTTbl().getTblPr();
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
        }
        drawn.setStyleID("ReportTable");
        drawn.setWidth(WIDTH);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        properties.addNewTblLook().setFirstRow("1");
        properties.addNewTblCaption().setVal(table.caption());
        properties.addNewTblDescription().setVal(table.caption() + ". " + String.join(" ", table.notes()));
        CTTblGrid grid = drawn.getCTTbl().addNewTblGrid();
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
    }

    private static void fill(
            XWPFTableCell cell, String text, boolean numeric, boolean header, int width, String style) {
        cell.setWidth(Integer.toString(width));
        cell.getCTTc().getTcPr().getTcW().setType(STTblWidth.DXA);
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        paragraph.setStyle(style);
        paragraph.setAlignment(numeric ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
        paragraph.setKeepNext(header);
        WordText.addBreakable(paragraph, text).setBold(header);
    }

    /** Widths by what stands in the columns: the longest word of each has room, and what is left goes where it saves most lines. */
    private static int[] widths(Table table) {
        int columns = table.columns().size();
        double[] wide = new double[columns];
        double sum = 0;
        for (int c = 0; c < columns; c++) {
            wide[c] = least(table, c);
            sum += wide[c];
        }
        double[][] written = written(table);
        for (double left = CHARACTERS - sum; left > 0; left--) {
            wide[best(written, wide)] += Math.min(1, left);
        }
        double stretch = CHARACTERS / Math.max(CHARACTERS, sum);
        int[] widths = new int[columns];
        for (int c = 0; c < columns; c++) {
            widths[c] = (int) (WIDTH * wide[c] * stretch / CHARACTERS);
        }
        return widths;
    }

    /** By row, the header's first, and column: how many characters are written there, the ends of lines that stay empty among them. */
    private static double[][] written(Table table) {
        int each = 1 + table.rows().size() / MOST_LOOKED_AT;
        List<double[]> written = new ArrayList<>();
        written.add(table.columns().stream()
                .mapToDouble(column -> BOLD * column.header().length() + PADDING)
                .toArray());
        for (int r = 0; r < table.rows().size(); r += each) {
            written.add(table.rows().get(r).stream()
                    .mapToDouble(cell -> cell.text().length() > ONE_LINE
                            ? EMPTY_ENDS * cell.text().length()
                            : cell.text().length() + PADDING)
                    .toArray());
        }
        return written.toArray(double[][]::new);
    }

    /** The column that one character more lowers the table by most. */
    private static int best(double[][] written, double[] wide) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int c = 0; c < wide.length; c++) {
            wide[c]++;
            double height = height(written, wide);
            wide[c]--;
            if (height < least) {
                least = height;
                best = c;
            }
        }
        return best;
    }

    /** About how many lines high a table is: of each row the most that a column needs, smoothed so that every character counts. */
    private static double height(double[][] written, double[] wide) {
        double height = 0;
        for (double[] row : written) {
            double sum = 0;
            for (int c = 0; c < wide.length; c++) {
                double lines = Math.max(1, row[c] / wide[c]);
                double squared = lines * lines;
                double toTheFourth = squared * squared;
                sum += toTheFourth * toTheFourth;
            }
            height += Math.sqrt(Math.sqrt(Math.sqrt(sum)));
        }
        return height;
    }

    /** Room for the longest word, which bold headers set wider. */
    private static double least(Table table, int column) {
        double longestWord = BOLD * longestWord(table.columns().get(column).header());
        for (List<Cell> row : table.rows()) {
            longestWord = Math.max(
                    longestWord, longestWord(WordText.breakable(row.get(column).text())));
        }
        return Math.max(column == 0 ? Math.min(FIRST, longest(table, 0)) : NARROWEST, longestWord + PADDING);
    }

    private static int longest(Table table, int column) {
        return table.rows().stream()
                .mapToInt(row -> row.get(column).text().length())
                .max()
                .orElse(0);
    }

    private static int longestWord(String text) {
        int longest = 0;
        for (String word : text.split("[ \u200b]", -1)) {
            longest = Math.max(longest, Math.min(WIDEST_WORD, word.length()));
        }
        return longest;
    }
}
