package org.caseload.result;

import java.util.Objects;

/**
 * A number that the program solved so that the start state holds steady, beside the official figure.
 *
 * @param what what it is, such as "Referrals a year"
 * @param value the solved value
 * @param unit its unit, such as "children a year" or "% of assessments"
 * @param official the official figure to hold it against, as text with its source, or empty when there is none
 */
public record SolvedNumber(String what, double value, String unit, String official) {

    /** Checks the texts are there. */
    public SolvedNumber {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(official, "official");
    }
}
