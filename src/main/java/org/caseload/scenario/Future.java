package org.caseload.scenario;

import java.util.Map;
import org.caseload.department.plan.PlannedAction;
import org.caseload.parameter.Parameter;
import org.caseload.parameter.Tables;

/**
 * One future: dated actions that happen whichever strategy is chosen. It is laid over the plan of every strategy alike.
 *
 * @param name its name
 * @param plan dated actions by name; none for a future in which nothing else happens
 */
public record Future(
        @Parameter(says = "Name of the future, as reports print it.", source = "the author")
        String name,

        @PlanActions @Parameter(says = "Dated actions by name.", source = "the future")
        Map<String, PlannedAction> plan) {

    /** Copies the plan. */
    public Future {
        plan = Tables.copy(plan);
    }
}
