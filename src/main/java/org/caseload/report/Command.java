package org.caseload.report;

import java.util.Objects;

/** What is typed into a command line, to the letter. */
public record Command(String text) implements Node {
    /** Checks the words are there. */
    public Command {
        Objects.requireNonNull(text, "text");
    }
}
