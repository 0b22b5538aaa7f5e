package org.caseload.scenario.io.bind;

import java.util.List;
import java.util.Optional;
import org.caseload.scenario.io.tree.Place;

/**
 * What became of one piece of a scenario.
 *
 * @param value the value; empty where none could be made
 * @param sound whether nothing was wrong with it; a value out of its range is kept, so that what depends on it can still
 *     be looked at, but it is not sound
 * @param resolved how the resolved scenario shows it
 */
record Outcome(Optional<Object> value, boolean sound, Resolved resolved) {
    private static final Outcome FAILED = new Outcome(
            Optional.empty(), false, new Resolved.Row(List.of(), ValueOrigin.ofDefault(Place.byDefault(""))));

    static Outcome of(Object value, Resolved resolved) {
        return new Outcome(Optional.of(value), true, resolved);
    }

    /** Nothing could be made of it; the reason has been reported. */
    static Outcome failed() {
        return FAILED;
    }

    Outcome unsound() {
        return new Outcome(value, false, resolved);
    }
}
