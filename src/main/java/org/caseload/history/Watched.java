package org.caseload.history;

import java.util.List;
import java.util.Optional;

/**
 * What lists hold of one kind of thing, with the days that they cover of it. Of two lists of the same thing the reader keeps one.
 *
 * @param window the days; empty where no list was given, so that nothing is known of it, not even that there was none
 * @param rows what they hold; none where no list was given
 * @param <T> the thing
 */
public record Watched<T>(Optional<Window> window, List<T> rows) {
    /**
     * Copies the rows.
     *
     * @throws IllegalArgumentException if there are rows without a window
     */
    public Watched {
        rows = List.copyOf(rows);
        if (window.isEmpty() && !rows.isEmpty()) {
            throw new IllegalArgumentException(rows.size() + " rows of no list");
        }
    }

    /** What a list holds of its days. */
    public static <T> Watched<T> of(Window window, List<T> rows) {
        return new Watched<>(Optional.of(window), rows);
    }

    /** Nothing, because no list was given. */
    public static <T> Watched<T> nothing() {
        return new Watched<>(Optional.empty(), List.of());
    }
}
