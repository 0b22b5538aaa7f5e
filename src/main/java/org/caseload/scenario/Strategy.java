package org.caseload.scenario;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.caseload.department.plan.PlannedAction;
import org.caseload.parameter.Coherent;
import org.caseload.parameter.Objections;
import org.caseload.parameter.Parameter;
import org.caseload.parameter.Tables;

/**
 * A strategy: dated actions that apply to any council. It is laid over a scenario's plan and never touches its department, from
 * which alone the balance is solved: otherwise a strategy would hide its own effect.
 *
 * @param name name of the strategy
 * @param description what the reader should know
 * @param replacesPlan whether the scenario's own plan is dropped first
 * @param plan dated actions by name
 */
public record Strategy(
        @Parameter(says = "Name of the strategy, as reports print it.", source = "the author")
        String name,

        @Parameter(says = "What a reader should know about it.", defaultsTo = "\"\"", source = "the author")
        String description,

        @Parameter(
                says = "Whether the scenario's own plan is dropped; the plans of other strategies stay.",
                defaultsTo = "no",
                source = "the author")
        boolean replacesPlan,

        @PlanActions @Parameter(says = "Dated actions by name.", source = "the strategy")
        Map<String, PlannedAction> plan)
        implements Coherent {

    /** Copies the plan. */
    public Strategy {
        plan = Tables.copy(plan);
    }

    @Override
    public void check(Objections objections) {
        plan.forEach((id, action) -> action.check(new AnyCouncil("plan/" + id, plan, objections)));
    }

    /** The first day on which it makes something happen in a scenario with this start date; none if it does nothing. */
    public Optional<LocalDate> firstDay(LocalDate start) {
        return FirstDay.of(plan.values(), start);
    }
}
