package org.caseload.department.plan;

import java.util.List;
import java.util.Optional;
import org.caseload.calendar.PlanDate;
import org.caseload.parameter.Named;
import org.caseload.parameter.Parameter;
import org.caseload.quantity.Money;

/**
 * A retention payment: permanent staff in post on a day, those under notice left out, are each paid once, and leave at a lower
 * rate until another day. Whoever starts later is neither paid nor kept.
 *
 * @param on day on which it is paid
 * @param until day from which it has no effect
 * @param effect factor on the rate of leaving of those paid
 * @param cost for each person
 * @param grades the grades paid; empty for all
 * @param teams the teams paid; empty for all
 */
@Named("pay-retention")
public record RetentionPayment(
        @Parameter(
                says = "Day on which permanent staff in post are paid, those under notice left out.",
                source = "the plan")
        PlanDate on,

        @Parameter(says = "Day from which it has no effect any more.", source = "the plan")
        PlanDate until,

        @Parameter(
                says = "Factor on the rate at which those paid resign until then, so 1 for no effect.",
                unit = "times",
                min = "0",
                max = "1",
                source = "the author's assumption, so it has no default: no evaluated effect of such payments exists")
        double effect,

        @Parameter(
                says = "What each person paid costs the council, once.",
                min = "£0",
                max = "£1m",
                source = "the plan; councils paid £2,000 to £6,000")
        Money cost,

        @Parameter(says = "The grades paid; an empty list means all.", source = "the plan")
        List<String> grades,

        @Parameter(says = "The teams paid; an empty list means all.", source = "the plan")
        List<String> teams)
        implements PlannedAction {

    /** Copies the lists. */
    public RetentionPayment {
        grades = List.copyOf(grades);
        teams = List.copyOf(teams);
    }

    @Override
    public void check(PlanCheck check) {
        check.period("on", on, "until", Optional.of(until));
        grades.forEach(id -> check.grade("grades", id));
        teams.forEach(id -> check.team("teams", id));
    }

    @Override
    public void begin(ActionContext context) {
        new RetentionSchedule(context.offices(), this).begin();
    }

    @Override
    public void announce(Milestones milestones) {
        milestones.at(on, "retention payment of " + cost + " each", "retention payment");
        milestones.at(until, "retention payment has no more effect", "payment ends");
    }
}
