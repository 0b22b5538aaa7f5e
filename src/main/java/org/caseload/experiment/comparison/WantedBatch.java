package org.caseload.experiment.comparison;

/**
 * A batch of replications that is about to be asked for.
 *
 * @param contender the strategy
 * @param batch number of the batch, from 0
 * @param size how many replications it must hold at least, 1 to {@value ComparisonRuns#BATCH}
 */
public record WantedBatch(ComparedStrategy contender, int batch, int size) {

    /** The number of its first replication, from 1. */
    public int first() {
        return batch * ComparisonRuns.BATCH + 1;
    }
}
