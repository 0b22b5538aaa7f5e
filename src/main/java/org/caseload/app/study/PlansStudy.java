package org.caseload.app.study;

import java.util.Objects;
import java.util.function.IntFunction;
import org.caseload.experiment.search.PlanSpace;

/**
 * A space of plans laid over a study.
 *
 * @param name what the plans are about
 * @param space the plans
 * @param plan reads the plan at a place; throws {@code BadInput} where it does not fit the study
 */
public record PlansStudy(String name, PlanSpace space, IntFunction<StrategyStudy> plan) {
    /** Checks the parts are there. */
    public PlansStudy {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(space, "space");
        Objects.requireNonNull(plan, "plan");
    }
}
