package org.caseload.result.sensitivity;

import java.util.Objects;
import org.caseload.result.UncertainNumber;
import org.caseload.result.comparison.Estimate;

/**
 * What one number does over its stated range while all others stay at their central values: mean differences over runs under the same
 * luck, each with its own 95 % interval.
 *
 * @param number the number
 * @param atLow the outcome at the low end less that at the central value
 * @param atHigh the outcome at the high end less that at the central value
 * @param across the outcome at the high end less that at the low end
 */
public record Swing(UncertainNumber number, Estimate atLow, Estimate atHigh, Estimate across) {
    /** Checks the parts are there. */
    public Swing {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(atLow, "atLow");
        Objects.requireNonNull(atHigh, "atHigh");
        Objects.requireNonNull(across, "across");
    }

    /** How far the outcome moves, whichever way. */
    public double size() {
        return Math.abs(across.value());
    }
}
