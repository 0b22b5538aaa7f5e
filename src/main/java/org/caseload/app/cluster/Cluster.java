package org.caseload.app.cluster;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.IntConsumer;
import org.caseload.app.batch.ForecastFolder;
import org.caseload.app.batch.RunsAsBytes;
import org.caseload.app.cluster.RunsOrder.What;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.Host;
import org.caseload.app.machine.RunFailed;
import org.caseload.app.request.RunSettings;
import org.caseload.app.study.Study;
import org.caseload.experiment.Replication;
import org.caseload.experiment.Replications;
import org.caseload.experiment.RunsMaker;
import org.caseload.experiment.RunsSoFar.Way;
import org.caseload.experiment.comparison.BatchStore;
import org.caseload.experiment.comparison.ComparisonRuns;

/**
 * The cluster on which a command's runs are made, or this machine where none is asked for. What comes of them is the same to the last
 * byte: a run depends on the study, the seed and its number alone.
 */
public final class Cluster implements AutoCloseable {
    private final Optional<Workers> workers;
    private final Optional<Waves> waves;

    private Cluster(Optional<Workers> workers, Clock clock) {
        this.workers = workers;
        waves = workers.map(machines -> new Waves(machines, clock));
    }

    /**
     * Connects to the cluster that is asked for.
     *
     * @throws BadInput where nothing on the class path knows such clusters
     * @throws RunFailed where it cannot be reached
     */
    public static Cluster of(RunSettings settings, Host surroundings) {
        return new Cluster(settings.on().map(Cluster::connect), surroundings.clock());
    }

    private static Workers connect(String where) {
        try {
            for (WorkersFinder finder : ServiceLoader.load(WorkersFinder.class, Cluster.class.getClassLoader())) {
                Optional<Workers> found = finder.find(where);
                if (found.isPresent()) {
                    return found.get();
                }
            }
        } catch (LinkageError | ServiceConfigurationError notThere) {
            throw new BadInput(howToGetIt(where));
        }
        throw new BadInput(howToGetIt(where));
    }

    private static String howToGetIt(String where) {
        return "on: found " + where + ", but Apache Spark is not on the class path; permitted: with Spark 4.2 beside"
                + " target/spark/caseload-spark.jar, which `mvn -Pspark -Dquick package` makes and which is started as"
                + " docs/cluster.md shows";
    }

    /** Batches that this cluster makes and a store keeps. */
    public ClusterBatches over(BatchStore store, long seed) {
        return new ClusterBatches(store, waves, seed);
    }

    /**
     * Who makes the runs of a study.
     *
     * @throws BadInput where it may not travel
     */
    public Optional<RunsMaker> maker(Study study) {
        return waves.map(cluster -> {
            SentStudy sent = SentStudy.of(study);
            return (way, runs, first, last, threads, finished) -> make(
                    cluster, new RunsOrder(sent, What.RUNS, way, runs.seed(), first, last), runs, threads, finished);
        });
    }

    private static List<Replication> make(
            Waves cluster, RunsOrder all, Replications runs, int threads, IntConsumer finished) {
        List<RunsOrder> orders = new ArrayList<>();
        for (int first = all.first(); first <= all.last(); first += ComparisonRuns.BATCH) {
            int last = Math.min(all.last(), first + ComparisonRuns.BATCH - 1);
            orders.add(new RunsOrder(all.study(), all.what(), all.way(), all.seed(), first, last));
        }
        List<Replication> made = new ArrayList<>();
        cluster.make(orders, (order, answer) -> {
            int before = made.size();
            made.addAll(RunsAsBytes.RUNS
                    .read(order.key(), answer)
                    .orElseGet(() -> RunsMaker.HERE.make(
                            order.way(),
                            runs,
                            order.first(),
                            order.last(),
                            threads,
                            done -> finished.accept(before + done))));
            finished.accept(made.size());
        });
        return made;
    }

    /**
     * Has forecasts made that are not kept yet; what the cluster cannot make is not kept.
     *
     * @param wanted the seed of each scenario, by the text of the scenario
     * @param folder keeps them
     * @param runs how many of each
     * @param finished told how many forecasts are made, in rising order
     */
    public void forecasts(Map<String, Long> wanted, ForecastFolder folder, int runs, IntConsumer finished) {
        waves.ifPresent(cluster -> {
            Map<RunsOrder, String> orders = new LinkedHashMap<>();
            wanted.forEach((scenario, seed) -> {
                if (folder.find(scenario).isEmpty()) {
                    SentStudy study = new SentStudy(scenario, folder.over(), "");
                    orders.put(new RunsOrder(study, What.FORECASTS, Way.AS_PLANNED, seed, 1, runs), scenario);
                }
            });
            int[] made = {0};
            cluster.make(List.copyOf(orders.keySet()), (order, answer) -> {
                RunsAsBytes.FORECASTS
                        .read(order.key(), answer)
                        .ifPresent(draws -> folder.keep(orders.get(order), draws));
                finished.accept(++made[0]);
            });
        });
    }

    /** Lets the machines go. */
    @Override
    public void close() {
        workers.ifPresent(Workers::close);
    }
}
