package org.caseload.department.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Actions of a plan that cannot do what they seem to be for. */
final class PlanWarnings {
    private PlanWarnings() {}

    /** Managers make a difference by how they supervise, so a department that says nothing of it only pays for them. */
    static List<String> of(DepartmentFacts facts, Map<String, ? extends PlannedAhead> plan) {
        List<String> warnings = new ArrayList<>();
        if (facts.workforce().supervision().isEmpty()) {
            plan.forEach((name, action) -> {
                if (action.bringsManagers(facts.workforce())) {
                    warnings.add("plan." + name
                            + ": the managers it brings cost money and change nothing, because the scenario does not say how"
                            + " managers supervise (department.workforce.supervision).");
                }
            });
        }
        return warnings;
    }
}
