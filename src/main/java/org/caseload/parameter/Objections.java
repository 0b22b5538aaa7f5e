package org.caseload.parameter;

import java.util.Collection;

/**
 * Collects what is wrong with a record's components taken together. Paths are relative to the record's own mapping, keys
 * joined by '/', as in {@code "teams/locality/holds"}; an empty path means the mapping itself. The place in the file is
 * added by the reader; where the path was not written in a file, the nearest mapping above it stands for it.
 */
public interface Objections {
    /** Objects in plain English: what was found and what is permitted. */
    void raise(String path, String message);

    /** Objects to a name that refers to nothing, such as a team nobody described; the reader suggests the nearest. */
    void unknown(String path, String kind, String found, Collection<String> known);
}
