package org.caseload.result.sensitivity;

import java.util.Objects;
import org.caseload.result.UncertainNumber;
import org.caseload.result.comparison.Estimate;

/**
 * What moving one number does from many places among the others (Morris), in the measure's unit for the whole of what is believed of
 * the number.
 *
 * @param number the number
 * @param size μ*, the mean size of its effects, with a 95 % interval
 * @param mean μ, their mean: near 0 where effects are small or go both ways
 * @param spread σ, their standard deviation: large where the effect depends on the number's value, on others, or on luck
 */
public record MorrisEffect(UncertainNumber number, Estimate size, double mean, double spread) {
    /** Checks the parts are there. */
    public MorrisEffect {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(size, "size");
    }
}
