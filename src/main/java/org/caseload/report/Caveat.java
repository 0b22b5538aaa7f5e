package org.caseload.report;

import java.util.Objects;

/** What the reader must know before believing a figure; set apart from the text. */
public record Caveat(String text) implements Node {
    /** Checks the words are there. */
    public Caveat {
        Objects.requireNonNull(text, "text");
    }
}
