package org.caseload.result.sensitivity;

import java.util.Objects;
import org.caseload.result.UncertainNumber;
import org.caseload.result.comparison.Estimate;

/**
 * What one number does between two values that it is nine in ten sure to lie above, and below, while all others stay at their central
 * values: mean differences over runs under the same luck, each with its own 95 % interval.
 *
 * @param number the number
 * @param from the low value, which it lies below with a chance of 1 in 10, in its unit
 * @param to the high value, which it lies above with a chance of 1 in 10
 * @param atLow the outcome at the low value less that at the central value
 * @param atHigh the outcome at the high value less that at the central value
 * @param across the outcome at the high value less that at the low one
 */
public record Swing(UncertainNumber number, double from, double to, Estimate atLow, Estimate atHigh, Estimate across) {
    /** Checks the parts are there. */
    public Swing {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(atLow, "atLow");
        Objects.requireNonNull(atHigh, "atHigh");
        Objects.requireNonNull(across, "across");
    }

    /** The decimals that say the two values to two digits of the distance between them, 0 or more. */
    public int decimals() {
        double distance = to - from;
        return distance > 0 ? Math.max(0, 1 - (int) Math.floor(StrictMath.log10(distance))) : 0;
    }

    /** How far the outcome moves, whichever way. */
    public double size() {
        return Math.abs(across.value());
    }
}
