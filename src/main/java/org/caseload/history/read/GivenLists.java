package org.caseload.history.read;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The files that somebody gives to be read together.
 *
 * @param files workbooks, CSV files, XML files of a census, and folders of these, as the user named them
 * @param asOf the day of which they are; empty to take it from them
 * @param map a CSV file with a line {@code theirs,ours} for each heading that is called otherwise; empty where none is
 * @param workingFolder the folder in which the program was started
 */
public record GivenLists(List<Path> files, Optional<LocalDate> asOf, Optional<Path> map, Path workingFolder) {
    /** Copies the list. */
    public GivenLists {
        files = List.copyOf(files);
    }
}
