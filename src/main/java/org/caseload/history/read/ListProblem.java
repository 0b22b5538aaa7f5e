package org.caseload.history.read;

import org.caseload.words.VisibleText;

/**
 * Why a file cannot be read, or what in it cannot.
 *
 * @param file the file as the user named it
 * @param sheet the sheet; empty where the file is one table
 * @param row the line of the file or the row of the sheet, from 1; 0 for the whole
 * @param column the heading; empty where it concerns the whole row
 * @param found what was found, as a clause, without anything that a cell says
 * @param permitted what would have been right; empty when the first clause says it all
 */
public record ListProblem(String file, String sheet, int row, String column, String found, String permitted) {

    static ListProblem of(String file, String found, String permitted) {
        return new ListProblem(file, "", 0, "", found, permitted);
    }

    /** The whole line as it is printed. */
    public String text() {
        String place = file
                + (sheet.isEmpty() ? "" : ", sheet " + sheet)
                + (row == 0 ? "" : sheet.isEmpty() ? ", line " + row : ", row " + row)
                + (column.isEmpty() ? "" : ", column \"" + column + "\"");
        return VisibleText.line(place + ": " + (permitted.isEmpty() ? found : found + "; permitted: " + permitted));
    }
}
