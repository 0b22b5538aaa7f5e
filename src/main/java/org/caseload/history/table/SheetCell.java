package org.caseload.history.table;

import org.caseload.quantity.WhiteSpace;

/**
 * One cell as it was saved, without white space at its ends.
 *
 * @param text what it says; a day of a workbook as {@code 2024-02-09}; empty where it is blank
 * @param form how the file holds it
 */
public record SheetCell(String text, Form form) {
    /** How a file holds what a cell says. */
    public enum Form {
        /** As characters: every cell of a CSV file. */
        TEXT,
        /** As a number of a workbook that is not shown as a day. */
        NUMBER,
        /** As such a number where the workbook counts its days from 1904. */
        NUMBER_FROM_1904,
        /** As a day of a workbook. */
        DAY
    }

    /** A cell that says nothing. */
    public static final SheetCell BLANK = new SheetCell("", Form.TEXT);

    /** A longer one is no cell of a list: the most that Excel holds. */
    public static final int LONGEST = 32_767;

    /** Characters. */
    public static SheetCell ofText(String text) {
        String stripped = WhiteSpace.strip(text);
        return stripped.isEmpty() ? BLANK : new SheetCell(stripped, Form.TEXT);
    }

    /** Whether it says nothing. */
    public boolean isBlank() {
        return text.isEmpty();
    }
}
