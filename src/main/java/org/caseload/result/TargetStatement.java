package org.caseload.result;

import java.util.Objects;

/**
 * The target the scenario asks about: the measure must be at or below {@code atMost} at every midnight of
 * {@code sustainedForDays} days.
 *
 * @param measure the measure, over the teams the target names
 * @param atMost the level to reach, in the measure's unit
 * @param sustainedForDays how long it must hold, in days (0 or more)
 */
public record TargetStatement(MeasureName measure, double atMost, int sustainedForDays) {

    /** Checks the parts. */
    public TargetStatement {
        Objects.requireNonNull(measure, "measure");
        if (sustainedForDays < 0) {
            throw new IllegalArgumentException("a target is sustained for 0 days or more, not " + sustainedForDays);
        }
    }

    /** At which midnights it must hold, in words: "one midnight" for up to a day, or such as "every midnight of 28 days". */
    public String midnights() {
        return sustainedForDays <= 1 ? "one midnight" : "every midnight of " + sustainedForDays + " days";
    }
}
