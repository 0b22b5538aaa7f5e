package org.caseload.report.workbook;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.caseload.words.VisibleText;

/** A worksheet written from the top in column A, without merged cells, frozen panes, filters or colours that mean something. */
final class Worksheet {
    /** As many characters as a cell holds. */
    private static final int LONGEST = 32_000;

    private static final int CHARACTER = 256;

    /** Height of a line of 12 points. */
    private static final float LINE = 15.5f;

    /** No row is higher. */
    private static final float TALLEST = 400;

    /** Width of a usual letter in characters of the column's unit. */
    private static final double LETTER = 1.02;

    private final XSSFSheet sheet;
    private final SheetStyles styles;
    private int next;

    Worksheet(XSSFWorkbook workbook, SheetStyles styles, String name, String title) {
        sheet = workbook.createSheet(name);
        this.styles = styles;
        paper();
        cell(row(), 0, title).setCellStyle(styles.title());
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** The number of the row written next, from 0. */
    int next() {
        return next;
    }

    XSSFRow row() {
        return sheet.createRow(next++);
    }

    /** A row of words in column A. */
    Worksheet line(String text) {
        cell(row(), 0, text);
        return this;
    }

    /** Words in a cell; no spreadsheet takes them for a formula. */
    XSSFCell cell(XSSFRow row, int column, String text) {
        String clean = VisibleText.line(text);
        String kept = clean.length() > LONGEST ? clean.substring(0, LONGEST) + "…" : clean;
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(kept);
        cell.setCellStyle(styles.words(kept));
        return cell;
    }

    /** Words that lead to another sheet. */
    void link(XSSFRow row, int column, String text, String to) {
        XSSFCell cell = cell(row, column, text);
        XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + to + "'!A1");
        cell.setHyperlink(link);
        cell.setCellStyle(styles.link());
    }

    /**
     * Gives the first columns their widths and every row below the title the height that its wrapped words need: not every
     * program works that out on opening.
     *
     * @param characters widths in characters
     */
    void fit(int... characters) {
        for (int c = 0; c < characters.length; c++) {
            sheet.setColumnWidth(c, characters[c] * CHARACTER);
        }
        for (int r = 1; r < next; r++) {
            XSSFRow row = sheet.getRow(r);
            int lines = 1;
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING) {
                    lines = Math.max(lines, lines(cell.getStringCellValue(), characters[cell.getColumnIndex()]));
                }
            }
            row.setHeightInPoints(Math.min(TALLEST, lines * LINE));
        }
    }

    /** Lines that a text takes, words kept whole; letters of this font are a little wider than the width's unit. */
    private static int lines(String text, int width) {
        int lines = 1;
        double used = 0;
        for (String word : text.split(" ", -1)) {
            double wide = word.length() * LETTER;
            if (used > 0 && used + wide > width) {
                lines++;
                used = 0;
            }
            lines += (int) (wide / (width + 1));
            used += wide + LETTER;
        }
        return lines;
    }

    /** Prints on A4 across, as wide as the page. */
    private void paper() {
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
    }
}
