package org.caseload.scenario;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.caseload.department.casework.Pathway;
import org.caseload.department.casework.ThresholdShift;
import org.caseload.department.demand.DemandChange;
import org.caseload.department.run.Blueprint;
import org.caseload.department.run.DepartmentFacts;
import org.caseload.department.workforce.Placement;
import org.caseload.department.workforce.RecruitmentWave;
import org.caseload.department.workforce.SteadyIntake;
import org.caseload.department.workforce.Workforce;
import org.caseload.parameter.Choice;
import org.caseload.parameter.Coherent;
import org.caseload.parameter.Objections;
import org.caseload.parameter.Parameter;
import org.caseload.parameter.PlannedAction;
import org.caseload.parameter.Tables;
import org.caseload.quantity.Span;

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

        @Choice(
                key = "action",
                of = {RecruitmentWave.class, SteadyIntake.class, DemandChange.class, ThresholdShift.class})
        @Parameter(says = "Dated actions by name.", source = "the plan")
        Map<String, PlannedAction> plan,

        @Parameter(says = "How reports present the study; it changes no number.", source = "the author")
        Optional<Presentation> report)
        implements Coherent {

    /** Copies the plan. */
    public Scenario {
        plan = Tables.copy(plan);
    }

    /** The last midnight read: the start date plus the horizon, whole calendar months and years counted as such. */
    public LocalDate endDate() {
        long whole = (long) horizon.length();
        if (whole == horizon.length() && horizon.unit() == Span.Unit.MONTHS) {
            return startDate.plusMonths(whole);
        }
        if (whole == horizon.length() && horizon.unit() == Span.Unit.YEARS) {
            return startDate.plusYears(whole);
        }
        return startDate.plusDays((long) StrictMath.ceil(horizon.days()));
    }

    @Override
    public void check(Objections objections) {
        if (horizon.isWorking()) {
            objections.raise("horizon", "found " + horizon + "; permitted: calendar time, such as 24 months");
        }
        target.ifPresent(t -> checkTarget(t, objections));
        plan.forEach((name, action) -> checkAction("plan/" + name, action, objections));
        checkNames(objections);
    }

    /** Two names in about four thousand pairs key the same luck: the second must be another. */
    private void checkNames(Objections objections) {
        Map<Integer, String> sources = new LinkedHashMap<>();
        plan.keySet().forEach(name -> {
            String other = sources.putIfAbsent(Blueprint.sourceOf(name), name);
            if (other != null) {
                objections.raise(
                        "plan/" + name, "its name draws the same luck as " + other + "; permitted: another name");
            }
        });
    }

    private void checkTarget(Target target, Objections objections) {
        if (!Target.MEASURES.contains(target.measure())) {
            objections.unknown("target/measure", "measure", target.measure(), Target.MEASURES);
        }
        target.teams().stream()
                .filter(team -> !department.workforce().teams().containsKey(team))
                .forEach(team -> objections.unknown(
                        "target/teams",
                        "team",
                        team,
                        department.workforce().teams().keySet()));
        if (target.sustainedFor().isWorking()) {
            objections.raise("target/sustained-for", "working days are not permitted here; permitted: such as 4 weeks");
        }
    }

    private void checkAction(String path, PlannedAction action, Objections objections) {
        Pathway pathway = department.pathway();
        if (action instanceof RecruitmentWave wave) {
            checkPeople(path, wave.grade(), wave.to(), objections);
            checkDate(path + "/on", wave.on().on(startDate), objections);
            wave.until().ifPresent(until -> checkAfter(path, wave.on().on(startDate), until.on(startDate), objections));
        } else if (action instanceof SteadyIntake intake) {
            checkPeople(path, intake.grade(), intake.to(), objections);
            checkDate(path + "/on", intake.on().on(startDate), objections);
            intake.until()
                    .ifPresent(until -> checkAfter(path, intake.on().on(startDate), until.on(startDate), objections));
        } else if (action instanceof DemandChange change) {
            checkDate(path + "/on", change.on().on(startDate), objections);
            change.until()
                    .ifPresent(until -> checkAfter(path, change.on().on(startDate), until.on(startDate), objections));
        } else if (action instanceof ThresholdShift shift) {
            checkDate(path + "/on", shift.on().on(startDate), objections);
            shift.until()
                    .ifPresent(until -> checkAfter(path, shift.on().on(startDate), until.on(startDate), objections));
            checkStage(path + "/starts-of", shift.startsOf(), pathway, objections);
            checkStage(path + "/go-to", shift.goTo(), pathway, objections);
        }
    }

    private void checkPeople(String path, String grade, Placement to, Objections objections) {
        Workforce workforce = department.workforce();
        if (!workforce.grades().containsKey(grade)) {
            objections.unknown(
                    path + "/grade", "grade", grade, workforce.grades().keySet());
        }
        to.team()
                .filter(team -> !workforce.teams().containsKey(team))
                .ifPresent(team -> objections.unknown(
                        path + "/to/team", "team", team, workforce.teams().keySet()));
        to.teamsHolding()
                .ifPresent(stage -> checkStage(path + "/to/teams-holding", stage, department.pathway(), objections));
    }

    private void checkStage(String path, String stage, Pathway pathway, Objections objections) {
        if (!pathway.stages().containsKey(stage)) {
            objections.unknown(path, "stage", stage, pathway.stages().keySet());
        }
    }

    private void checkDate(String path, LocalDate date, Objections objections) {
        if (date.isBefore(startDate)) {
            objections.raise(
                    path,
                    "found " + date + ", before the start date " + startDate + "; permitted: the start date or later");
        }
    }

    private void checkAfter(String path, LocalDate on, LocalDate until, Objections objections) {
        if (!until.isAfter(on)) {
            objections.raise(path + "/until", "found " + until + "; permitted: a day after " + on);
        }
    }
}
