package org.caseload.result.story;

import java.util.Objects;

/**
 * Which of many runs is told, and why that one.
 *
 * @param number its number, from 1
 * @param choice why it was chosen
 * @param among how many runs it was chosen from; 1 when it was asked for by number
 */
public record ChosenRun(int number, Choice choice, int among) {

    /** Checks the parts. */
    public ChosenRun {
        Objects.requireNonNull(choice, "choice");
        if (number < 1 || among < 1) {
            throw new IllegalArgumentException("runs count from 1, not " + number + " of " + among);
        }
    }

    /** Why a run is told. A target is always an upper bound, so less is better. */
    public enum Choice {
        /** Somebody asked for its number. */
        ASKED_FOR,
        /** Its path of the target's measure lies nearest the median path, by the sum of squared distances at all readings. */
        MEDIAN,
        /** Its mean of the target's measure over the weekly readings is the highest. */
        WORST,
        /** Its mean of the target's measure over the weekly readings is the lowest. */
        BEST
    }
}
