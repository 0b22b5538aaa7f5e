package org.caseload.app.cluster;

import java.util.Optional;
import org.caseload.app.machine.RunFailed;

/** Finds the machines of a cluster of some kind; a service that whoever knows such clusters offers. */
@FunctionalInterface
public interface WorkersFinder {
    /**
     * Connects to a cluster.
     *
     * @param where the cluster, as its users name it, such as {@code spark://host:7077}
     * @return empty where that is a cluster of another kind
     * @throws RunFailed when it cannot be reached
     */
    Optional<Workers> find(String where);
}
