package org.caseload.result.sensitivity;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.caseload.result.comparison.Estimate;

/**
 * At which strength of the feedback of caseloads on themselves (slower work, sickness, leaving) the plan turns into a spiral. What the
 * balance solved at the stated strength is kept at all others, and all meet the same luck.
 *
 * @param strengths what was tried, the weakest first, which is none
 * @param holds the greatest strength tried at which no spiral is seen, nor at any below; empty where there is none
 * @param spirals the least strength tried from which on one is seen at all; empty where there is none
 */
public record TippingPoint(List<Strength> strengths, OptionalDouble holds, OptionalDouble spirals) {
    /** Copies the list. */
    public TippingPoint {
        strengths = List.copyOf(strengths);
        Objects.requireNonNull(holds, "holds");
        Objects.requireNonNull(spirals, "spirals");
    }

    /**
     * One strength.
     *
     * @param times the multiplier of all effects of load, 1 for those stated
     * @param change of the caseload from the start to the horizon, mean over runs that were not stopped
     * @param beyondDemand how much more feedback adds to the caseload in a month of the second half than all else does, where that raises it:
     *     from the difference from no feedback, run by run; mean over runs that were not stopped, intervals of all strengths hold at once
     * @param beyondBefore how much more feedback adds in a month of the second half than half of what it added in one of the first
     * @param stopped runs in which open cases ran away
     * @param spirals whether the intervals of both lie above 0, or open cases ran away in most runs that do not without feedback
     */
    public record Strength(
            double times, Estimate change, Estimate beyondDemand, Estimate beyondBefore, int stopped, boolean spirals) {
        /** Checks the parts are there. */
        public Strength {
            Objects.requireNonNull(change, "change");
            Objects.requireNonNull(beyondDemand, "beyondDemand");
            Objects.requireNonNull(beyondBefore, "beyondBefore");
        }
    }
}
