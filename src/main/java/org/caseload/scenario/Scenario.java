package org.caseload.scenario;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caseload.calendar.Dates;
import org.caseload.department.blueprint.DepartmentFacts;
import org.caseload.department.plan.PlannedAction;
import org.caseload.department.record.WarningRule;
import org.caseload.department.workforce.Team;
import org.caseload.parameter.Coherent;
import org.caseload.parameter.Objections;
import org.caseload.parameter.Parameter;
import org.caseload.parameter.Tables;
import org.caseload.quantity.Span;
import org.caseload.result.Measures;

/**
 * One study: a department on its start date, a plan of dated actions, and the question asked of them.
 *
 * @param name name of the study
 * @param question the question it asks
 * @param description what the reader should know
 * @param startDate first day simulated
 * @param horizon how far to look
 * @param target what counts as reached
 * @param department the department on the start date
 * @param plan dated actions by name
 * @param accept warnings that are accepted, by the name of their rule, each with the reason
 * @param report how reports present it
 */
public record Scenario(
        @Parameter(says = "Name of the study, as reports print it.", source = "the author")
        String name,

        @Parameter(says = "The question that the study asks.", defaultsTo = "\"\"", source = "the author")
        String question,

        @Parameter(says = "What a reader should know about it.", defaultsTo = "\"\"", source = "the author")
        String description,

        @Parameter(says = "First day simulated.", min = "1990-01-01", max = "2150-12-31", source = "the author")
        LocalDate startDate,

        @Parameter(
                says = "How far to look from the start date.",
                defaultsTo = "24 months",
                min = "1 day",
                max = "200 years",
                source = "assumption: councils plan for two years")
        Span horizon,

        @Parameter(says = "What counts as reached.", source = "the council's own target")
        Optional<Target> target,

        @Parameter(says = "The department as it is on the start date.", source = "see its parts")
        DepartmentFacts department,

        @PlanActions @Parameter(says = "Dated actions by name.", source = "the plan")
        Map<String, PlannedAction> plan,

        @Parameter(
                says =
                        "Warnings that the author knows and accepts: the name of the rule, as `validate` prints it behind a warning, and "
                                + "the reason, such as `agency-above-vacancies: they work above the establishment`. Answers and reports say "
                                + "them as accepted, with the reason.",
                source = "the author")
        Map<String, String> accept,

        @Parameter(says = "How reports present the study; it changes no number.", source = "the author")
        Optional<Presentation> report)
        implements Coherent {

    /** Copies the plan. */
    public Scenario {
        plan = Tables.copy(plan);
        accept = Tables.copy(accept);
    }

    /** The same study with another plan. */
    public Scenario withPlan(Map<String, PlannedAction> other) {
        return with(department, other);
    }

    /** The same where not one case more comes or stays because there is room. */
    public Scenario withCasesNotFollowing() {
        return with(department.withCasesNotFollowing(), plan);
    }

    private Scenario with(DepartmentFacts otherDepartment, Map<String, PlannedAction> otherPlan) {
        return new Scenario(
                name, question, description, startDate, horizon, target, otherDepartment, otherPlan, accept, report);
    }

    /** The last midnight read: the start date plus the horizon, whole calendar months and years counted as such. */
    public LocalDate endDate() {
        return endDate(startDate, horizon);
    }

    /** The same of any start date and horizon. */
    public static LocalDate endDate(LocalDate start, Span horizon) {
        return Dates.by(start, horizon);
    }

    /** The ids of all teams: those of the start, then those that the plan opens. */
    Set<String> teams() {
        Set<String> ids = new LinkedHashSet<>(department.workforce().teams().keySet());
        Map<String, Team> teams = department.workforce().teams();
        plan.forEach((name, action) -> action.opens(teams).ifPresent(team -> ids.add(name)));
        return ids;
    }

    @Override
    public void check(Objections objections) {
        target.ifPresent(t -> checkTarget(t, objections));
        department.checkDates(startDate, objections);
        plan.forEach((name, action) -> action.check(new PlanReferences(this, "plan/" + name, objections)));
        checkNames(objections);
        checkAccepted(objections);
        new LargestStudy(this, objections).check();
    }

    private void checkNames(Objections objections) {
        Map<String, Team> teams = department.workforce().teams();
        plan.forEach((name, action) -> {
            if (teams.containsKey(name) && action.opens(teams).isPresent()) {
                objections.raise("plan/" + name, "the department has a team of this name; permitted: another name");
            }
        });
    }

    private void checkAccepted(Objections objections) {
        accept.forEach((rule, reason) -> {
            if (WarningRule.find(rule).isEmpty()) {
                objections.unknown("accept/" + rule, "warning", rule, WarningRule.ids());
            } else if (reason.isBlank()) {
                objections.raise("accept/" + rule, "found no reason; permitted: why it is accepted, in words");
            }
        });
    }

    private void checkTarget(Target target, Objections objections) {
        if (!Target.MEASURES.contains(target.measure())) {
            objections.unknown("target/measure", "measure", target.measure(), Target.MEASURES);
        }
        if (target.measure().equals(Measures.OPEN_ALL.id()) && !target.teams().isEmpty()) {
            objections.raise("target/teams", "found teams; permitted: none, since open cases belong to no team");
        }
        target.teams().stream()
                .filter(team -> !teams().contains(team))
                .forEach(team -> objections.unknown("target/teams", "team", team, teams()));
    }
}
