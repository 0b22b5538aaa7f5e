package org.caseload.report;

import java.util.Objects;

/** Running text. */
public record Paragraph(String text) implements Node {
    /** Checks the words are there. */
    public Paragraph {
        Objects.requireNonNull(text, "text");
    }
}
