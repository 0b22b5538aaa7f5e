package org.caseload.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.caseload.app.study.TriedFuture;
import org.caseload.experiment.comparison.ComparisonRules;
import org.caseload.experiment.comparison.ComparisonRuns;
import org.caseload.experiment.comparison.RegretSummary;
import org.caseload.result.comparison.ComparisonResult;
import org.caseload.result.comparison.RegretTable;

/**
 * The replications of a comparison in several futures. One in which nothing happens is the comparison as it stands, and is not
 * simulated again.
 *
 * @param futures the futures
 * @param all the replications in each, in the same order
 * @param further those that are not the comparison as it stands
 * @param replications how many of every strategy in each
 */
record RunsInFutures(
        List<TriedFuture> futures, List<ComparisonRuns> all, List<ComparisonRuns> further, int replications) {
    /** No futures are asked about. */
    static final RunsInFutures NONE = new RunsInFutures(List.of(), List.of(), List.of(), 0);

    RunsInFutures {
        futures = List.copyOf(futures);
        all = List.copyOf(all);
        further = List.copyOf(further);
    }

    /** The replications to make beside those of the comparison as it stands. */
    static RunsInFutures of(
            List<TriedFuture> futures,
            ComparisonRuns asStated,
            Function<TriedFuture, ComparisonRuns> runs,
            int replications) {
        List<ComparisonRuns> all = new ArrayList<>();
        List<ComparisonRuns> further = new ArrayList<>();
        for (TriedFuture future : futures) {
            ComparisonRuns own = future.isAsNow() ? asStated : runs.apply(future);
            all.add(own);
            if (!future.isAsNow()) {
                further.add(own);
            }
        }
        return new RunsInFutures(futures, all, further, replications);
    }

    /** How many runs they are, over all strategies and futures. */
    int runs() {
        return further.stream()
                .mapToInt(runs -> replications * runs.contenders().size())
                .sum();
    }

    /** How many of these are kept from before. */
    int keptBefore() {
        return further.stream().mapToInt(runs -> runs.keptBefore(replications)).sum();
    }

    /** Simulates them. */
    void run(IntConsumer finished) {
        int before = 0;
        for (ComparisonRuns runs : further) {
            int earlier = before;
            int toDo = replications * runs.contenders().size() - runs.keptBefore(replications);
            runs.runTo(replications, done -> finished.accept(earlier + done));
            before += toDo;
        }
    }

    /** The comparison with what they say. */
    ComparisonResult added(ComparisonResult result, ComparisonRules rules) {
        if (futures.isEmpty()) {
            return result;
        }
        List<RegretTable.FutureTold> told = futures.stream()
                .map(future -> new RegretTable.FutureTold(future.id(), future.name(), future.happens()))
                .toList();
        return result.with(new RegretSummary(all, rules).table(told));
    }
}
