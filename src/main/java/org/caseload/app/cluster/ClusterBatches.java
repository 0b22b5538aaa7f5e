package org.caseload.app.cluster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import org.caseload.app.batch.RunsAsBytes;
import org.caseload.app.cluster.RunsOrder.What;
import org.caseload.app.study.Study;
import org.caseload.experiment.RunsSoFar.Way;
import org.caseload.experiment.comparison.BatchStore;
import org.caseload.experiment.comparison.ComparedStrategy;
import org.caseload.experiment.comparison.ReplicationSummary;
import org.caseload.experiment.comparison.WantedBatch;

/**
 * Batches that a cluster makes and another store keeps: what is not kept yet is ordered before it is asked for. What the cluster cannot
 * make is not kept, and so it is made here, as ever, where it is said why.
 */
public final class ClusterBatches implements BatchStore {
    /** Fewer orders than this at a time would leave most machines without work, so that batches are cut into smaller pieces. */
    private static final int FEW = 10;

    private final BatchStore store;
    private final Optional<Waves> waves;
    private final long seed;
    private final Map<String, Played> known = new ConcurrentHashMap<>();

    ClusterBatches(BatchStore store, Optional<Waves> waves, long seed) {
        this.store = store;
        this.waves = waves;
        this.seed = seed;
    }

    private record Played(SentStudy study, Way way) {}

    /**
     * Is told of what study a strategy is.
     *
     * @param study a scenario with the strategy in its plan
     * @param way in which way it is played
     * @throws org.caseload.app.machine.BadInput where it may not travel
     */
    public void knows(ComparedStrategy contender, Study study, Way way) {
        if (waves.isPresent()) {
            known.put(contender.hash(), new Played(SentStudy.of(study), way));
        }
    }

    @Override
    public int fetch(List<WantedBatch> wanted, IntConsumer finished) {
        return waves.map(cluster -> fetch(cluster, wanted, finished)).orElse(0);
    }

    private int fetch(Waves cluster, List<WantedBatch> wanted, IntConsumer finished) {
        List<WantedBatch> missing = wanted.stream()
                .filter(batch -> known.containsKey(batch.contender().hash()))
                .filter(batch -> store.find(batch.contender(), batch.batch(), batch.size())
                        .isEmpty())
                .toList();
        Map<RunsOrder, WantedBatch> orders = new LinkedHashMap<>();
        missing.forEach(batch -> pieces(batch, missing.size()).forEach(order -> orders.put(order, batch)));
        Map<WantedBatch, List<ReplicationSummary>> begun = new LinkedHashMap<>();
        int[] made = {0};
        cluster.make(List.copyOf(orders.keySet()), (order, answer) -> {
            WantedBatch batch = orders.get(order);
            List<ReplicationSummary> soFar = begun.computeIfAbsent(batch, none -> new ArrayList<>());
            RunsAsBytes.BATCH.read(order.key(), answer).ifPresent(soFar::addAll);
            if (order.last() == batch.first() + batch.size() - 1) {
                begun.remove(batch);
                if (soFar.size() == batch.size()) {
                    store.keep(batch.contender(), batch.batch(), soFar);
                    made[0] += soFar.size();
                    finished.accept(made[0]);
                }
            }
        });
        return made[0];
    }

    private List<RunsOrder> pieces(WantedBatch batch, int batches) {
        Played played = known.get(batch.contender().hash());
        int pieces = batches >= FEW ? 1 : FEW;
        int size = Math.max(1, (batch.size() + pieces - 1) / pieces);
        List<RunsOrder> orders = new ArrayList<>();
        int end = batch.first() + batch.size() - 1;
        for (int first = batch.first(); first <= end; first += size) {
            orders.add(new RunsOrder(
                    played.study(), What.BATCH, played.way(), seed, first, Math.min(end, first + size - 1)));
        }
        return orders;
    }

    @Override
    public Optional<List<ReplicationSummary>> find(ComparedStrategy contender, int batch, int size) {
        return store.find(contender, batch, size);
    }

    @Override
    public void keep(ComparedStrategy contender, int batch, List<ReplicationSummary> extracts) {
        store.keep(contender, batch, extracts);
    }
}
