package org.caseload.department.plan;

import java.util.Optional;
import org.caseload.calendar.PlanDate;
import org.caseload.parameter.Named;
import org.caseload.parameter.Parameter;
import org.caseload.quantity.Money;

/**
 * A project team: experienced workers bought for a time. They take over nobody's cases: their first are unallocated ones, then
 * new ones. On the day they leave, their open cases go to colleagues.
 *
 * @param on day on which they start
 * @param until day on which they leave
 * @param people how many
 * @param to where they go
 * @param cost what the team costs in all, spent on the first day
 * @param grade the grade in which they work
 * @param unallocatedOnly whether they are given nothing else while anybody waits
 */
@Named("project-team")
public record ProjectTeam(
        @Parameter(says = "Day on which they start.", source = "the plan")
        PlanDate on,

        @Parameter(
                says = "First day on which they are gone; their open cases go to colleagues as it begins.",
                source = "the plan")
        PlanDate until,

        @Parameter(says = "How many people.", unit = "people", min = "0", max = "100000", source = "the plan")
        int people,

        @Parameter(says = "Where they go.", defaultsTo = "{}", source = "see its parts")
        TeamChoice to,

        @Parameter(
                says =
                        "What the team costs in all, counted on the first day; without it the grade's `weekly-cost` for each "
                                + "person until they leave.",
                min = "£0",
                max = "£1000m",
                source = "the plan")
        Optional<Money> cost,

        @Parameter(says = "The grade in which they work.", defaultsTo = "project", source = "the profile of grades")
        String grade,

        @Parameter(
                says =
                        "Whether they are given only children who wait unallocated, and nobody else until nobody waits. From a "
                                + "backlog that is allocated at a pace each of them takes one child more each working day, up to the "
                                + "comfortable load.",
                defaultsTo = "no",
                source = "the plan")
        boolean unallocatedOnly)
        implements PlannedAction {

    @Override
    public void check(PlanCheck check) {
        check.period("on", on, "until", Optional.of(until));
        check.grade("grade", grade);
        to.check("to", check);
    }

    @Override
    public double starters(double inPost, double years) {
        return people;
    }

    @Override
    public void begin(ActionContext context) {
        new ProjectSchedule(context, this).begin();
    }

    @Override
    public void announce(Milestones milestones) {
        milestones.at(on, "project team of " + people + " starts", people + " in project");
        milestones.at(until, "project team leaves", "project ends");
    }
}
