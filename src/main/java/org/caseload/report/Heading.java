package org.caseload.report;

import java.util.Objects;

/**
 * A heading.
 *
 * @param level 1 for a chapter, 2 for a part of one
 * @param text its words
 */
public record Heading(int level, String text) implements Node {
    /** Checks the level and the words. */
    public Heading {
        Objects.requireNonNull(text, "text");
        if (level < 1 || level > 2) {
            throw new IllegalArgumentException("a heading is of level 1 or 2, not " + level);
        }
    }
}
