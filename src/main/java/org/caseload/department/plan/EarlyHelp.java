package org.caseload.department.plan;

import java.util.Optional;
import org.caseload.calendar.PlanDate;
import org.caseload.department.blueprint.PreparedDepartment;
import org.caseload.department.run.Diversion;
import org.caseload.parameter.Named;
import org.caseload.parameter.Parameter;
import org.caseload.quantity.Share;
import org.caseload.random.DurationLaw;
import org.caseload.random.NamedSources;

/**
 * Early help: from a date, and until another if stated, a share of the children who would be referred for the first time are
 * helped before. Some of them may be referred later all the same.
 *
 * @param on first day
 * @param until first day on which it no longer holds, if any
 * @param share share of first-time referrals that it saves
 * @param referredLater share of those helped who are referred later all the same
 * @param lag time from the help to that referral
 */
@Named("divert-to-early-help")
public record EarlyHelp(
        @Parameter(says = "First day of the early help.", source = "the plan")
        PlanDate on,

        @Parameter(
                says = "First day on which it no longer helps anybody new; without it the early help lasts.",
                source = "the plan")
        Optional<PlanDate> until,

        @Parameter(
                says =
                        "Share of the children who would be referred for the first time that are helped before; brothers "
                                + "and sisters together.",
                min = "0 %",
                max = "100 %",
                source = "the plan: no evaluated share exists")
        Share share,

        @Parameter(
                says = "Share of those helped who are referred later all the same.",
                defaultsTo = "0 %",
                min = "0 %",
                max = "100 %",
                source = "assumption: whoever is helped stays away, unless the plan says otherwise")
        Share referredLater,

        @Parameter(
                says = "Time from the help to the referral, for those who are referred later all the same.",
                defaultsTo = "{exponential: 180 days}",
                source = "assumption: no published distribution")
        DurationLaw lag)
        implements PlannedAction {

    @Override
    public void check(PlanCheck check) {
        check.period("on", on, "until", until);
        if (lag.working()) {
            check.raise("lag", "working days are not permitted here; permitted: calendar time, such as 180 days");
        }
    }

    @Override
    public void begin(ActionContext context) {
        PreparedDepartment blueprint = context.scene().blueprint();
        context.offices()
                .diversion()
                .offers(new Diversion.Offer(
                        NamedSources.index(context.source()),
                        blueprint.day(on),
                        blueprint.dayOrNever(until),
                        share.fraction(),
                        referredLater.fraction(),
                        lag.law()));
    }

    @Override
    public void announce(Milestones milestones) {
        milestones.at(on, share + " to early help", "early help");
        milestones.at(until, "Early help ends", "early help ends");
    }
}
