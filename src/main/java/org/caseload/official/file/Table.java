package org.caseload.official.file;

import java.util.List;
import org.caseload.official.Cell;
import org.caseload.official.Measure;
import org.caseload.official.Source;
import org.caseload.official.council.Identity;

/**
 * What was read from one file of figures.
 *
 * @param shown the file as messages call it
 * @param source the published file, where the figures come from
 * @param entries the cells
 * @param identities the councils that it names
 */
record Table(String shown, Source source, List<Entry> entries, List<Identity> identities) {
    /** Copies the lists. */
    Table {
        entries = List.copyOf(entries);
        identities = List.copyOf(identities);
    }

    /**
     * A cell and where it belongs.
     *
     * @param measure of what
     * @param code of whom
     * @param year of when
     * @param cell number or symbol
     * @param line the line on which it stands
     */
    record Entry(Measure measure, String code, int year, Cell cell, int line) {}
}
