package org.caseload.experiment.comparison;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Where finished batches of replications are kept, so that an interrupted comparison can be taken up again. */
public interface BatchStore {
    /** Keeps nothing. */
    BatchStore NONE = new BatchStore() {
        @Override
        public Optional<List<ReplicationSummary>> find(ComparedStrategy contender, int batch, int size) {
            return Optional.empty();
        }

        @Override
        public void keep(ComparedStrategy contender, int batch, List<ReplicationSummary> extracts) {}
    };

    /**
     * Finds a batch that was finished before.
     *
     * @param contender the strategy
     * @param batch number of the batch, from 0
     * @param size how many replications it must hold at least
     * @return its first {@code size} replications, or empty where there is no such batch
     */
    Optional<List<ReplicationSummary>> find(ComparedStrategy contender, int batch, int size);

    /**
     * Is told which batches will be asked for next, so that a store which can have them made elsewhere holds them by then. Most make
     * nothing.
     *
     * @param wanted the batches, in the order in which they will be asked for
     * @param finished told how many replications were made, in rising order
     * @return how many were made
     */
    default int fetch(List<WantedBatch> wanted, IntConsumer finished) {
        return 0;
    }

    /** Keeps a finished batch; called from any thread. */
    void keep(ComparedStrategy contender, int batch, List<ReplicationSummary> extracts);
}
