package org.caseload.parameter;

import java.util.List;

/**
 * Where the rows of a {@link Sheet} come from.
 *
 * @param file the file as the user would name it from the working folder
 * @param sha256 SHA-256 of its bytes, in hexadecimal
 * @param columns the columns that it has, by the keys of the row's record
 */
public record SheetOrigin(String file, String sha256, List<String> columns) {
    /** Copies the list. */
    public SheetOrigin {
        columns = List.copyOf(columns);
    }

    /** Whether the file has a column, filled in or not. */
    public boolean has(String column) {
        return columns.contains(column);
    }
}
