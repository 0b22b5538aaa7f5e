package org.caseload.report;

import java.util.Objects;

/**
 * A place that only people can fill, such as a recommendation.
 *
 * @param prompt what is to be written there
 */
public record ToFill(String prompt) implements Node {
    /** Checks the words are there. */
    public ToFill {
        Objects.requireNonNull(prompt, "prompt");
    }
}
