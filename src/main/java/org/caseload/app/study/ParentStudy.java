package org.caseload.app.study;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * The scenario that another builds on.
 *
 * @param file its file
 * @param differences what differs in the other, value by value, in words
 */
public record ParentStudy(Path file, List<String> differences) {
    /** Checks the file is there and copies the list. */
    public ParentStudy {
        Objects.requireNonNull(file, "file");
        differences = List.copyOf(differences);
    }
}
