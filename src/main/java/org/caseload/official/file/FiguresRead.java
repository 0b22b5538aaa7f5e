package org.caseload.official.file;

import java.util.List;
import org.caseload.official.Measure;
import org.caseload.official.PublishedCell;
import org.caseload.official.PublishedFile;
import org.caseload.official.council.CouncilIdentity;

/**
 * What was read from one file of figures.
 *
 * @param shown the file as messages call it
 * @param source the published file, where the figures come from
 * @param entries the cells
 * @param identities the councils that it names
 */
record FiguresRead(String shown, PublishedFile source, List<Entry> entries, List<CouncilIdentity> identities) {
    /** Copies the lists. */
    FiguresRead {
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
    record Entry(Measure measure, String code, int year, PublishedCell cell, int line) {}
}
