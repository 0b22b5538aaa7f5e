package org.caseload.history.table;

/** A table that can be read once, from its first row to its last. */
public interface SourceTable {
    /** A table may have this many rows: several years of a large council. */
    int MOST_ROWS = 250_000;

    /** A row may have this many cells; the widest list that is known has some fifty columns. */
    int MOST_COLUMNS = 200;

    /** The sheet's name; empty where the file is one table. */
    String name();

    /**
     * Hands on every row that says anything.
     *
     * @param taker who takes them
     * @throws TableFault if it cannot be read to its end
     */
    void read(RowTaker taker) throws TableFault;
}
