package org.caseload.department.plan.threshold;

import java.util.Optional;
import java.util.OptionalDouble;
import org.caseload.calendar.PlanDate;
import org.caseload.department.plan.ActionContext;
import org.caseload.department.plan.Expense;
import org.caseload.department.plan.Milestones;
import org.caseload.department.plan.PlanCheck;
import org.caseload.department.plan.PlannedAction;
import org.caseload.department.threshold.HeldFor;
import org.caseload.parameter.Named;
import org.caseload.parameter.Parameter;
import org.caseload.quantity.Money;
import org.caseload.quantity.Span;

/**
 * Thresholds held by decision: from a date, and until another if stated, what room there is more or less from then on brings fewer
 * cases, or none. What had followed before stays; when the hold ends, room fills as it would have.
 *
 * @param on first day
 * @param until first day on which they are no longer held, if any
 * @param growth how far cases follow more capacity meanwhile
 * @param falls how far they follow less capacity meanwhile, if otherwise than stated
 * @param costs what holding them costs, a month
 */
@Named("hold-thresholds")
public record ThresholdHold(
        @Parameter(
                says =
                        "First day; the department's thresholds change every 28 days, so it tells from the next of those days on.",
                source = "the plan")
        PlanDate on,

        @Parameter(
                says =
                        "First day on which thresholds are no longer held: what room there is then fills; without it the hold lasts.",
                source = "the plan")
        Optional<PlanDate> until,

        @Parameter(
                says =
                        "By how much per cent the open cases grow, while thresholds are held, for each per cent of capacity more than at the "
                                + "beginning of the hold.",
                defaultsTo = "0",
                min = "0",
                max = "1.5",
                source =
                        "assumption: no case more comes or stays because there is room; whether that can be done is the author's to say")
        double growth,

        @Parameter(
                says =
                        "By how much per cent they fall meanwhile for each per cent of capacity less; without it as the department states.",
                min = "0",
                max = "1.5",
                source = "the plan")
        OptionalDouble falls,

        @Parameter(
                says = "What it costs, a month: such as a panel that looks at every decision.",
                defaultsTo = "£0",
                min = "£0",
                max = "£100m",
                source = "the plan")
        Money costs)
        implements PlannedAction {

    @Override
    public void check(PlanCheck check) {
        check.period("on", on, "until", until);
        check.casesFollowCapacity("on");
    }

    @Override
    public void begin(ActionContext context) {
        var blueprint = context.scene().blueprint();
        context.offices()
                .thresholds()
                .held(new HeldFor(
                        blueprint.day(on),
                        blueprint.dayOrNever(until),
                        growth,
                        falls.orElse(blueprint.facts().casesFollowCapacity().falls())));
        if (costs.pounds() > 0) {
            new Expense(on, costs, "thresholds held", Optional.of(Span.parse("1 month")), until).begin(context);
        }
    }

    @Override
    public void announce(Milestones milestones) {
        milestones.at(on, "Thresholds held", "thresholds held");
        milestones.at(until, "Thresholds no longer held", "hold ends");
    }
}
