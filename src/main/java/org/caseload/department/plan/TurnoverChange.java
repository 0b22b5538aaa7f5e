package org.caseload.department.plan;

import java.util.Optional;
import org.caseload.calendar.PlanDate;
import org.caseload.department.record.Contract;
import org.caseload.department.run.ReplicationContext;
import org.caseload.parameter.Named;
import org.caseload.parameter.Parameter;
import org.caseload.quantity.Change;

/**
 * A dated change in turnover: from a date, and until another if stated, permanent staff resign more or less often than the
 * department states, those who start later too. It is what may come, as when a neighbouring council raises its pay; what the
 * council itself does to keep people is a {@link RetentionPayment}.
 *
 * @param on first day
 * @param until first day on which it no longer holds, if any
 * @param by the change in the rate of leaving
 */
@Named("change-turnover")
public record TurnoverChange(
        @Parameter(says = "First day of the change.", source = "the plan")
        PlanDate on,

        @Parameter(
                says = "First day on which the change no longer holds; without it the change lasts.",
                source = "the plan")
        Optional<PlanDate> until,

        @Parameter(
                says = "Change in the rate at which permanent staff resign, such as +30 % or -20 %; with the effect of"
                        + " caseloads it comes to `max-effect` at most.",
                min = "-100 %",
                max = "+200 %",
                source = "the plan")
        Change by)
        implements PlannedAction {

    @Override
    public void check(PlanCheck check) {
        check.period("on", on, "until", until);
    }

    @Override
    public void begin(ActionContext context) {
        ReplicationContext scene = context.scene();
        double from = scene.blueprint().day(on);
        double gone = scene.blueprint().dayOrNever(until);
        context.offices()
                .staff()
                .influencesLeaving(worker -> scene.now() >= from
                                && scene.now() < gone
                                && worker.grade().contract() == Contract.PERMANENT
                        ? by.factor()
                        : 1);
    }

    @Override
    public void announce(Milestones milestones) {
        milestones.at(on, "Leaving " + by, "leaving " + by);
        milestones.at(until, "Leaving back", "leaving back");
    }
}
