package org.caseload.app.study;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.caseload.experiment.search.PlanSpace;

/**
 * A space of plans laid over a study.
 *
 * @param name what the plans are about
 * @param space the plans
 * @param plan reads the plan at a place; throws {@code BadInput} where it does not fit the study
 * @param futures further futures in which plans are tried, by name, each with what reads a plan in it; none that is as things stand
 */
public record PlansStudy(
        String name,
        PlanSpace space,
        IntFunction<StrategyStudy> plan,
        Map<String, IntFunction<StrategyStudy>> futures) {
    /** Copies the futures, in their order. */
    public PlansStudy {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(space, "space");
        Objects.requireNonNull(plan, "plan");
        futures = Collections.unmodifiableMap(new LinkedHashMap<>(futures));
    }
}
