package org.caseload.department.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caseload.calendar.PlanDate;
import org.caseload.department.blueprint.PreparedDepartment;
import org.caseload.department.people.Worker;
import org.caseload.department.record.Contract;
import org.caseload.department.record.Role;
import org.caseload.department.run.ReplicationContext;
import org.caseload.department.run.Staff;
import org.caseload.engine.EventPriority;
import org.caseload.engine.Timer;
import org.caseload.parameter.Named;
import org.caseload.parameter.Parameter;
import org.caseload.random.Purpose;

/**
 * Social workers in post who begin to hold cases, or hold none any more, from a day on. Whoever begins takes cases over as a starter
 * does; the cases of whoever gives them up go to colleagues. They keep their post, team and grade.
 *
 * @param on the day
 * @param until the day on which they go back, if any
 * @param people how many
 * @param to what they do from then on
 * @param team the team they are of, if not any
 * @param grade the grade they are of, if not any
 */
@Named("move-staff")
public record StaffMove(
        @Parameter(says = "The day on which they move.", source = "the plan")
        PlanDate on,

        @Parameter(says = "Day on which those who are still there go back; without it they stay.", source = "the plan")
        Optional<PlanDate> until,

        @Parameter(
                says = "How many people; fewer where there are not so many.",
                unit = "people",
                min = "1",
                max = "10000",
                source = "the plan")
        int people,

        @Parameter(
                says =
                        "What they do from then on: holding-cases (of those who hold none, see `hold-cases` of a grade) or other-work "
                                + "(of those who hold some).",
                source = "the plan")
        Work to,

        @Parameter(says = "The team that they are of; without it of any.", source = "the plan")
        Optional<String> team,

        @Parameter(says = "The grade that they are of; without it of any of social workers.", source = "the plan")
        Optional<String> grade)
        implements PlannedAction {

    /** What social workers do. */
    public enum Work {
        /** They hold cases. */
        HOLDING_CASES,
        /** They hold none: duty, supervision, panels, projects. */
        OTHER_WORK
    }

    @Override
    public void check(PlanCheck check) {
        check.period("on", on, "until", until);
        team.ifPresent(id -> check.team("team", id));
        grade.ifPresent(id -> check.grade("grade", id));
    }

    @Override
    public void begin(ActionContext context) {
        ReplicationContext scene = context.scene();
        PreparedDepartment blueprint = scene.blueprint();
        Staff staff = context.offices().staff();
        List<Worker> moved = new ArrayList<>();
        new Timer(scene.timeline(), EventPriority.STAFFING, () -> go(scene, staff, moved)).at(blueprint.day(on));
        if (until.isPresent()) {
            new Timer(scene.timeline(), EventPriority.STAFFING, () -> goBack(staff, moved))
                    .at(blueprint.dayOrNever(until));
        }
    }

    /** In an order by luck of their own, so that under every strategy the same people would go. */
    private void go(ReplicationContext scene, Staff staff, List<Worker> moved) {
        boolean toCases = to == Work.HOLDING_CASES;
        staff.workers().stream()
                .filter(worker -> isMeant(worker, scene) && worker.holdsCases() != toCases)
                .sorted(Comparator.comparingDouble(
                        worker -> scene.luck().uniform(worker.identity(), Purpose.MOVED_STAFF, 0)))
                .limit(people)
                .forEach(moved::add);
        moved.forEach(worker -> staff.decideHolding(worker, toCases));
    }

    private boolean isMeant(Worker worker, ReplicationContext scene) {
        return !worker.hasLeft()
                && !worker.underNotice()
                && worker.grade().role() == Role.SOCIAL_WORKER
                && worker.grade().contract() != Contract.PROJECT_TEAM
                && team.stream()
                        .allMatch(id ->
                                scene.blueprint().teams().get(worker.team()).equals(id))
                && grade.stream().allMatch(id -> worker.grade().id().equals(id));
    }

    private void goBack(Staff staff, List<Worker> moved) {
        moved.stream()
                .filter(worker -> !worker.hasLeft())
                .forEach(worker -> staff.decideHolding(worker, to != Work.HOLDING_CASES));
    }

    @Override
    public void announce(Milestones milestones) {
        boolean one = people == 1;
        String cases = to == Work.HOLDING_CASES
                ? (one ? " begins to hold cases" : " begin to hold cases")
                : (one ? " gives up cases" : " give up cases");
        milestones.at(on, people + " in post" + cases, people + " move");
        milestones.at(until, people + " in post" + (one ? " goes back" : " go back"), people + " back");
    }
}
