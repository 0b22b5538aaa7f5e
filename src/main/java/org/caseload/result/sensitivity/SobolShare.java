package org.caseload.result.sensitivity;

import java.util.Objects;
import org.caseload.result.UncertainNumber;
import org.caseload.result.comparison.Estimate;

/**
 * A number's shares of the variance that comes from not knowing all of them (Sobol'), with 95 % intervals; chance may put an estimate a
 * little outside 0 to 1.
 *
 * @param number the number
 * @param first the share that would go, on average, if this number alone were known
 * @param total the share that would remain, on average, if all others were known
 */
public record SobolShare(UncertainNumber number, Estimate first, Estimate total) {
    /** Checks the parts are there. */
    public SobolShare {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(total, "total");
    }
}
