package org.caseload.department.demand;

import org.caseload.parameter.Parameter;
import org.caseload.quantity.Share;
import org.caseload.random.DurationLaw;

/**
 * Children who come back. The official rate counts from the previous referral, not from closure; the chance that a closed
 * child returns is solved from it.
 *
 * @param withinTwelveMonths share of referrals whose child was referred before in the twelve months before
 * @param lag time from closure to the next referral, of those who come back
 */
public record ReReferral(
        @Parameter(
                says = "Share of referrals whose child had been referred before in the previous twelve months, "
                        + "counted from referral to referral.",
                unit = "share of referrals",
                defaultsTo = "22.6 %",
                min = "0 %",
                max = "90 %",
                source = "DfE, Children in need 2025: 22.6 %, England")
        Share withinTwelveMonths,

        @Parameter(
                says = "Time from closure to the next referral, for children who come back.",
                defaultsTo = "{exponential: 150 days}",
                source = "assumption: no published distribution counts from closure")
        DurationLaw lag) {}
