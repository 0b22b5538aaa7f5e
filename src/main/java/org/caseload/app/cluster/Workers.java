package org.caseload.app.cluster;

import java.util.List;
import org.caseload.app.machine.RunFailed;

/** The machines of a cluster, which make what is ordered: each order by {@link OrderedRuns}, as often and in which order they like. */
public interface Workers extends AutoCloseable {
    /**
     * Has a wave of orders made.
     *
     * @param wave the orders
     * @return what {@link OrderedRuns#make} gave for each, in the order of the orders
     * @throws RunFailed when the cluster cannot
     */
    List<byte[]> make(List<RunsOrder> wave);

    /** Lets the machines go. */
    @Override
    void close();
}
