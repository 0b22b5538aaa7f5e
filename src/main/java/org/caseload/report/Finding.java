package org.caseload.report;

import java.util.List;
import java.util.Objects;

/**
 * What the figures say, in a sentence or more, with where its numbers stand.
 *
 * @param text whole sentences
 * @param shownIn keys of the tables and figures that hold its numbers
 */
public record Finding(String text, List<String> shownIn) implements Node {
    /** Copies the list. */
    public Finding {
        Objects.requireNonNull(text, "text");
        shownIn = List.copyOf(shownIn);
    }
}
