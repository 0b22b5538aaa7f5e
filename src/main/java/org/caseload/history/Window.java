package org.caseload.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days that a list covers: whatever was open or happened on any of them is in it, and nothing else. A list of what is open today
 * covers one day.
 *
 * @param first the first of them
 * @param asOf the last of them, of which the list is
 */
public record Window(LocalDate first, LocalDate asOf) {
    /**
     * Checks it.
     *
     * @throws IllegalArgumentException if it ends before it begins
     */
    public Window {
        if (asOf.isBefore(first)) {
            throw new IllegalArgumentException("a window from " + first + " does not end on " + asOf);
        }
    }

    /** Days of it, at least 1. */
    public long days() {
        return ChronoUnit.DAYS.between(first, asOf) + 1;
    }

    /** Whether a day is one of its days. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(asOf);
    }
}
