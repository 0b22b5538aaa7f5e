package org.caseload.department.workforce;

import java.util.Optional;
import org.caseload.calendar.PlanDate;
import org.caseload.department.plan.Milestones;
import org.caseload.department.plan.PlanCheck;
import org.caseload.department.plan.PlannedAction;
import org.caseload.parameter.Named;
import org.caseload.parameter.Parameter;

/**
 * Agency staff run down: the most that there may be falls evenly from today's number to a stated one, and stays there. Who
 * has been there longest is given notice first, in time to have left.
 *
 * @param on first day of the run-down
 * @param until day by which so many are left
 * @param to how many are left, whole people
 * @param team the team, or everybody
 */
@Named("run-down-agency")
public record AgencyRunDown(
        @Parameter(says = "First day on which notice is given.", source = "the plan")
        PlanDate on,

        @Parameter(
                says = "Day by which no more than `to` are left; notice is given as long before as it takes, but not "
                        + "before `on`.",
                source = "the plan")
        PlanDate until,

        @Parameter(
                says = "How many agency workers may be left, from then on too.",
                unit = "people",
                defaultsTo = "0",
                min = "0",
                max = "100000",
                source = "the plan")
        int to,

        @Parameter(says = "The team; without it the whole department.", source = "the plan")
        Optional<String> team)
        implements PlannedAction {

    @Override
    public void check(PlanCheck check) {
        check.period("on", on, "until", Optional.of(until));
        team.ifPresent(id -> check.team("team", id));
        check.agency("on");
    }

    @Override
    public void announce(Milestones milestones) {
        milestones.at(on, "agency staff run down from here");
        milestones.at(until, "no more than " + to + " agency staff");
    }
}
