package org.caseload.department.plan;

import java.util.Optional;
import org.caseload.calendar.PlanDate;
import org.caseload.department.workforce.Workforce;
import org.caseload.parameter.Named;
import org.caseload.parameter.Parameter;
import org.caseload.quantity.Rate;
import org.caseload.quantity.Span;

/**
 * People who join at random times at a steady rate, whatever the vacancies: an open door rather than an advert.
 *
 * @param on first day
 * @param until first day on which nobody joins any more, if any
 * @param rate how many join, such as 24 a year
 * @param grade the grade in which they start
 * @param to where they go
 */
@Named("recruit-steadily")
public record SteadyIntake(
        @Parameter(says = "First day on which people may join.", source = "the plan")
        PlanDate on,

        @Parameter(says = "First day on which nobody joins any more; without it the intake lasts.", source = "the plan")
        Optional<PlanDate> until,

        @Parameter(
                says = "How many people join, such as 24 a year; their posts are added.",
                min = "0 a year",
                max = "10000 a year",
                source = "the plan")
        Rate rate,

        @Parameter(says = "The grade in which they start.", source = "the plan")
        String grade,

        @Parameter(says = "Where they go.", defaultsTo = "{}", source = "see its parts")
        TeamChoice to)
        implements PlannedAction {

    @Override
    public void check(PlanCheck check) {
        check.period("on", on, "until", until);
        check.grade("grade", grade);
        to.check("to", check);
    }

    @Override
    public boolean bringsManagers(Workforce workforce) {
        return workforce.isOfManagers(grade);
    }

    @Override
    public double starters(double inPost, double years) {
        return rate.perDay() * Span.DAYS_PER_YEAR * years;
    }

    @Override
    public void begin(ActionContext context) {
        new IntakeSchedule(context, this).begin();
    }

    @Override
    public void announce(Milestones milestones) {
        milestones.at(on, rate + " " + Milestones.people(grade) + " from here", "steady intake");
        milestones.at(until, Milestones.words(grade) + " intake ends", "intake ends");
    }
}
