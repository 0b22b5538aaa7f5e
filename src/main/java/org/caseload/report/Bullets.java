package org.caseload.report;

import java.util.List;

/** A list of points in no order. */
public record Bullets(List<String> items) implements Node {
    /** Copies the list; an empty list is left out instead. */
    public Bullets {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a list without points is left out");
        }
    }
}
