package org.caseload.measure;

import org.caseload.result.Measures;

/**
 * What a measure says about itself.
 *
 * @param measure its name and unit; STAGE and DESTINATION in capitals stand for an id
 * @param definition what is counted, in one sentence
 * @param denominator what it is divided by, or none
 * @param source who defines it so
 */
public record Measured(Measures measure, String definition, String denominator, String source) {
    /** A plain count. */
    static final String NONE = "none";

    /** Its name in scenarios and results. */
    public String id() {
        return measure.id();
    }

    /** What it is in plain words. */
    public String label() {
        return measure.label();
    }

    /** Its unit in plain words. */
    public String unit() {
        return measure.unit();
    }
}
