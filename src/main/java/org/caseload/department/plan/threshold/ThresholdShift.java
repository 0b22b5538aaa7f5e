package org.caseload.department.plan.threshold;

import java.util.Optional;
import org.caseload.calendar.PlanDate;
import org.caseload.department.blueprint.PreparedDepartment;
import org.caseload.department.casework.StageTable;
import org.caseload.department.plan.ActionContext;
import org.caseload.department.plan.Milestones;
import org.caseload.department.plan.PlanCheck;
import org.caseload.department.plan.PlannedAction;
import org.caseload.department.run.CaseFlow;
import org.caseload.parameter.Named;
import org.caseload.parameter.Parameter;
import org.caseload.quantity.Share;
import org.caseload.random.NamedSources;

/**
 * A change of threshold: from a date, a share of the cases that would start one stage start another instead, such as
 * plans that a less cautious department would not have made.
 *
 * @param on first day
 * @param until first day on which it no longer holds, if any
 * @param startsOf the stage whose starts move
 * @param goTo the stage they start instead
 * @param share the share of starts that move
 */
@Named("shift-threshold")
public record ThresholdShift(
        @Parameter(says = "First day of the shift.", source = "the plan")
        PlanDate on,

        @Parameter(
                says = "First day on which the shift no longer holds; without it the shift lasts.",
                source = "the plan")
        Optional<PlanDate> until,

        @Parameter(says = "The stage whose starts are moved, such as child-protection.", source = "the plan")
        String startsOf,

        @Parameter(says = "The stage they start instead, such as child-in-need.", source = "the plan")
        String goTo,

        @Parameter(says = "Share of those starts that move.", min = "0 %", max = "100 %", source = "the plan")
        Share share)
        implements PlannedAction {

    @Override
    public void check(PlanCheck check) {
        check.period("on", on, "until", until);
        check.stage("starts-of", startsOf);
        check.stage("go-to", goTo);
    }

    @Override
    public void begin(ActionContext context) {
        PreparedDepartment blueprint = context.scene().blueprint();
        StageTable stages = context.scene().stages();
        context.offices()
                .flow()
                .shifts(new CaseFlow.Shift(
                        NamedSources.index(context.source()),
                        blueprint.day(on),
                        blueprint.dayOrNever(until),
                        stages.find(startsOf),
                        stages.find(goTo),
                        share.fraction()));
    }

    @Override
    public void announce(Milestones milestones) {
        milestones.at(
                on,
                share + " of " + Milestones.words(startsOf) + " starts to " + Milestones.words(goTo),
                "threshold moves");
        milestones.at(until, "Threshold back", "threshold back");
    }
}
