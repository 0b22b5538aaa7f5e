package org.caseload.result.comparison;

import java.util.Objects;

/**
 * A precision that was asked for.
 *
 * @param asked what was asked for, as it was written
 * @param wanted the half-width wanted, in the measure's unit
 * @param reached the largest half-width over the strategies that came about
 * @param met whether it was met before the cap on runs
 */
public record PrecisionMet(String asked, double wanted, double reached, boolean met) {

    /** Checks the words are there. */
    public PrecisionMet {
        Objects.requireNonNull(asked, "asked");
    }
}
