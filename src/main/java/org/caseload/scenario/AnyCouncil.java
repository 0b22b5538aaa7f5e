package org.caseload.scenario;

import java.util.Map;
import org.caseload.calendar.PlanDate;
import org.caseload.department.plan.PlanCheck;
import org.caseload.department.plan.PlannedAction;
import org.caseload.parameter.Objections;

/**
 * Checks what can be checked of an action before it is known which council it is for: above all that it names no
 * team but one that it opens itself. The rest
 * is checked against the scenario to which it is applied.
 */
final class AnyCouncil implements PlanCheck {
    private final String path;
    private final Map<String, PlannedAction> plan;
    private final Objections objections;

    AnyCouncil(String path, Map<String, PlannedAction> plan, Objections objections) {
        this.path = path + "/";
        this.plan = plan;
        this.objections = objections;
    }

    @Override
    public void team(String key, String id) {
        if (plan.containsKey(id) && plan.get(id).opens(Map.of()).isPresent()) {
            return;
        }
        raise(
                key,
                "found team \"" + id
                        + "\", but a strategy applies to any council and names no team; permitted: a team that it opens, or"
                        + " such as `to: {teams-holding: child-in-need, spread: by-load}` where people go somewhere");
    }

    @Override
    public void raise(String key, String message) {
        objections.raise(path + key, message);
    }

    @Override
    public void date(String key, PlanDate date) {}

    @Override
    public void after(String key, PlanDate from, PlanDate date) {}

    @Override
    public void stage(String key, String id) {}

    @Override
    public void grade(String key, String id) {}

    @Override
    public void agency(String key) {}

    @Override
    public void casesFollowCapacity(String key) {}
}
