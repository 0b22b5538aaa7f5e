package org.caseload.department.demand;

import org.caseload.parameter.Parameter;
import org.caseload.quantity.Share;
import org.caseload.quantity.Span;

/**
 * What happens to a referral before an assessment: somebody decides, and some need nothing further.
 *
 * @param decidedIn time to the decision; it counts towards the assessment's 45 working days
 * @param noFurtherAction share of referred groups that end here
 */
public record ReferralDecision(
        @Parameter(
                says = "Time from referral to the decision what to do; it counts as part of the assessment's "
                        + "published length.",
                defaultsTo = "1 working day",
                min = "0 working days",
                anyDays = true,
                max = "20 working days",
                source = "Working Together to Safeguard Children (statutory guidance): one working day")
        Span decidedIn,

        @Parameter(
                says = "Share of referrals that end here with no further action; brothers and sisters share the "
                        + "decision.",
                defaultsTo = "6.5 %",
                min = "0 %",
                max = "100 %",
                source = "DfE, Children in need 2025: 6.5 % of referrals, England")
        Share noFurtherAction) {}
