package org.caseload.app.cluster.spark;

import java.util.Optional;
import org.caseload.app.cluster.Workers;
import org.caseload.app.cluster.WorkersFinder;

/** Finds a cluster of Apache Spark by the address of its master, or as the session in which the program was started. */
public final class SparkWorkersFinder implements WorkersFinder {
    @Override
    public Optional<Workers> find(String where) {
        return Optional.of(SparkWorkers.at(where));
    }
}
