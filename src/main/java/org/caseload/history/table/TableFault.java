package org.caseload.history.table;

/** Why a file or a table cannot be read at all, said so that whoever gave it can mend it. */
public final class TableFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final int row;
    private final String permitted;

    /**
     * A fault at a row.
     *
     * @param row the line of the file or the row of the sheet, from 1; 0 for the whole table
     * @param found what was found, as a clause, without anything that a cell says
     * @param permitted what would have been right; empty when the first clause says it all
     */
    public TableFault(int row, String found, String permitted) {
        super(found);
        this.row = row;
        this.permitted = permitted;
    }

    /** A fault of the whole table. */
    public TableFault(String found, String permitted) {
        this(0, found, permitted);
    }

    /** The row, from 1; 0 for the whole table. */
    public int row() {
        return row;
    }

    /** What was found, as a clause. */
    public String found() {
        return getMessage();
    }

    /** What would have been right; may be empty. */
    public String permitted() {
        return permitted;
    }
}
