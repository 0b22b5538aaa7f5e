package org.caseload.department.plan;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.caseload.calendar.PlanDate;
import org.caseload.department.blueprint.PreparedDepartment;
import org.caseload.department.people.Worker;
import org.caseload.department.record.Contract;
import org.caseload.department.record.Role;
import org.caseload.department.run.Deployment;
import org.caseload.department.run.ReplicationContext;
import org.caseload.engine.EventPriority;
import org.caseload.engine.Timer;
import org.caseload.parameter.Coherent;
import org.caseload.parameter.Named;
import org.caseload.parameter.Objections;
import org.caseload.parameter.Parameter;
import org.caseload.random.Purpose;

/**
 * Social workers in post who begin to hold cases, hold none any more, or go to another team, from a day on. Whoever begins takes cases
 * over as a starter does, in the new team too; the cases of whoever gives them up or goes stay with colleagues. They keep their post,
 * which goes to another team with them, and their grade.
 *
 * @param on the day
 * @param until the day on which they go back, if any
 * @param people how many
 * @param to what they do from then on, unless they go to another team
 * @param toTeam the team to which they go, if they do
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
                                + "(of those who hold some); or state `to-team`.",
                source = "the plan")
        Optional<Work> to,

        @Parameter(
                says =
                        "The team to which they go, of those in other teams who hold cases and are of the permanent staff. Their post "
                                + "goes with them; their cases stay behind.",
                source = "the plan")
        Optional<String> toTeam,

        @Parameter(says = "The team that they are of; without it of any.", source = "the plan")
        Optional<String> team,

        @Parameter(says = "The grade that they are of; without it of any of social workers.", source = "the plan")
        Optional<String> grade)
        implements PlannedAction, Coherent {

    /** What social workers do. */
    public enum Work {
        /** They hold cases. */
        HOLDING_CASES,
        /** They hold none: duty, supervision, panels, projects. */
        OTHER_WORK
    }

    @Override
    public void check(Objections objections) {
        if (to.isEmpty() == toTeam.isEmpty()) {
            objections.raise(
                    to.isEmpty() ? "" : "to-team", "what do they do, or where? permitted: one of `to` and `to-team`");
        } else if (toTeam.isPresent() && toTeam.equals(team)) {
            objections.raise("to-team", "they are of this team already; permitted: another than `team`");
        }
    }

    @Override
    public void check(PlanCheck check) {
        check.period("on", on, "until", until);
        toTeam.ifPresent(id -> check.team("to-team", id));
        team.ifPresent(id -> check.team("team", id));
        grade.ifPresent(id -> check.grade("grade", id));
    }

    @Override
    public void begin(ActionContext context) {
        ReplicationContext scene = context.scene();
        PreparedDepartment blueprint = scene.blueprint();
        Map<Worker, Integer> teamBefore = new LinkedHashMap<>();
        new Timer(scene.timeline(), EventPriority.STAFFING, () -> go(context, teamBefore)).at(blueprint.day(on));
        if (until.isPresent()) {
            new Timer(scene.timeline(), EventPriority.STAFFING, () -> goBack(context, teamBefore))
                    .at(blueprint.dayOrNever(until));
        }
    }

    /** In an order by luck of their own, so that under every strategy the same people would go. */
    private void go(ActionContext context, Map<Worker, Integer> teamBefore) {
        ReplicationContext scene = context.scene();
        context.offices().staff().workers().stream()
                .filter(worker -> isMeant(worker, scene))
                .sorted(Comparator.comparingDouble(
                        worker -> scene.luck().uniform(worker.identity(), Purpose.MOVED_STAFF, 0)))
                .limit(people)
                .forEach(worker -> teamBefore.put(worker, worker.team()));
        Deployment deployment = context.offices().staff().deployment();
        for (Worker worker : teamBefore.keySet()) {
            if (toTeam.isPresent()) {
                deployment.movesTo(worker, scene.blueprint().teams().indexOf(toTeam.get()));
            } else {
                deployment.decideHolding(worker, isToCases());
            }
        }
    }

    private boolean isToCases() {
        return to.isPresent() && to.get() == Work.HOLDING_CASES;
    }

    private boolean isMeant(Worker worker, ReplicationContext scene) {
        String itsTeam = scene.blueprint().teams().get(worker.team());
        return !worker.hasLeft()
                && !worker.underNotice()
                && worker.grade().role() == Role.SOCIAL_WORKER
                && mayGo(worker.grade().contract())
                && worker.holdsCases() != isToCases()
                && toTeam.stream().noneMatch(itsTeam::equals)
                && team.stream().allMatch(itsTeam::equals)
                && grade.stream().allMatch(id -> worker.grade().id().equals(id));
    }

    /** Agency staff cover the vacancies of their team, so that they go to another one with none of them. */
    private boolean mayGo(Contract contract) {
        return toTeam.isPresent() ? contract == Contract.PERMANENT : contract != Contract.PROJECT_TEAM;
    }

    private void goBack(ActionContext context, Map<Worker, Integer> teamBefore) {
        Deployment deployment = context.offices().staff().deployment();
        teamBefore.forEach((worker, before) -> {
            if (!worker.hasLeft() && toTeam.isEmpty()) {
                deployment.decideHolding(worker, !isToCases());
            } else if (!worker.hasLeft() && !worker.underNotice() && worker.holdsCases()) {
                deployment.movesTo(worker, before);
            }
        });
    }

    @Override
    public void announce(Milestones milestones) {
        boolean one = people == 1;
        milestones.at(on, people + " in post" + whatTheyDo(one), people + " move");
        milestones.at(until, people + " in post" + (one ? " goes back" : " go back"), people + " back");
    }

    private String whatTheyDo(boolean one) {
        if (toTeam.isPresent()) {
            return (one ? " goes" : " go") + " to team " + toTeam.get();
        }
        if (isToCases()) {
            return one ? " begins to hold cases" : " begin to hold cases";
        }
        return one ? " gives up cases" : " give up cases";
    }
}
