package org.caseload.report.word;

import java.math.BigInteger;
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

    /** Widths by what stands in the columns: the longest word of each has room, and long texts share what is left by their length. */
    private static int[] widths(Table table) {
        int columns = table.columns().size();
        double[] least = new double[columns];
        double[] more = new double[columns];
        double[] weight = new double[columns];
        double sum = 0;
        double wanted = 0;
        for (int c = 0; c < columns; c++) {
            least[c] = least(table, c);
            more[c] = Math.max(0, wish(table, c) - least[c]);
            weight[c] = more[c] > 0
                    ? Math.max(
                            more[c], written(table, c) / (double) table.rows().size())
                    : 0;
            sum += least[c];
            wanted += weight[c];
        }
        double left = CHARACTERS - sum;
        double stretch = left > 0 && wanted <= 0 ? CHARACTERS / sum : Math.min(1, CHARACTERS / sum);
        int[] widths = new int[columns];
        for (int c = 0; c < columns; c++) {
            double share = left > 0 && wanted > 0 ? left * weight[c] / wanted : 0;
            widths[c] = (int) (WIDTH * (least[c] * stretch + share) / CHARACTERS);
        }
        return widths;
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

    /** Room for the longest text in a few lines; numbers and short words need no more than a line. */
    private static double wish(Table table, int column) {
        int longest = longest(table, column);
        return table.columns().get(column).numeric() || longest <= ONE_LINE
                ? longest + PADDING
                : Math.max(ONE_LINE, 3 * Math.sqrt(longest)) + PADDING;
    }

    private static int longest(Table table, int column) {
        return table.rows().stream()
                .mapToInt(row -> row.get(column).text().length())
                .max()
                .orElse(0);
    }

    /** How much is written in a column: where most is, most room saves most lines. */
    private static int written(Table table, int column) {
        return table.rows().stream()
                .mapToInt(row -> row.get(column).text().length())
                .sum();
    }

    private static int longestWord(String text) {
        int longest = 0;
        for (String word : text.split("[ \u200b]", -1)) {
            longest = Math.max(longest, Math.min(WIDEST_WORD, word.length()));
        }
        return longest;
    }
}
