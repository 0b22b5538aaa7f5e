package org.caseload.app.study;

import java.nio.file.Path;
import java.util.Objects;

/**
 * The scenario that another builds on.
 *
 * @param file its file
 * @param differences in how many values the other differs from it
 */
public record ParentStudy(Path file, int differences) {
    /** Checks the file is there. */
    public ParentStudy {
        Objects.requireNonNull(file, "file");
    }
}
