package org.caseload.department.plan;

import java.util.Optional;
import java.util.function.ToIntFunction;
import org.caseload.calendar.PlanDate;
import org.caseload.department.demand.DemandStep;
import org.caseload.parameter.Named;
import org.caseload.parameter.Parameter;
import org.caseload.quantity.Change;
import org.caseload.quantity.Span;

/**
 * A dated step or surge in demand: from a date, and until another if stated, more or fewer children are referred for the
 * first time. It may build up and fade, evenly.
 *
 * @param on first day
 * @param until first day on which it no longer holds, if any
 * @param by the change in first-time referrals
 * @param buildsOver time from the first day over which the change grows to its whole size
 * @param fadesOver time from the last day over which the change fades
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
        Change by,

        @Parameter(
                says = "Time from `on` over which the change grows evenly to its whole size.",
                defaultsTo = "0 days",
                min = "0 days",
                max = "5 years",
                source = "assumption: a step, unless the plan says otherwise")
        Span buildsOver,

        @Parameter(
                says = "Time from `until` over which the change fades evenly to nothing, as a surge does.",
                defaultsTo = "0 days",
                min = "0 days",
                max = "5 years",
                source = "assumption: it ends at once, unless the plan says otherwise")
        Span fadesOver)
        implements PlannedAction {

    @Override
    public void check(PlanCheck check) {
        check.period("on", on, "until", until);
        if (until.isEmpty() && fadesOver.length() > 0) {
            check.raise("fades-over", "there is no `until` from which the change could fade");
        }
    }

    @Override
    public Optional<DemandStep> demand(int source, ToIntFunction<PlanDate> days) {
        return Optional.of(new DemandStep(
                source,
                days.applyAsInt(on),
                until.map(days::applyAsInt).orElse(Integer.MAX_VALUE),
                by.factor(),
                buildsOver.days(),
                fadesOver.days()));
    }

    @Override
    public void begin(ActionContext context) {
        // referrals know it already: see demand
    }

    @Override
    public void announce(Milestones milestones) {
        milestones.at(on, "Referrals " + by, "referrals " + by);
        milestones.at(until, "Referrals back", "referrals back");
    }
}
