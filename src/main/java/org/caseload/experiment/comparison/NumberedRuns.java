package org.caseload.experiment.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.caseload.experiment.ParallelRuns;
import org.caseload.experiment.Replications;

/**
 * Any runs of one strategy by their numbers, in batches of {@value ComparisonRuns#BATCH}. Finished batches, and the beginnings of
 * unfinished ones, are kept, and those kept before are not simulated again.
 */
public final class NumberedRuns {
    private final ComparedStrategy contender;
    private final Replications replications;
    private final RecordedMeasures lines;
    private final int threads;
    private final BatchStore store;

    /**
     * Runs of a strategy.
     *
     * @param seed seed of the keyed luck
     * @param threads on how many threads; what comes of it does not depend on it
     * @param store where finished batches are kept
     */
    public NumberedRuns(ComparedStrategy contender, long seed, int threads, BatchStore store) {
        this.contender = contender;
        this.threads = threads;
        this.store = store;
        replications = new Replications(contender.design(), seed);
        lines = new RecordedMeasures(contender.design().book());
    }

    /**
     * Simulates, or takes up what is kept.
     *
     * @param first the number of the first, from 1
     * @param last the number of the last
     * @param finished told how many of those still to do are finished, in rising order
     */
    public List<ReplicationSummary> run(int first, int last, IntConsumer finished) {
        List<ReplicationSummary> all = new ArrayList<>();
        int from = first;
        while (from <= last) {
            int batch = (from - 1) / ComparisonRuns.BATCH;
            int to = Math.min(last, (batch + 1) * ComparisonRuns.BATCH);
            all.addAll(inBatch(batch, from, to, finished));
            from = to + 1;
        }
        return all;
    }

    private List<ReplicationSummary> inBatch(int batch, int from, int to, IntConsumer finished) {
        int before = from - 1 - batch * ComparisonRuns.BATCH;
        store.fetch(List.of(new WantedBatch(contender, batch, ComparisonRuns.BATCH)), finished);
        Optional<List<ReplicationSummary>> known = store.find(contender, batch, before + to - from + 1);
        if (known.isPresent()) {
            return known.get().subList(before, before + to - from + 1);
        }
        List<ReplicationSummary> made = ParallelRuns.run(
                to - from + 1, threads, i -> ReplicationSummary.of(replications, lines, from + i), finished);
        Optional<List<ReplicationSummary>> beginning =
                before == 0 ? Optional.of(List.of()) : store.find(contender, batch, before);
        beginning.ifPresent(kept -> {
            List<ReplicationSummary> whole = new ArrayList<>(kept);
            whole.addAll(made);
            store.keep(contender, batch, whole);
        });
        return made;
    }

    /** What some of them cost from the start to the horizon, in pounds; NaN where nobody says. */
    public double[] costs(List<ReplicationSummary> some) {
        return StrategySummary.costs(lines, some);
    }

    /** In which of them the target was reached by a day, counted from the start date. */
    public static boolean[] reachedBy(List<ReplicationSummary> some, int day) {
        boolean[] reached = new boolean[some.size()];
        IntStream.range(0, reached.length)
                .forEach(run -> reached[run] =
                        some.get(run).targetDay() >= 0 && some.get(run).targetDay() <= day);
        return reached;
    }
}
