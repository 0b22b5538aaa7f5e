package org.caseload.app.request;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which lists are to be learnt from.
 *
 * @param lists workbooks, CSV files, XML files of a census, and folders of these
 * @param asOf the day of which they are, as somebody writes a date; empty to take it from them
 * @param council the council whose published lengths count beside the lists, by its name or code; empty for England's
 * @param over a scenario that what is learnt is laid over
 * @param map a CSV file that says what headings mean that no list of ours has
 * @param staff the council's list of staff, which gets the same pseudonyms
 * @param out the file for the department; empty for the usual
 */
public record LearnRequest(
        List<Path> lists,
        Optional<String> asOf,
        Optional<String> council,
        Optional<Path> over,
        Optional<Path> map,
        Optional<Path> staff,
        Optional<Path> out) {
    private static final Path USUAL = Path.of("learnt", "department.yaml");

    /** Copies the list. */
    public LearnRequest {
        lists = List.copyOf(lists);
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(council, "council");
        Objects.requireNonNull(over, "over");
        Objects.requireNonNull(map, "map");
        Objects.requireNonNull(staff, "staff");
        Objects.requireNonNull(out, "out");
    }

    /** The file for the department. */
    public Path department() {
        return out.orElse(USUAL);
    }
}
