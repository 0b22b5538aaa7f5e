package org.caseload.app.request;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.caseload.app.machine.BadInput;

/**
 * What runs to plan for.
 *
 * @param base the study; what is laid over it applies to every strategy
 * @param strategies strategy files, scenario files, or folders of either, to be held against it; may be none
 * @param precision half-widths wanted, such as {@code caseload.dfe@2019-09: 0.1}; at least one
 * @param pilot how to simulate each strategy to plan from, with at least 2 runs
 */
public record PlanRunsRequest(StudyFiles base, List<Path> strategies, List<String> precision, RunSettings pilot) {

    /** Runs of a pilot unless somebody asks for another number. */
    public static final int USUAL_PILOT = 100;

    /**
     * Checks every number.
     *
     * @throws BadInput with everything that is out of its range
     */
    public PlanRunsRequest {
        Objects.requireNonNull(base, "base");
        strategies = List.copyOf(strategies);
        precision = List.copyOf(precision);
        List<String> problems = new ArrayList<>();
        pilot.checkAtLeastTwo("pilot", "how runs differ", problems);
        if (precision.isEmpty()) {
            problems.add("precision: found none; permitted: at least one, such as \"caseload.dfe@2019-09: 0.1\"");
        }
        BadInput.refuse(problems);
    }
}
