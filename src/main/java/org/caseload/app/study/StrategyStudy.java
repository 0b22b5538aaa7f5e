package org.caseload.app.study;

import java.util.Objects;
import org.caseload.experiment.comparison.ComparedStrategy;

/**
 * One strategy of a comparison: what is simulated, and the study that it was read from.
 *
 * @param contender what is simulated
 * @param study the scenario with the strategy in its plan
 */
public record StrategyStudy(ComparedStrategy contender, ScenarioStudy study) {
    /** Checks the parts are there. */
    public StrategyStudy {
        Objects.requireNonNull(contender, "contender");
        Objects.requireNonNull(study, "study");
    }
}
