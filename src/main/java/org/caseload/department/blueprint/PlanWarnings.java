package org.caseload.department.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caseload.department.plan.PlannedAction;
import org.caseload.department.plan.RecruitmentWave;
import org.caseload.department.plan.SteadyIntake;
import org.caseload.department.plan.TeamOpening;
import org.caseload.department.record.Role;
import org.caseload.department.workforce.Workforce;

/** Actions of a plan that cannot do what they seem to be for. */
final class PlanWarnings {
    private PlanWarnings() {}

    /** Managers make a difference by how they supervise, so a department that says nothing of it only pays for them. */
    static List<String> of(DepartmentFacts facts, Map<String, PlannedAction> plan) {
        List<String> warnings = new ArrayList<>();
        if (facts.workforce().supervision().isEmpty()) {
            plan.forEach((name, action) -> {
                if (bringsManagers(action, facts.workforce())) {
                    warnings.add("plan." + name
                            + ": the managers it brings cost money and change nothing, because the scenario does not say how"
                            + " managers supervise (department.workforce.supervision).");
                }
            });
        }
        return warnings;
    }

    private static boolean bringsManagers(PlannedAction action, Workforce workforce) {
        if (action instanceof TeamOpening team) {
            return team.managers() > 0;
        }
        String grade = action instanceof RecruitmentWave wave
                ? wave.grade()
                : action instanceof SteadyIntake intake ? intake.grade() : "";
        return workforce.grades().containsKey(grade)
                && workforce.grades().get(grade).role() == Role.TEAM_MANAGER;
    }
}
