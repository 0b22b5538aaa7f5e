package org.caseload.report.workbook;

import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How cells look: black Arial of 12 points on white, wrapped, numbers to the right. */
final class SheetStyles {
    private static final String FONT = "Arial";
    private static final short TEXT_SIZE = 12;
    private static final short TITLE_SIZE = 16;

    private final XSSFWorkbook workbook;
    private final XSSFCellStyle words;
    private final XSSFCellStyle quoted;
    private final XSSFCellStyle header;
    private final XSSFCellStyle numericHeader;
    private final XSSFCellStyle title;
    private final XSSFCellStyle link;
    private final Map<Integer, XSSFCellStyle> numbers = new TreeMap<>();
    private final Map<String, XSSFCellStyle> worded = new TreeMap<>();

    SheetStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont usual = workbook.getFontAt(0);
        usual.setFontName(FONT);
        usual.setFontHeightInPoints(TEXT_SIZE);
        words = wrapped(usual);
        quoted = wrapped(usual);
        quoted.setQuotePrefixed(true);
        header = wrapped(font(TEXT_SIZE, true));
        numericHeader = wrapped(font(TEXT_SIZE, true));
        numericHeader.setAlignment(HorizontalAlignment.RIGHT);
        title = workbook.createCellStyle();
        title.setFont(font(TITLE_SIZE, true));
        XSSFFont underlined = font(TEXT_SIZE, false);
        underlined.setUnderline(XSSFFont.U_SINGLE);
        link = wrapped(underlined);
    }

    private XSSFFont font(short size, boolean bold) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(size);
        font.setBold(bold);
        return font;
    }

    private XSSFCellStyle wrapped(XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    /** Words; those that a spreadsheet would take for a formula are marked as words. */
    XSSFCellStyle words(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? quoted : words;
    }

    XSSFCellStyle header(boolean numeric) {
        return numeric ? numericHeader : header;
    }

    XSSFCellStyle title() {
        return title;
    }

    XSSFCellStyle link() {
        return link;
    }

    /** A number that is shown in these words, such as "under 1", and can be computed with all the same. */
    XSSFCellStyle shownAs(String words) {
        return worded.computeIfAbsent(words, text -> right("\"" + text.replace("\"", "") + "\""));
    }

    /** A percentage with its sign and so many decimals. */
    XSSFCellStyle percent(int decimals) {
        return worded.computeIfAbsent("%" + decimals, d -> right(format(decimals) + "\" %\""));
    }

    /** A number with thousands commas and so many decimals. */
    XSSFCellStyle number(int decimals) {
        return numbers.computeIfAbsent(decimals, d -> right(format(d)));
    }

    private static String format(int decimals) {
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    private XSSFCellStyle right(String format) {
        XSSFCellStyle style = wrapped(workbook.getFontAt(0));
        style.setAlignment(HorizontalAlignment.RIGHT);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }
}
