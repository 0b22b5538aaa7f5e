package org.caseload.experiment;

import java.util.List;
import java.util.function.IntConsumer;

/** Makes runs of a study: here, or wherever else the same numbers come of it. */
@FunctionalInterface
public interface RunsMaker {
    /** Makes them on threads of this machine. */
    RunsMaker HERE = (way, runs, first, last, threads, finished) ->
            ParallelRuns.run(last - first + 1, threads, i -> runs.run(first + i), finished);

    /**
     * Makes runs.
     *
     * @param way in which way the study is played
     * @param runs the replications of the study that is played so
     * @param first the number of the first, from 1
     * @param last the number of the last
     * @param threads on how many threads of this machine, where it makes them
     * @param finished told how many are finished, in rising order
     * @return what they gave, in the order of their numbers
     */
    List<Replication> make(
            RunsSoFar.Way way, Replications runs, int first, int last, int threads, IntConsumer finished);
}
