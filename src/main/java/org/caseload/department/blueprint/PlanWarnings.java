package org.caseload.department.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caseload.department.record.Warning;
import org.caseload.department.record.WarningRule;

/** Actions of a plan that cannot do what they seem to be for. */
final class PlanWarnings {
    private PlanWarnings() {}

    /** Those beyond the vacancies work without a post, and nobody else is searched for until each has one. */
    static List<Warning> ofVacancies(Map<String, ? extends PlannedAhead> plan, double inPost, double vacant) {
        List<Warning> warnings = new ArrayList<>();
        plan.forEach((name, action) -> {
            double people = action.fillsVacancies(inPost);
            if (people > vacant + 1) {
                warnings.add(new Warning(
                        WarningRule.WAVE_BEYOND_VACANCIES,
                        String.format(
                                Locale.ROOT,
                                "plan.%s: about %.0f people come to fill vacancies, and %.1f FTE of posts are vacant at the start: the others "
                                        + "work without a post and nobody else is searched for until posts have fallen vacant for all of "
                                        + "them. Permitted too: `posts: added`, or `workforce: {vacancies: … %%}`.",
                                name,
                                people,
                                vacant)));
            }
        });
        return warnings;
    }

    /** Managers make a difference by how they supervise, so a department that says nothing of it only pays for them. */
    static List<Warning> of(DepartmentFacts facts, Map<String, ? extends PlannedAhead> plan) {
        List<Warning> warnings = new ArrayList<>();
        if (facts.workforce().supervision().isEmpty()) {
            plan.forEach((name, action) -> {
                if (action.bringsManagers(facts.workforce())) {
                    warnings.add(new Warning(
                            WarningRule.MANAGERS_WITHOUT_SUPERVISION,
                            "plan." + name
                                    + ": the managers it brings cost money and change nothing, because the scenario does not say how"
                                    + " managers supervise (department.workforce.supervision)."));
                }
            });
        }
        return warnings;
    }
}
