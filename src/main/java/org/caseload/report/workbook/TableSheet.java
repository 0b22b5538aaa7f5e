package org.caseload.report.workbook;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.caseload.report.Cell;
import org.caseload.report.Table;
import org.caseload.report.Table.Column;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/**
 * One table on a sheet of its own, marked as a table.
 *
 * @param name name of the sheet
 * @param table the table
 */
record TableSheet(String name, Table table) {
    private static final int NARROWEST = 14;
    private static final int FIRST = 40;
    private static final int WIDE = 30;
    private static final int FEW = 4;
    private static final int WIDEST = 60;

    /** Writes the sheet and gives the area of the table, its header included. */
    AreaReference write(XSSFWorkbook workbook, SheetStyles styles) {
        Worksheet sheet = new Worksheet(workbook, styles, name, table.caption());
        sheet.line("This worksheet contains one table."
                + (table.notes().isEmpty() ? "" : " Notes stand in column A above it."));
        table.notes().forEach(sheet::line);
        int first = sheet.next();
        header(sheet, styles);
        table.rows().forEach(row -> row(sheet, styles, row));
        AreaReference area = new AreaReference(
                new CellReference(first, 0),
                new CellReference(sheet.next() - 1, table.columns().size() - 1),
                SpreadsheetVersion.EXCEL2007);
        mark(sheet, area);
        int[] widths = new int[table.columns().size()];
        for (int c = 0; c < widths.length; c++) {
            widths[c] = width(c);
        }
        sheet.fit(widths);
        return area;
    }

    private void header(Worksheet sheet, SheetStyles styles) {
        XSSFRow row = sheet.row();
        for (int c = 0; c < table.columns().size(); c++) {
            Column column = table.columns().get(c);
            sheet.cell(row, c, column.header()).setCellStyle(styles.header(column.numeric()));
        }
    }

    private void row(Worksheet sheet, SheetStyles styles, List<Cell> cells) {
        XSSFRow row = sheet.row();
        for (int c = 0; c < cells.size(); c++) {
            Cell cell = cells.get(c);
            if (cell.number().isPresent()) {
                XSSFCell written = row.createCell(c);
                written.setCellValue(cell.number().get().doubleValue());
                written.setCellStyle(style(
                        styles, cell.text(), Math.max(0, cell.number().get().scale())));
            } else {
                XSSFCell written = sheet.cell(row, c, cell.text());
                if (table.columns().get(c).numeric()) {
                    written.setCellStyle(styles.number(0));
                }
            }
        }
    }

    /** Numbers show what the report shows: words where it has words, and the sign of percentage where it has that. */
    private static XSSFCellStyle style(SheetStyles styles, String text, int decimals) {
        if (Character.isLetter(text.charAt(0))) {
            return styles.shownAs(text);
        }
        return text.endsWith("%") ? styles.percent(decimals) : styles.number(decimals);
    }

    private void mark(Worksheet sheet, AreaReference area) {
        XSSFTable marked = sheet.sheet().createTable(area);
        marked.setName(name.replace(' ', '_'));
        marked.setDisplayName(name.replace(' ', '_'));
        CTTableStyleInfo style = marked.getCTTable().addNewTableStyleInfo();
        style.setName("TableStyleLight1");
        style.setShowRowStripes(false);
        style.setShowColumnStripes(false);
    }

    private int width(int column) {
        int longest = table.columns().get(column).header().length() / 2 + 2;
        for (List<Cell> row : table.rows()) {
            longest = Math.max(longest, row.get(column).text().length() + 2);
        }
        return Math.max(
                column == 0 ? FIRST : NARROWEST, Math.min(table.columns().size() > FEW ? WIDE : WIDEST, longest));
    }
}
