package org.caseload.department.workforce;

import org.caseload.parameter.Parameter;
import org.caseload.quantity.Share;

/**
 * How many of the social workers on permanent contracts work part time, and how long.
 *
 * @param share share of people who do
 * @param hours their hours as a share of those of the others in their grade
 */
public record PartTime(
        @Parameter(
                says = "Share of social workers on permanent contracts who work part time, counted in people.",
                min = "0 %",
                max = "100 %",
                source = "the council")
        Share share,

        @Parameter(
                says =
                        "Hours of a part-timer as a share of a full-timer's of the same grade: 22.2 hours out of 37 are 60 %.",
                defaultsTo = "60 %",
                min = "10 %",
                max = "100 %",
                source = "assumption: three days of five")
        Share hours) {

    /** Mean hours of all, as a share of a full-timer's. */
    public double meanHours() {
        return 1 - share.fraction() * (1 - hours.fraction());
    }

    /**
     * The hours of somebody, as a share of a full-timer's.
     *
     * @param luck a uniform number of theirs
     */
    public double hoursAt(double luck) {
        return luck < share.fraction() ? hours.fraction() : 1;
    }
}
