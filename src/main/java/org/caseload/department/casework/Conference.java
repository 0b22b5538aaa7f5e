package org.caseload.department.casework;

import java.util.Optional;
import org.caseload.parameter.Coherent;
import org.caseload.parameter.Objections;
import org.caseload.parameter.Parameter;
import org.caseload.quantity.Share;
import org.caseload.quantity.Span;
import org.caseload.random.DurationLaw;

/**
 * The initial child protection conference: an enquiry is the last part of the stage that a case leaves for a plan, and the
 * conference is held when that stage ends. How long the stage lasts in all does not change.
 *
 * @param before the stage that follows the conference
 * @param enquiry how long an enquiry takes, from its start to the conference
 * @param durationsAre whether enquiries are as published or pure work
 * @param limit statutory limit from the start of the enquiry
 * @param publishedOnTime published share held within the limit, if enquiries are to be scaled to return it
 */
public record Conference(
        @Parameter(says = "The stage that a conference comes before, such as child-protection.", source = "the pathway")
        String before,

        @Parameter(
                says =
                        "How long an enquiry takes, from its start to the conference, in working days; never longer than the "
                                + "stage that it ends.",
                source = "stated by the pathway")
        DurationLaw enquiry,

        @Parameter(
                says = "`published`: measured in departments with ordinary sickness, handovers and load, which are "
                        + "taken out again by one printed factor; `work`: work alone.",
                defaultsTo = "work",
                source = "stated by the pathway")
        DurationBasis durationsAre,

        @Parameter(
                says = "Statutory limit from the start of the enquiry to the conference.",
                defaultsTo = "15 working days",
                min = "0 working days",
                max = "250 working days",
                source = "Working Together to Safeguard Children (statutory guidance)")
        Span limit,

        @Parameter(
                says =
                        "Published share of conferences held within `limit`; enquiries that are `published` are scaled so "
                                + "that a department at reference conditions returns it. Without it, the share that the enquiries "
                                + "themselves state.",
                min = "1 %",
                max = "100 %",
                source = "DfE, Children in need, stated by the pathway")
        Optional<Share> publishedOnTime)
        implements Coherent {

    @Override
    public void check(Objections objections) {
        if (!enquiry.working()) {
            objections.raise("enquiry", "found calendar days; permitted: working days, such as 13 working days");
        }
    }
}
