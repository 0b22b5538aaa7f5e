package org.caseload.report.chapter;

import org.caseload.result.comparison.Estimate;
import org.caseload.words.Numbers;

/**
 * A number that may be below zero with its interval, for a cell of words.
 *
 * @param estimate the number
 * @param decimals decimals that make sense
 */
public record IntervalInWords(Estimate estimate, int decimals) {
    /** Such as "−1.8 (−2.1 to −1.5)"; says where the interval holds zero. */
    public String text() {
        if (!estimate.defined()) {
            return Numbers.UNDEFINED;
        }
        if (estimate.exactlyZero()) {
            return "none in any future";
        }
        String text = signed(estimate.value()) + " (" + signed(estimate.low()) + " to " + signed(estimate.high()) + ")";
        return estimate.signKnown() ? text : text + ", cannot be told from none";
    }

    private String signed(double value) {
        return Numbers.number(value, decimals);
    }
}
