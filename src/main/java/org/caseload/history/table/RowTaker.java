package org.caseload.history.table;

import java.util.List;

/** Takes the rows of a table, one after the other. */
public interface RowTaker {
    /**
     * Takes a row.
     *
     * @param number the line of the file or the row of the sheet, from 1
     * @param cells its cells; blank ones at the end may be missing
     * @throws TableFault if it makes the whole table useless
     */
    void row(int number, List<SheetCell> cells) throws TableFault;

    /**
     * Takes note of what is not read as it stands.
     *
     * @param number the row, from 1; 0 for the whole table
     * @param what what it is, without anything that a cell says
     */
    void remark(int number, String what);
}
