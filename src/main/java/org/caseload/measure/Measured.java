package org.caseload.measure;

/**
 * What a measure says about itself.
 *
 * @param id its name in scenarios and results; STAGE and DESTINATION in capitals stand for an id
 * @param label what it is in plain words
 * @param unit its unit in plain words
 * @param decimals decimals that make sense when printed
 * @param definition what is counted, in one sentence
 * @param denominator what it is divided by, or none
 * @param source who defines it so
 */
public record Measured(
        String id, String label, String unit, int decimals, String definition, String denominator, String source) {
    /** A plain count. */
    static final String NONE = "none";
}
