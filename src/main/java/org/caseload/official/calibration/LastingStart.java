package org.caseload.official.calibration;

import java.util.Optional;
import org.caseload.words.Numbers;

/**
 * What to start from. Cases and holders without the census noise in their ratio. What both have in common is left as published: it makes the
 * department larger or smaller on paper, and no caseload higher or lower.
 *
 * @param reading the reading of the caseload
 * @param publishedCases cases as published
 * @param publishedHolders FTE who hold cases, as published
 * @param shareOfCases the share of the correction that is made in cases; the rest is made in holders
 * @param absence the reading of absence; empty where none is published
 * @param onTime the reading of assessments on time; empty where none is published
 */
public record LastingStart(
        Reading reading,
        double publishedCases,
        double publishedHolders,
        double shareOfCases,
        Optional<Reading> absence,
        Optional<Reading> onTime) {
    private static final double LOW = 0.1;

    /** Both levels in a sentence. */
    public String words() {
        Forecast lasting = reading.lasting();
        return "Published: " + Numbers.number(reading.published(), 1) + " cases per worker. Lasting level: "
                + Numbers.number(lasting.median(), 1) + " (8 in 10: " + Numbers.number(lasting.quantile(LOW), 1)
                + " to "
                + Numbers.number(lasting.quantile(1 - LOW), 1)
                + "), as the council's earlier figures and England's show; the rest is noise of one census.";
    }

    /** Cases that last. */
    public double cases() {
        return publishedCases * StrictMath.exp(shareOfCases * correction());
    }

    /** FTE who hold cases, that last. */
    public double holders() {
        return publishedHolders * StrictMath.exp(-(1 - shareOfCases) * correction());
    }

    /** The logarithm of the caseload that lasts over the published one. */
    public double correction() {
        return reading.lasting().mean() - reading.scale().of(reading.published());
    }
}
