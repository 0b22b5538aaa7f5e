package org.caseload.experiment;

import org.caseload.measure.FirstAtTarget;

/**
 * What one replication gave.
 *
 * @param number its number, from 1
 * @param values by line of the book and reading
 * @param spread by spread day: workers who hold 0, 1, 2 … cases
 * @param targetDay day on which the target was reached, or {@link FirstAtTarget#NOT_REACHED}
 * @param missedBy by how much it missed the target by each monthly reading, {@link FirstAtTarget#missedBy}; none without a target
 * @param events events that happened
 */
public record Replication(
        int number, KeptReadings values, int[][] spread, int targetDay, double[] missedBy, long events) {}
