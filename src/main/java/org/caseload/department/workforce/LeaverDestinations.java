package org.caseload.department.workforce;

import org.caseload.department.record.Destination;
import org.caseload.parameter.Coherent;
import org.caseload.parameter.Objections;
import org.caseload.parameter.Parameter;
import org.caseload.quantity.Share;
import org.caseload.quantity.StatedDecimals;

/**
 * Where people go who leave of their own accord.
 *
 * @param otherCouncil share who go to another council
 * @param agency share who go to an agency
 */
public record LeaverDestinations(
        @Parameter(
                says = "Share of leavers who go to another council; whoever does not, and does not go to an agency, "
                        + "leaves children's social work.",
                defaultsTo = "27 %",
                min = "0 %",
                max = "100 %",
                source = "DfE attrition release 2020-21: sector exit 56 %, other council 27 %, agency 17 %")
        Share otherCouncil,

        @Parameter(
                says = "Share of leavers who go to an agency.",
                defaultsTo = "17 %",
                min = "0 %",
                max = "100 %",
                source = "DfE attrition release 2020-21: sector exit 56 %, other council 27 %, agency 17 %")
        Share agency)
        implements Coherent {

    /** The destination at a number between 0 and 1. */
    public Destination at(double u) {
        if (u < otherCouncil.fraction()) {
            return Destination.OTHER_COUNCIL;
        }
        return u < otherCouncil.fraction() + agency.fraction() ? Destination.AGENCY : Destination.SECTOR_EXIT;
    }

    @Override
    public void check(Objections objections) {
        double sum = otherCouncil.fraction() + agency.fraction();
        if (!StatedDecimals.isAtMost(sum, 1)) {
            objections.raise(
                    "agency",
                    "found " + agency + ", with " + otherCouncil
                            + " to other councils more than all leavers; permitted: 100 % together at most");
        }
    }
}
