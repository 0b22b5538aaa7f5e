package org.caseload.department.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.caseload.calendar.PlanDate;
import org.caseload.department.workforce.Team;
import org.caseload.department.workforce.Workforce;
import org.caseload.parameter.Coherent;
import org.caseload.parameter.Named;
import org.caseload.parameter.Objections;
import org.caseload.parameter.Parameter;
import org.caseload.parameter.Tables;
import org.caseload.quantity.Share;
import org.caseload.quantity.Solvable;
import org.caseload.quantity.Span;

/**
 * A new team, with new posts: its manager first, then its workers, then its support worker. The action's name is the team's id.
 *
 * @param on day on which the manager starts
 * @param holds the stages that it holds
 * @param holdsAs a stage: the new team holds what the first team holds that holds this one
 * @param managers how many managers
 * @param managerGrade their grade
 * @param workers how many workers by grade
 * @param workersAfter time from the manager to the workers
 * @param supportWorkers how many support workers
 * @param supportGrade their grade
 * @param supportAfter time from the manager to the support workers
 * @param dropOut share who do not come on the day
 */
@Named("open-team")
public record TeamOpening(
        @Parameter(
                says = "Day on which its manager starts, or, where it has none, from which the others are counted.",
                source = "the plan")
        PlanDate on,

        @Parameter(says = "The stages that it holds; or state `holds-as`.", source = "the plan")
        List<String> holds,

        @Parameter(
                says =
                        "A stage: the new team holds whatever the department's first team holds that holds this one, so that "
                                + "a strategy need not know any council's teams.",
                source = "the plan")
        Optional<String> holdsAs,

        @Parameter(
                says = "How many managers.",
                unit = "people",
                defaultsTo = "1",
                min = "0",
                max = "100",
                source = "Wakefield, November 2018: small teams, each with a manager and a family support worker")
        int managers,

        @Parameter(says = "The grade of managers.", defaultsTo = "team-manager", source = "the profile of grades")
        String managerGrade,

        @Parameter(
                says = "How many workers by grade, such as {social-worker: 4, newly-qualified: 2}.",
                unit = "people",
                min = "0",
                max = "10000",
                source = "the plan")
        Map<String, Integer> workers,

        @Parameter(
                says = "Time from the manager to the workers.",
                defaultsTo = "4 weeks",
                min = "0 weeks",
                max = "2 years",
                source = "assumption: a manager takes part in appointing the team")
        Span workersAfter,

        @Parameter(
                says = "How many family support workers.",
                unit = "people",
                defaultsTo = "0",
                min = "0",
                max = "100",
                source = "the plan")
        int supportWorkers,

        @Parameter(
                says = "The grade of support workers.",
                defaultsTo = "family-support",
                source = "the profile of grades")
        String supportGrade,

        @Parameter(
                says = "Time from the manager to the support workers.",
                defaultsTo = "8 weeks",
                min = "0 weeks",
                max = "2 years",
                source = "assumption: appointed once the workers are there")
        Span supportAfter,

        @Parameter(
                says = "Share of all of them who do not come on their day; a search for somebody else then begins.",
                defaultsTo = "15 %",
                min = "0 %",
                max = "100 %",
                source = "assumption: as for rolling recruitment")
        Share dropOut)
        implements PlannedAction, Coherent {

    /** Copies the list and the table. */
    public TeamOpening {
        holds = List.copyOf(holds);
        workers = Tables.copy(workers);
    }

    @Override
    public Optional<Team> opens(Map<String, Team> teams) {
        List<String> stages = holdsAs.flatMap(stage -> teams.values().stream()
                        .map(Team::holds)
                        .filter(held -> held.contains(stage))
                        .findFirst())
                .orElse(holds);
        return Optional.of(new Team(stages, Solvable.of(0), Map.of(), Map.of(), Map.of(), Optional.empty()));
    }

    @Override
    public boolean bringsManagers(Workforce workforce) {
        return managers > 0;
    }

    @Override
    public void check(Objections objections) {
        if (holds.isEmpty() == holdsAs.isEmpty()) {
            objections.raise(
                    holds.isEmpty() ? "" : "holds-as",
                    "which stages does it hold? permitted: one of `holds` and `holds-as`");
        }
        if (workers.values().stream().allMatch(number -> number == 0)) {
            objections.raise("workers", "nobody; permitted: such as {social-worker: 4}");
        }
    }

    @Override
    public void check(PlanCheck check) {
        check.date("on", on);
        holds.forEach(stage -> check.stage("holds", stage));
        holdsAs.ifPresent(stage -> check.stage("holds-as", stage));
        new TreeSet<>(workers.keySet()).forEach(grade -> check.grade("workers/" + grade, grade));
        if (managers > 0) {
            check.grade("manager-grade", managerGrade);
        }
        if (supportWorkers > 0) {
            check.grade("support-grade", supportGrade);
        }
    }

    @Override
    public double starters(double inPost, double years) {
        return managers
                + supportWorkers
                + workers.values().stream().mapToDouble(Integer::doubleValue).sum();
    }

    @Override
    public void begin(ActionContext context) {
        new OpeningSchedule(context, this).begin();
    }

    @Override
    public void announce(Milestones milestones) {
        int people = workers.values().stream().mapToInt(Integer::intValue).sum();
        milestones.at(on, managers > 0 ? "new team: manager starts" : "new team opens", "new team");
        workers.keySet().stream()
                .findFirst()
                .ifPresent(grade -> milestones.starters(
                        on, workersAfter, grade, "new team: " + people + " workers due to start", people + " start"));
        if (supportWorkers > 0) {
            milestones.after(on, supportAfter, "new team: support due to start", "support starts");
        }
    }
}
