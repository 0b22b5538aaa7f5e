package org.caseload.result.comparison;

import java.util.Objects;

/**
 * A plan of a space, simulated with luck that the search which found it had not met.
 *
 * @param words what it holds
 * @param isNothing whether it holds nothing
 * @param reached share of the runs that reached the target in time
 * @param cost what it costs over the whole period beyond doing without all of it, in pounds
 */
public record ConfirmedPlan(String words, boolean isNothing, Estimate reached, Estimate cost) {
    /** Checks the parts are there. */
    public ConfirmedPlan {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(reached, "reached");
        Objects.requireNonNull(cost, "cost");
    }
}
