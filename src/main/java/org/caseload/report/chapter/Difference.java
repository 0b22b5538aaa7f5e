package org.caseload.report.chapter;

import org.caseload.result.comparison.Estimate;
import org.caseload.words.Numbers;

/**
 * A difference in words that follow its interval: an interval that holds zero is never said as a difference, and a difference
 * is never said without its interval.
 *
 * @param estimate the difference, strategy less base
 * @param unit what is counted, such as "cases per worker"
 * @param decimals decimals that make sense
 */
public record Difference(Estimate estimate, String unit, int decimals) {

    /** Such as "1.8 fewer cases per worker than the base (95 % interval 1.5 to 2.1 fewer)". */
    public String than(String other) {
        if (!estimate.defined()) {
            return "not comparable with " + other + ": the measure is not defined";
        }
        if (estimate.exactlyZero()) {
            return "exactly the same as " + other + " in every run";
        }
        if (!estimate.signKnown()) {
            return "cannot be told apart from " + other + " (" + span() + ")";
        }
        double size = Math.abs(estimate.value());
        return Numbers.number(size, decimals) + " " + direction() + " " + unit + " than " + other + " (95 % interval "
                + Numbers.interval(lower(), upper(), decimals) + " " + direction() + ")";
    }

    /** The interval of a difference that may be none, such as "between 0.3 fewer and 0.2 more cases per worker". */
    private String span() {
        return "between " + sided(estimate.low()) + " and " + sided(estimate.high()) + " " + unit;
    }

    private String sided(double end) {
        return Numbers.number(Math.abs(end), decimals) + (end < 0 ? " fewer" : " more");
    }

    private String direction() {
        return estimate.value() < 0 ? "fewer" : "more";
    }

    private double lower() {
        return Math.min(Math.abs(estimate.low()), Math.abs(estimate.high()));
    }

    private double upper() {
        return Math.max(Math.abs(estimate.low()), Math.abs(estimate.high()));
    }
}
