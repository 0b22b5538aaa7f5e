package org.caseload.experiment.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.IntConsumer;
import org.caseload.experiment.ParallelRuns;
import org.caseload.experiment.Replications;

/**
 * The replications of a comparison: for every strategy the same numbers under the same seed, in batches of
 * {@value #BATCH}. Finished batches are kept, and those kept before are not simulated again.
 */
public final class ComparisonRuns {
    /** Replications in a batch. */
    public static final int BATCH = 50;

    private final List<ComparedStrategy> contenders;
    private final List<RecordedMeasures> lines;
    private final long seed;
    private final int threads;
    private final BatchStore store;
    private final List<List<ReplicationSummary>> extracts = new ArrayList<>();
    private int done;

    /**
     * Prepares a comparison; nothing is simulated yet.
     *
     * @param contenders the base first
     * @param seed seed of the keyed luck, shared by all
     * @param threads on how many threads; the results do not depend on it
     * @param store where finished batches are kept
     */
    public ComparisonRuns(List<ComparedStrategy> contenders, long seed, int threads, BatchStore store) {
        this.contenders = List.copyOf(contenders);
        this.seed = seed;
        this.threads = threads;
        this.store = store;
        lines = contenders.stream()
                .map(contender -> new RecordedMeasures(contender.design().book()))
                .toList();
        contenders.forEach(contender -> extracts.add(new ArrayList<>()));
    }

    /** The strategies, the base first. */
    public List<ComparedStrategy> contenders() {
        return contenders;
    }

    /** The seed of the luck that all share. */
    long seed() {
        return seed;
    }

    /** On how many threads, at least 1. */
    int threads() {
        return threads;
    }

    /** What is kept of a strategy's replications. */
    RecordedMeasures lines(int contender) {
        return lines.get(contender);
    }

    /** The replications of a strategy that are finished, in the order of their numbers. */
    List<ReplicationSummary> extracts(int contender) {
        return List.copyOf(extracts.get(contender));
    }

    /** How many replications of every strategy are finished. */
    public int replications() {
        return done;
    }

    /** How many replications, over all strategies, are kept from before among so many of each. */
    public int keptBefore(int replications) {
        return units(replications).stream()
                .filter(unit -> unit.known != null)
                .mapToInt(Unit::size)
                .sum();
    }

    /**
     * Simulates until so many replications of every strategy are finished.
     *
     * @param replications how many in all, at least as many as are finished
     * @param finished told how many of those still to do are finished, in rising order
     */
    public void runTo(int replications, IntConsumer finished) {
        int fetched = store.fetch(wanted(replications), finished);
        List<Unit> units = units(replications);
        simulate(units, made -> finished.accept(fetched + made));
        int next = done + 1;
        for (Unit unit : units) {
            extracts.get(unit.contender).addAll(unit.all().subList(Math.max(0, next - unit.first), unit.size));
        }
        done = replications;
    }

    private void simulate(List<Unit> units, IntConsumer finished) {
        List<Unit> toDo = units.stream().filter(unit -> unit.known == null).toList();
        int all = toDo.stream().mapToInt(Unit::size).sum();
        int[] unitOf = new int[all];
        int[] placeIn = new int[all];
        int at = 0;
        for (int u = 0; u < toDo.size(); u++) {
            for (int i = 0; i < toDo.get(u).size(); i++) {
                unitOf[at] = u;
                placeIn[at++] = i;
            }
        }
        AtomicIntegerArray left =
                new AtomicIntegerArray(toDo.stream().mapToInt(Unit::size).toArray());
        ParallelRuns.run(
                all,
                threads,
                i -> {
                    Unit unit = toDo.get(unitOf[i]);
                    unit.simulated[placeIn[i]] = ReplicationSummary.of(
                            new Replications(contenders.get(unit.contender).design(), seed),
                            lines.get(unit.contender),
                            unit.first + placeIn[i]);
                    if (left.decrementAndGet(unitOf[i]) == 0) {
                        store.keep(contenders.get(unit.contender), unit.batch, unit.all());
                    }
                    return i;
                },
                finished);
    }

    private List<WantedBatch> wanted(int replications) {
        List<WantedBatch> wanted = new ArrayList<>();
        for (int batch = done / BATCH; batch * BATCH < replications; batch++) {
            for (ComparedStrategy contender : contenders) {
                wanted.add(new WantedBatch(contender, batch, Math.min(BATCH, replications - batch * BATCH)));
            }
        }
        return wanted;
    }

    /** The batches that hold the replications still to be finished, batch by batch and in each strategy by strategy. */
    private List<Unit> units(int replications) {
        List<Unit> units = new ArrayList<>();
        for (int batch = done / BATCH; batch * BATCH < replications; batch++) {
            for (int c = 0; c < contenders.size(); c++) {
                int size = Math.min(BATCH, replications - batch * BATCH);
                List<ReplicationSummary> known =
                        store.find(contenders.get(c), batch, size).orElse(null);
                units.add(new Unit(c, batch, size, known));
            }
        }
        return units;
    }

    /** One batch of one strategy. */
    private static final class Unit {
        private final int contender;
        private final int batch;
        /** The number of its first replication, from 1. */
        private final int first;

        private final int size;
        private final List<ReplicationSummary> known;
        private final ReplicationSummary[] simulated;

        Unit(int contender, int batch, int size, List<ReplicationSummary> known) {
            this.contender = contender;
            this.batch = batch;
            this.first = batch * BATCH + 1;
            this.size = size;
            this.known = known;
            this.simulated = known == null ? new ReplicationSummary[size] : null;
        }

        int size() {
            return size;
        }

        List<ReplicationSummary> all() {
            return known == null ? Arrays.asList(simulated) : known;
        }
    }
}
