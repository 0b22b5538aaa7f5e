package org.caseload.department.demand;

import org.caseload.parameter.Parameter;

/**
 * A front door under pressure: it ends more referrals with no further action when the department carries more than at the
 * start. Off unless stated.
 *
 * @param power power of the relative pressure by which the share of no further action rises; 0 is off
 * @param maxEffect most that the share is multiplied by
 */
public record PressureResponse(
        @Parameter(
                says = "Power of the department's load over capacity, relative to the start, by which the share of "
                        + "referrals ended with no further action rises and falls; 0 switches it off.",
                defaultsTo = "0",
                min = "0",
                max = "10",
                source = "assumption: off; no study measures it, so a scenario that states it asks what if")
        double power,

        @Parameter(
                says = "Most that the share of no further action is multiplied by; the share never passes 100 %.",
                defaultsTo = "3",
                min = "1",
                max = "100",
                source = "assumption: as for every other effect of load")
        double maxEffect) {

    /** Whether the front door responds at all. */
    public boolean isOn() {
        return power > 0;
    }

    /**
     * The share of referrals that end with no further action.
     *
     * @param ordinary the share at the start
     * @param relativePressure load over capacity relative to the start
     */
    public double noFurtherAction(double ordinary, double relativePressure) {
        return Math.min(1, ordinary * Math.min(maxEffect, StrictMath.pow(relativePressure, power)));
    }
}
