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

    /** The batch that is being filled, and what it holds so far: whoever looks often would read it anew each time. */
    private int filling = -1;

    private List<ReplicationSummary> filled = List.of();
    private boolean mayBeKept;

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
        int after = before + to - from + 1;
        takeUp(batch, before, after, finished);
        if (filled.size() < before) {
            // Runs in the middle of a batch of which the beginning was never made are not kept.
            return simulated(from, to, finished);
        }
        if (filled.size() < after) {
            List<ReplicationSummary> whole = new ArrayList<>(filled);
            whole.addAll(simulated(batch * ComparisonRuns.BATCH + filled.size() + 1, to, finished));
            filled = List.copyOf(whole);
            store.keep(contender, batch, filled);
        }
        return filled.subList(before, after);
    }

    private List<ReplicationSummary> simulated(int from, int to, IntConsumer finished) {
        return ParallelRuns.run(
                to - from + 1, threads, i -> ReplicationSummary.of(replications, lines, from + i), finished);
    }

    /** Takes up what was kept of a batch before; once there is no more of that, nobody but this one adds to it. */
    private void takeUp(int batch, int before, int after, IntConsumer finished) {
        if (filling != batch) {
            filling = batch;
            filled = List.of();
            mayBeKept = true;
            store.fetch(List.of(new WantedBatch(contender, batch, ComparisonRuns.BATCH)), finished);
        }
        if (mayBeKept && filled.size() < after) {
            Optional<List<ReplicationSummary>> kept = store.find(contender, batch, after);
            mayBeKept = kept.isPresent();
            if (kept.isEmpty() && filled.size() < before) {
                kept = store.find(contender, batch, before);
            }
            filled = kept.orElse(filled);
        }
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
