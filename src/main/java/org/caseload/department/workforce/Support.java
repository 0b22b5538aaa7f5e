package org.caseload.department.workforce;

import org.caseload.parameter.Parameter;
import org.caseload.quantity.Share;

/**
 * What family support workers do: each takes a share of the work of some cases of their team, whose workers can carry more
 * for it. The cases stay with their social workers.
 *
 * @param cases cases that one full-time support worker helps with
 * @param shareOfWork share of the work in them that they do
 */
public record Support(
        @Parameter(
                says = "Cases that one full-time family support worker helps with.",
                unit = "cases",
                defaultsTo = "15",
                min = "0",
                max = "100",
                source = "Peterborough: 15 cases each (Community Care, 26 January 2017)")
        double cases,

        @Parameter(
                says = "Share of the work in those cases that the support worker does.",
                defaultsTo = "30 %",
                min = "0 %",
                max = "100 %",
                source = "assumption: no measurement exists; Peterborough expected caseloads of 26 to fall below 20")
        Share shareOfWork) {

    /** Comfortable load that one full-time support worker adds to a team. */
    public double capacity() {
        return cases * shareOfWork.fraction();
    }
}
