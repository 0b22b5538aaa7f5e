package org.caseload.department.demand;

import java.util.Optional;
import org.caseload.calendar.PlanDate;
import org.caseload.department.plan.Milestones;
import org.caseload.department.plan.PlanCheck;
import org.caseload.department.plan.PlannedAction;
import org.caseload.parameter.Named;
import org.caseload.parameter.Parameter;
import org.caseload.quantity.Change;

/**
 * A dated step in demand: from a date, and until another if stated, more or fewer children are referred for the first
 * time.
 *
 * @param on first day
 * @param until first day on which it no longer holds, if any
 * @param by the change in first-time referrals
 */
@Named("change-demand")
public record DemandChange(
        @Parameter(says = "First day of the change.", source = "the plan")
        PlanDate on,

        @Parameter(
                says = "First day on which the change no longer holds; without it the change lasts.",
                source = "the plan")
        Optional<PlanDate> until,

        @Parameter(
                says = "Change in the number of children referred for the first time, such as +20 % or -10 %.",
                min = "-100 %",
                max = "+900 %",
                source = "the plan")
        Change by)
        implements PlannedAction {

    @Override
    public void check(PlanCheck check) {
        check.period("on", on, "until", until);
    }

    @Override
    public void announce(Milestones milestones) {
        milestones.at(on, "Referrals " + by);
        milestones.at(until, "Referrals back");
    }
}
