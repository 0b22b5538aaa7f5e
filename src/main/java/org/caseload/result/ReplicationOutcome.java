package org.caseload.result;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One run in one row.
 *
 * @param replication its number, from 1
 * @param daysToTarget days from the start to the target, or empty when the run is censored at the horizon
 * @param values one value a column, in the order of {@link RunResult#outcomeColumns()}; NaN where undefined
 */
public record ReplicationOutcome(int replication, OptionalDouble daysToTarget, List<Double> values) {

    /** Copies the values. */
    public ReplicationOutcome {
        values = List.copyOf(values);
    }
}
