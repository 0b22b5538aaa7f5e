package org.caseload.department.threshold;

import org.caseload.parameter.Parameter;
import org.caseload.quantity.Span;

/**
 * Room fills: where there is more capacity more is taken on and kept, where there is less, less. Which children those are is said
 * in the page of the model.
 *
 * @param growth by how much per cent the open cases grow for each per cent of capacity above that of the start
 * @param falls by how much per cent they fall for each per cent of capacity below it
 * @param memory time over which capacity is remembered
 */
public record CasesFollowCapacity(
        @Parameter(
                says =
                        "By how much per cent the open cases grow for each per cent by which the department's capacity is above "
                                + "that of the start; 0 if no case more comes or stays because there is room, 1 if all room fills.",
                min = "0",
                max = "1.5",
                source = "assumption: see the profile")
        double growth,

        @Parameter(
                says =
                        "By how much per cent the open cases fall for each per cent by which capacity is below that of the start.",
                min = "0",
                max = "1.5",
                source = "assumption: see the profile")
        double falls,

        @Parameter(
                says =
                        "Time over which cases follow: of a lasting change 1 - 1/e, 63 %, within this time and 95 % within three "
                                + "times it.",
                defaultsTo = "2 months",
                min = "1 month",
                max = "10 years",
                source =
                        "derived: in England cases are 0.62 % (standard error 0.07) higher by 1 % more staff at the end of the year in which staff grew, "
                                + "and 0.58 % (0.08) a year later (docs/outside-view.md): what follows has followed by the end of that year, of which two "
                                + "months leave five sixths")
        Span memory) {

    /** The same with as many cases whatever the capacity is. */
    public CasesFollowCapacity off() {
        return new CasesFollowCapacity(0, 0, memory);
    }

    /** Whether anything follows at all. */
    public boolean isOn() {
        return growth > 0 || falls > 0;
    }
}
