package org.caseload.report;

import java.util.List;
import java.util.Objects;

/**
 * What the figures say, in a sentence or more, with where its numbers stand.
 *
 * @param key what it is about, by which it is told from other findings: lower-case words joined by hyphens
 * @param text whole sentences
 * @param shownIn keys of the tables and figures that hold its numbers
 */
public record Finding(String key, String text, List<String> shownIn) implements Node {
    /** How the key begins of what is found of one strategy; its number, from 1, comes after it. */
    public static final String OF_STRATEGY = "strategy-";

    /** Copies the list. */
    public Finding {
        Objects.requireNonNull(text, "text");
        shownIn = List.copyOf(shownIn);
        if (!key.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("a key is lower-case words joined by hyphens, not " + key);
        }
    }
}
