package org.caseload.result.sensitivity;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.caseload.result.comparison.Estimate;

/**
 * At which strength of the feedback of caseloads on themselves (slower work, sickness, leaving) the plan turns into a spiral. What the
 * balance solved at the stated strength is kept at all others, and all meet the same luck.
 *
 * @param strengths what was tried, the weakest first
 * @param holds the greatest strength tried at which, with 95 % confidence, fewer than half of the runs spiral, as far up as that
 *     holds for all below; empty where it holds nowhere
 * @param spirals the least strength tried from which on, with 95 % confidence, more than half of the runs do; empty where none does
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
     * @param slope of the caseload over the last half year, a month, mean over runs that were not stopped
     * @param spirals the share of runs in which the caseload ends above its start and still rises over the last half year, or in
     *     which open cases ran away
     * @param stopped runs in which open cases ran away
     */
    public record Strength(double times, Estimate change, Estimate slope, Estimate spirals, int stopped) {
        /** Checks the parts are there. */
        public Strength {
            Objects.requireNonNull(change, "change");
            Objects.requireNonNull(slope, "slope");
            Objects.requireNonNull(spirals, "spirals");
        }
    }
}
